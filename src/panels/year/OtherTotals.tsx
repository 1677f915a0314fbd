import { formatDate } from '../../i18n/date.ts';
import type { Total } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { valueWords } from '../parts/value-words.ts';

interface Props {
  readonly totals: readonly Total[];
  readonly year: number;
}

/** Everything else that was stated as a total in the year, closed until asked for. */
export function OtherTotals({ totals, year }: Props) {
  const t = useTexts();
  if (totals.length === 0) return null;
  return (
    <details className="panel-fold">
      <summary>
        {t('panels.year.totals', { year })} <span className="panel-count">{totals.length}</span>
      </summary>
      <ul className="year-totals">
        {totals.map((total) => (
          <TotalItem key={total.id} total={total} />
        ))}
      </ul>
    </details>
  );
}

function TotalItem({ total }: { readonly total: Total }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const metric = dataset.metricById.get(total.metric);
  const source = dataset.sourceById.get(total.source);
  return (
    <li>
      <p className="year-total-name">{metric?.name[lang]}</p>
      <p className="year-total-value">
        <strong>
          {valueWords(
            { value: total.value, qualifier: total.qualifier, unit: metric?.unit ?? null },
            t,
            lang,
          )}
        </strong>{' '}
        <span className="year-total-date">{formatDate(total.asOf, lang)}</span>
      </p>
      <p className="year-total-note">{total.note[lang]}</p>
      {source ? <SourceLine source={source} /> : null}
    </li>
  );
}
