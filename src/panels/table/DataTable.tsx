import type { ReactNode } from 'react';
import { useTexts } from '../../store/atlas-context.ts';
import type { Sort } from './sorting.ts';

interface Heading<Column extends string> {
  readonly id: Column;
  readonly label: string;
  readonly numeric: boolean;
}

interface DataTableProps<Column extends string> {
  readonly caption: string;
  readonly headings: readonly Heading<Column>[];
  readonly sort: Sort<Column>;
  readonly onSort: (column: Column, largestFirst: boolean) => void;
  readonly children: ReactNode;
}

/** A table whose headings sort it, inside a region that scrolls by itself and can be reached by keyboard. */
export function DataTable<Column extends string>(props: DataTableProps<Column>) {
  const { caption, headings, sort, onSort, children } = props;
  const t = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={t('table.region', { caption })} tabIndex={0}>
      <table className="table-grid">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => {
              const active = sort.column === heading.id;
              return (
                <th
                  key={heading.id}
                  scope="col"
                  className={heading.numeric ? 'table-number' : undefined}
                  {...(active ? { 'aria-sort': sort.descending ? 'descending' : 'ascending' } : {})}
                >
                  <button
                    type="button"
                    className="table-sort"
                    onClick={() => onSort(heading.id, heading.numeric)}
                  >
                    <span>{heading.label}</span>
                    <svg className="table-arrow" viewBox="0 0 8 12" aria-hidden="true">
                      <path className="table-arrow-up" d="M4 1 7 5H1Z" />
                      <path className="table-arrow-down" d="M4 11 1 7h6Z" />
                    </svg>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
