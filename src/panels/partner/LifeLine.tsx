import { formatDate } from '../../i18n/date.ts';
import type { LifeEntry, RelationLife } from '../../model/relation-life.ts';
import { shareOfYearEnd } from '../../model/relation-life.ts';
import { FIRST_YEAR, LAST_YEAR, PERIODS } from '../../model/year.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';
import { SourceFold } from '../parts/SourceFold.tsx';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const TICKS = [PERIODS[1].from, PERIODS[2].from] as const;

/** Diplomatic relations as a line of life from 1949 to today, and the same as a list. */
export function LifeLine({ life }: { readonly life: RelationLife }) {
  const t = useTexts();
  const lang = useLanguage();
  return (
    <div className="partner-life">
      <h3>{t('panels.partner.relations')}</h3>
      {life.begunWith ? (
        <p className="panel-note">{t('panels.partner.relationsOf', { name: life.begunWith.name[lang] })}</p>
      ) : null}
      {life.entries.length === 0 ? (
        <p className="panel-note">{t('panels.partner.noRelations')}</p>
      ) : (
        <>
          <LifeDrawing life={life} />
          <ol className="life-list">
            {life.entries.map((entry) => (
              <LifeRow key={`${entry.event} ${entry.date.text}`} entry={entry} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function LifeDrawing({ life }: { readonly life: RelationLife }) {
  return (
    <div className="life" aria-hidden="true">
      <div className="life-track">
        {life.segments.map((segment) => (
          <span
            key={segment.from}
            className={`life-segment life-${segment.level}`}
            style={{ left: percent(segment.from), width: percent(segment.to - segment.from) }}
          />
        ))}
        <YearMarker />
        {life.entries.map((entry) => (
          <span
            key={`${entry.event} ${entry.date.text}`}
            className="life-at"
            style={{ left: percent(entry.at) }}
          >
            <LifeSign event={entry.event} />
          </span>
        ))}
      </div>
      <div className="life-ticks">
        <span>{FIRST_YEAR}</span>
        {TICKS.map((year) => (
          <span key={year} style={{ left: percent(shareOfYearEnd(year - 1)) }}>
            {year}
          </span>
        ))}
        <span>{LAST_YEAR}</span>
      </div>
    </div>
  );
}

function YearMarker() {
  const year = useView((view) => view.year);
  return (
    <span className="life-year" style={{ left: percent(shareOfYearEnd(year)) }}>
      <span>{year}</span>
    </span>
  );
}

/** Filled for relations, a cross for a break, a ring for a return, half for the chargé level, a diamond for documents. */
function LifeSign({ event }: Pick<LifeEntry, 'event'>) {
  return (
    <svg
      className={`life-sign life-sign-${event}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      {event === 'established' ? <circle cx="6" cy="6" r="4.5" /> : null}
      {event === 'resumed' ? <circle className="life-ring" cx="6" cy="6" r="3.8" /> : null}
      {event === 'broken' ? <path className="life-cross" d="M2 2L10 10M10 2L2 10" /> : null}
      {event === 'charge_daffaires' ? (
        <>
          <circle className="life-ring" cx="6" cy="6" r="3.8" />
          <path d="M6 2.2A3.8 3.8 0 0 0 6 9.8Z" />
        </>
      ) : null}
      {event === 'belt_road' ? <path d="M6 1L11 6L6 11L1 6Z" /> : null}
    </svg>
  );
}

function LifeRow({ entry }: { readonly entry: LifeEntry }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const source = dataset.sourceById.get(entry.source);
  return (
    <li>
      <span className="life-row-sign" aria-hidden="true">
        <LifeSign event={entry.event} />
      </span>
      <div>
        <span className="life-row-date">{formatDate(entry.date, lang)}</span>{' '}
        {entry.event === 'belt_road' ? t('panels.partner.beltRoad') : t(`vocabulary.relation.${entry.event}`)}
        {entry.confidence === 'unverified' ? (
          <span className="panel-unverified"> {t('common.unverified')}</span>
        ) : null}
        {source ? <SourceFold source={source} /> : null}
        {entry.note ? <p className="life-note">{entry.note[lang]}</p> : null}
      </div>
    </li>
  );
}
