import type { TableFileKind } from '../../snapshot/rows/save-table.ts';
import { useTexts } from '../../store/atlas-context.ts';

const KINDS: readonly TableFileKind[] = ['csv', 'xlsx'];

interface TableHeadProps {
  readonly lead: string;
  readonly note: string | null;
  /** How many rows match, in words. */
  readonly shown: string;
  readonly rows: number;
  readonly onSave: (kind: TableFileKind) => void;
}

/** What a table holds, how much of it matches, and its file. */
export function TableHead({ lead, note, shown, rows, onSave }: TableHeadProps) {
  const t = useTexts();
  return (
    <div className="table-head">
      <div className="table-head-words">
        <p className="table-shown" role="status">
          {shown}
        </p>
        <p className="table-lead">
          {lead} {note}
        </p>
      </div>
      <div className="table-save">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="table-button"
            disabled={rows === 0}
            onClick={() => onSave(kind)}
          >
            {t(`table.download.${kind}`)}
          </button>
        ))}
        <span className="table-save-hint">{t('table.downloadHint', { shown: rows })}</span>
      </div>
    </div>
  );
}
