import { useState } from 'react';
import { formatDate } from '../../i18n/date.ts';
import type { Bilingual } from '../../model/dataset.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import type { Language } from '../../model/vocabulary.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { MethodSection } from './MethodSection.tsx';
import { MethodTable } from './MethodTable.tsx';

/** A state, dependency or territory of the map. Days as `1960-08-13`; empty: before 1949, and still today. */
export interface PolityEntry {
  readonly id: string;
  readonly name: Bilingual;
  readonly from: string;
  readonly to: string;
  readonly note: Bilingual;
}

interface BordersProps {
  readonly polities: readonly PolityEntry[];
}

const PARAGRAPHS = ['shapes', 'year', 'viewpoints', 'approximate'] as const;

/** Where the borders of the map come from, and everything it names. */
export function BordersSection({ polities }: BordersProps) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <MethodSection id="borders">
      {PARAGRAPHS.map((paragraph) => (
        <p key={paragraph}>{t(`method.borders.${paragraph}`)}</p>
      ))}
      {polities.length > 0 && (
        <details className="method-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('method.borders.open', { number: polities.length })}</summary>
          {open && <PolityTable polities={polities} />}
        </details>
      )}
    </MethodSection>
  );
}

const dayWords = (text: string, lang: Language): string => {
  const date = parsePartialDate(text);
  return date ? formatDate(date, lang) : text;
};

function PolityTable({ polities }: BordersProps) {
  const t = useTexts();
  const lang = useLanguage();
  return (
    <MethodTable
      wide
      caption={t('method.borders.table')}
      headings={[
        t('method.borders.name'),
        t('method.borders.from'),
        t('method.borders.to'),
        t('method.borders.note'),
      ]}
    >
      <tbody>
        {polities.map(({ id, name, from, to, note }) => (
          <tr key={id}>
            <th scope="row">{name[lang]}</th>
            <td className="method-date">{from === '' ? t('method.borders.before') : dayWords(from, lang)}</td>
            <td className="method-date">{to === '' ? t('method.borders.today') : dayWords(to, lang)}</td>
            <td>{note[lang]}</td>
          </tr>
        ))}
      </tbody>
    </MethodTable>
  );
}
