import { useMemo, useState } from 'react';
import { buildTimeline } from '../../model/timeline.ts';
import { partnerTable } from '../../snapshot/rows/partner-table.ts';
import { saveTable, type TableFileKind } from '../../snapshot/rows/save-table.ts';
import { tableFileName } from '../../snapshot/rows/table-file.ts';
import { useAtlas, useLanguage, useTexts, useTimeline, useView } from '../../store/atlas-context.ts';
import { filterOf } from '../../store/counting.ts';
import { DataTable } from './DataTable.tsx';
import { leavesOutTies, type Narrowing, restrict } from './narrowing.ts';
import { PartnerRowView } from './PartnerRowView.tsx';
import {
  PARTNER_COLUMNS,
  type PartnerColumn,
  type PartnerRow,
  partnerEntries,
  partnerKey,
  partnerRows,
} from './partner-rows.ts';
import { type Sort, sortAfterClick, sortRows } from './sorting.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';

const NUMERIC: readonly PartnerColumn[] = ['ties', 'since', 'fresh'];
const MOST_TIES: Sort<PartnerColumn> = { column: 'ties', descending: true };

interface PartnersTableProps {
  readonly narrowing: Narrowing;
  readonly limit: number;
  readonly onMore: () => void;
}

/** All partners of the year, counted over the ties that the narrowing admits. */
export function PartnersTable({ narrowing, limit, onMore }: PartnersTableProps) {
  const t = useTexts();
  const lang = useLanguage();
  const { dataset } = useAtlas();
  const year = useView((view) => view.year);
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const whole = useTimeline();
  const [sort, setSort] = useState(MOST_TIES);

  const entries = useMemo(() => partnerEntries(dataset, unverified), [dataset, unverified]);
  const counted = useMemo(
    () => (leavesOutTies(narrowing) ? restrict(dataset, narrowing) : dataset),
    [dataset, narrowing],
  );
  const timeline = useMemo(
    () => (counted === dataset ? whole : buildTimeline(counted, filterOf({ kinds, unverified }))),
    [counted, dataset, whole, kinds, unverified],
  );
  const rows = useMemo(() => {
    const found = partnerRows(entries, timeline, narrowing, year);
    const tidy = sortRows(
      sortRows(found, (row) => partnerKey(row, 'name', lang), false, lang),
      (row) => partnerKey(row, 'state', lang),
      false,
      lang,
    );
    return sortRows(tidy, (row) => partnerKey(row, sort.column, lang), sort.descending, lang);
  }, [entries, timeline, narrowing, year, sort, lang]);

  const isComplete = rows.length === entries.length && counted === dataset && kinds.length === 0;
  const save = (kind: TableFileKind): void => {
    const filter = filterOf({ kinds, unverified });
    const table = partnerTable(
      rows.map(({ partner }) => partner),
      { dataset: counted, timeline, filter, year },
    );
    const part = isComplete ? null : 'filtered';
    void saveTable(table, dataset, kind, tableFileName('partners', { year, version: dataset.version, part }));
  };
  const isActive = (row: PartnerRow): boolean => row.state === 'active';
  return (
    <>
      <TableHead
        lead={t('table.lead.partners', { year })}
        note={counted === dataset && kinds.length === 0 ? null : t('table.lead.counting')}
        shown={t('table.shown.partners', {
          shown: rows.length,
          all: entries.length,
          active: rows.filter(isActive).length,
        })}
        rows={rows.length}
        onSave={save}
      />
      <DataTable
        caption={t('table.tabs.partners', { year })}
        headings={PARTNER_COLUMNS.map((id) => ({
          id,
          label: t(`table.partner.${id}`, { year }),
          numeric: NUMERIC.includes(id),
        }))}
        sort={sort}
        onSort={(column, largestFirst) => setSort(sortAfterClick(sort, column, largestFirst))}
      >
        {rows.slice(0, limit).map((row) => (
          <PartnerRowView key={row.partner.id} {...row} />
        ))}
      </DataTable>
      <TableFoot drawn={Math.min(limit, rows.length)} all={rows.length} onMore={onMore} />
    </>
  );
}
