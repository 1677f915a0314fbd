import { memo } from 'react';
import { formatDate } from '../../i18n/date.ts';
import type { Partner, Source, Tie } from '../../model/dataset.ts';
import { yearOf } from '../../model/partial-date.ts';
import { clampYear } from '../../model/year.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { safeLink } from '../parts/safe-link.ts';
import { useOpenPartner } from '../parts/use-open-partner.ts';
import { RowPartners } from './RowPartners.tsx';
import { StateMark } from './StateMark.tsx';
import type { TieRow } from './tie-rows.ts';

/** One record with its state in the year; drawn again only when the state changed. */
export const TieRowView = memo(function TieRowView({ entry, state }: TieRow) {
  const { tie, partners, sources } = entry;
  const t = useTexts();
  const lang = useLanguage();
  return (
    <tr data-unverified={tie.confidence === 'unverified' || undefined}>
      <th scope="row">
        <RowPartners partners={partners} />
      </th>
      <td className="table-title">
        <TieTitle tie={tie} partner={partners[0]} />
      </td>
      <td>{t(`vocabulary.kind.${tie.kind}`)}</td>
      <td className="table-short">{t(`vocabulary.direction.${tie.direction}`)}</td>
      <td>{t(`vocabulary.field.${tie.field}`)}</td>
      <td className="table-date">{formatDate(tie.start, lang)}</td>
      <td className="table-date">
        {tie.end ? formatDate(tie.end, lang) : <span className="table-zero">{t('common.noEnd')}</span>}
        {tie.endReason && <span className="table-aside">{t(`vocabulary.endReason.${tie.endReason}`)}</span>}
      </td>
      <td>
        <StateMark state={state}>{t(`table.tieState.${state}`)}</StateMark>
      </td>
      <td className="table-short table-confidence">{t(`vocabulary.confidence.${tie.confidence}`)}</td>
      <td className="table-source">
        {sources.map((source) => (
          <SourceLink key={source.id} source={source} />
        ))}
      </td>
    </tr>
  );
});

function TieTitle({ tie, partner }: { readonly tie: Tie; readonly partner: Partner | undefined }) {
  const t = useTexts();
  const lang = useLanguage();
  const open = useOpenPartner();
  const year = clampYear(yearOf(tie.start));
  const title = tie.title[lang];
  return (
    <>
      {partner ? (
        <button
          type="button"
          className="table-open"
          aria-label={t('table.openTie', { title, year })}
          onClick={() => open(partner, year)}
        >
          {title}
        </button>
      ) : (
        title
      )}
      {tie.standsFor > 1 && (
        <span className="table-aside">{t('table.standsFor', { number: tie.standsFor })}</span>
      )}
    </>
  );
}

function SourceLink({ source }: { readonly source: Source }) {
  const t = useTexts();
  const lang = useLanguage();
  const publisher = source.publisher[lang];
  const link = safeLink(source.link);
  if (link === null) return <span className="table-cited">{publisher}</span>;
  return (
    <a
      className="table-cited"
      href={link}
      target="_blank"
      rel="noreferrer"
      aria-label={t('table.openSource', { publisher, title: source.title })}
    >
      {publisher}
      <span className="table-out" aria-hidden="true">
        {'\u00A0\u2197'}
      </span>
    </a>
  );
}
