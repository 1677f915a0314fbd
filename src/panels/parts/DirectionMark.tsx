import type { Direction } from '../../model/vocabulary.ts';
import { useTexts } from '../../store/atlas-context.ts';
import './parts.css';

const ARROWS: Readonly<Record<Direction, string>> = {
  in: 'M1 6H11M6.5 2L2 6L6.5 10M14 2V10',
  out: 'M2 2V10M5 6H15M9.5 2L14 6L9.5 10',
  mutual: 'M2 6H14M5.5 2.5L2 6L5.5 9.5M10.5 2.5L14 6L10.5 9.5',
};

/** Which way knowledge or aid goes: an arrow, always with its word. */
export function DirectionMark({ direction }: { readonly direction: Direction }) {
  const t = useTexts();
  return (
    <span className={`panel-direction panel-direction-${direction}`}>
      <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
        <path d={ARROWS[direction]} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {t(`vocabulary.direction.${direction}`)}
    </span>
  );
}
