import './table.css';
import './table-grid.css';
import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import { useTexts, useView } from '../../store/atlas-context.ts';
import { FilterBar } from './FilterBar.tsx';
import { EVERYTHING, type Narrowing } from './narrowing.ts';
import { PartnersTable } from './PartnersTable.tsx';
import { PAGE_ROWS } from './TableFoot.tsx';
import { TiesTable } from './TiesTable.tsx';

const TABLES = ['partners', 'ties'] as const;
type TableName = (typeof TABLES)[number];

/** The list view: every partner of the year and every record, to filter, sort and take away. */
export function TablePage() {
  const t = useTexts();
  const year = useView((view) => view.year);
  const [table, setTable] = useState<TableName>('partners');
  const [narrowing, setNarrowing] = useState(EVERYTHING);
  const [limit, setLimit] = useState(PAGE_ROWS);
  const choose = (change: Partial<Narrowing>): void => {
    setNarrowing({ ...narrowing, ...change });
    setLimit(PAGE_ROWS);
  };
  const more = (): void => setLimit(limit + PAGE_ROWS);
  return (
    <section className="table-page" aria-labelledby="table-heading">
      <Tabs.Root
        value={table}
        onValueChange={(next) => {
          setTable(TABLES.find((name) => name === next) ?? 'partners');
          setLimit(PAGE_ROWS);
        }}
      >
        <div className="table-top">
          <h2 id="table-heading" className="table-heading">
            {t('table.title')}
          </h2>
          <Tabs.List className="table-tabs" aria-label={t('table.tabs.label')}>
            <Tabs.Tab className="table-tab" value="partners">
              {t('table.tabs.partners', { year })}
            </Tabs.Tab>
            <Tabs.Tab className="table-tab" value="ties">
              {t('table.tabs.ties')}
            </Tabs.Tab>
          </Tabs.List>
        </div>
        <FilterBar table={table} narrowing={narrowing} onChoose={choose} />
        <Tabs.Panel className="table-panel" value="partners">
          <PartnersTable narrowing={narrowing} limit={limit} onMore={more} />
        </Tabs.Panel>
        <Tabs.Panel className="table-panel" value="ties">
          <TiesTable narrowing={narrowing} limit={limit} onMore={more} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
