import { usePassing } from '../../store/atlas-context.ts';
import { useSettledYear } from '../../store/use-settled-year.ts';
import { MarkSign } from '../official/MarkSign.tsx';
import type { ReadingItem, Sign } from './reading.ts';

interface ReadingProps {
  readonly read: (year: number) => readonly ReadingItem[];
  /** Lines kept free, so that the page does not jump from year to year. */
  readonly lines: number;
}

/** The numbers of the year shown, each beside the sign it has in the drawing. */
export function Reading({ read, lines }: ReadingProps) {
  const settled = useSettledYear();
  const year = usePassing((passing) => passing.pointedYear) ?? settled;
  return (
    <div className="chart-reading" style={{ minHeight: `calc(${lines} * var(--chart-line))` }}>
      <p className="chart-reading-year">{year}</p>
      <dl className="chart-reading-items">
        {read(year).map((item) => (
          <div
            key={item.key}
            className={item.detail === undefined ? 'chart-item' : 'chart-item chart-item-long'}
          >
            <dt>
              {item.sign && <SignPicture sign={item.sign} />}
              {item.name}
            </dt>
            <dd>
              <span className="chart-item-value">{item.value}</span>
              {item.detail !== undefined && <span className="chart-item-detail">{item.detail}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function SignPicture({ sign }: { readonly sign: Sign }) {
  return (
    <svg className="chart-sign" width={16} height={18} viewBox="-8 -11 16 18" aria-hidden="true">
      {sign.type === 'line' && <path className="chart-line" d="M-7 0H7" stroke={`var(--${sign.tone})`} />}
      {sign.type === 'fill' && <rect x={-5} y={-5} width={10} height={10} fill={`var(--${sign.tone})`} />}
      {sign.type === 'mark' && <MarkSign shape={sign.shape} form={sign.form} />}
    </svg>
  );
}
