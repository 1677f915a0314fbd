import { useState } from 'react';
import type { Partner } from '../../model/dataset.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { useOpenPartner } from '../parts/use-open-partner.ts';

/** More names than these are shown on demand. */
const NAMES = 3;

/** The partners of a record, each a way to its place on the map. */
export function RowPartners({ partners }: { readonly partners: readonly Partner[] }) {
  const t = useTexts();
  const lang = useLanguage();
  const open = useOpenPartner();
  const [all, setAll] = useState(false);
  if (partners.length === 0) return <span className="table-zero">{t('table.wholeRegion')}</span>;
  const shown = all || partners.length <= NAMES + 1 ? partners : partners.slice(0, NAMES);
  return (
    <>
      {shown.map((partner) => (
        <button
          key={partner.id}
          type="button"
          className="table-open table-open-line"
          aria-label={t('table.openPartner', { name: partner.name[lang] })}
          onClick={() => open(partner)}
        >
          {partner.name[lang]}
        </button>
      ))}
      {shown.length < partners.length && (
        <button type="button" className="table-others" onClick={() => setAll(true)}>
          {t('table.others', { number: partners.length - shown.length })}
        </button>
      )}
    </>
  );
}
