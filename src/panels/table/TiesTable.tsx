import { useMemo, useState } from 'react';
import { saveTable, type TableFileKind } from '../../snapshot/rows/save-table.ts';
import { tableFileName } from '../../snapshot/rows/table-file.ts';
import { tieTable } from '../../snapshot/rows/tie-table.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';
import { filterOf } from '../../store/counting.ts';
import { DataTable } from './DataTable.tsx';
import type { Narrowing } from './narrowing.ts';
import { type Sort, sortAfterClick, sortRows } from './sorting.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { TieRowView } from './TieRowView.tsx';
import { TIE_COLUMNS, type TieColumn, type TieRow, tieEntries, tieKey, tieRows } from './tie-rows.ts';

const EARLIEST: Sort<TieColumn> = { column: 'start', descending: false };

interface TiesTableProps {
  readonly narrowing: Narrowing;
  readonly limit: number;
  readonly onMore: () => void;
}

/** All records that the narrowing and the view let through, each with its state in the year. */
export function TiesTable({ narrowing, limit, onMore }: TiesTableProps) {
  const t = useTexts();
  const lang = useLanguage();
  const { dataset } = useAtlas();
  const year = useView((view) => view.year);
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const [sort, setSort] = useState(EARLIEST);

  const entries = useMemo(() => tieEntries(dataset), [dataset]);
  const rows = useMemo(
    () =>
      sortRows(
        tieRows(entries, filterOf({ kinds, unverified }), narrowing, year),
        (row) => tieKey(row, sort.column, lang),
        sort.descending,
        lang,
      ),
    [entries, kinds, unverified, narrowing, year, sort, lang],
  );
  const known = entries.filter((entry) => unverified || entry.tie.confidence !== 'unverified');
  const inForce = (row: TieRow): boolean => row.state === 'in-force' || row.state === 'began-this-year';
  const part = rows.length < entries.length ? 'filtered' : null;
  const save = (kind: TableFileKind): void => {
    const table = tieTable(
      rows.map(({ entry }) => entry.tie),
      dataset,
      year,
    );
    void saveTable(table, dataset, kind, tableFileName('ties', { year, version: dataset.version, part }));
  };
  return (
    <>
      <TableHead
        lead={t('table.lead.ties', { year })}
        note={null}
        shown={t('table.shown.ties', {
          shown: rows.length,
          all: known.length,
          inForce: rows.filter(inForce).length,
        })}
        rows={rows.length}
        onSave={save}
      />
      <DataTable
        caption={t('table.tabs.ties')}
        headings={TIE_COLUMNS.map((id) => ({ id, label: t(`table.tie.${id}`, { year }), numeric: false }))}
        sort={sort}
        onSort={(column, largestFirst) => setSort(sortAfterClick(sort, column, largestFirst))}
      >
        {rows.slice(0, limit).map(({ entry, state }) => (
          <TieRowView key={entry.tie.id} entry={entry} state={state} />
        ))}
      </DataTable>
      <TableFoot drawn={Math.min(limit, rows.length)} all={rows.length} onMore={onMore} />
    </>
  );
}
