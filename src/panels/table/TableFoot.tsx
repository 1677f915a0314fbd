import { useTexts } from '../../store/atlas-context.ts';

/** Rows drawn at once; more follow on demand, so that a table opens at once however long it is. */
export const PAGE_ROWS = 100;

interface TableFootProps {
  readonly drawn: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** Says how many of the rows are drawn and draws more. */
export function TableFoot({ drawn, all, onMore }: TableFootProps) {
  const t = useTexts();
  if (all === 0) return <p className="table-foot">{t('table.none')}</p>;
  if (drawn >= all) return <p className="table-foot">{t('table.allRows', { all })}</p>;
  return (
    <div className="table-foot">
      <span>{t('table.rows', { drawn, all })}</span>
      <button type="button" className="table-quiet" onClick={onMore}>
        {t('table.more', { number: Math.min(PAGE_ROWS, all - drawn) })}
      </button>
    </div>
  );
}
