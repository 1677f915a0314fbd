import { memo } from 'react';
import { formatDate } from '../../i18n/date.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { useOpenPartner } from '../parts/use-open-partner.ts';
import type { PartnerRow } from './partner-rows.ts';
import { StateMark } from './StateMark.tsx';

/** One partner in the year; drawn again only when something of it changed. */
export const PartnerRowView = memo(function PartnerRowView(row: PartnerRow) {
  const { partner, state, ties, since, sinceOf, fresh, relations, change } = row;
  const t = useTexts();
  const lang = useLanguage();
  const open = useOpenPartner();
  const name = partner.name[lang];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="table-open"
          aria-label={t('table.openPartner', { name })}
          onClick={() => open(partner)}
        >
          {name}
        </button>
      </th>
      <td>{t(`vocabulary.region.${partner.region}`)}</td>
      <td>
        <StateMark state={state}>{t(`vocabulary.state.${state}`)}</StateMark>
      </td>
      <td className="table-number">{ties}</td>
      <td className="table-number">
        {since}
        {sinceOf && <span className="table-aside">{t('table.from', { name: sinceOf.name[lang] })}</span>}
      </td>
      <td className="table-number">{fresh === 0 ? <span className="table-zero">0</span> : fresh}</td>
      <td>
        {relations.established ? (
          formatDate(relations.established.date, lang)
        ) : (
          <span className="table-zero">{t('table.nothing')}</span>
        )}
        {relations.established && relations.inherited && (
          <span className="table-aside">{t('table.from', { name: relations.inherited.name[lang] })}</span>
        )}
        {change && (
          <span className="table-aside">
            {t('table.change', {
              event: t(`vocabulary.relation.${change.event}`),
              date: formatDate(change.date, lang),
            })}
          </span>
        )}
      </td>
    </tr>
  );
});
