import { Dialog } from '@base-ui/react/dialog';
import type { ChartTable } from './chart-table.ts';
import { useWords } from './use-words.ts';
import './chart-table.css';

interface ChartTableDialogProps {
  readonly title: string;
  readonly subtitle: string;
  /** Made only when asked for. */
  readonly table: () => ChartTable;
}

/** The numbers of a chart as a table, on request. */
export function ChartTableDialog({ title, subtitle, table }: ChartTableDialogProps) {
  const { t } = useWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger className="chart-button" aria-label={t('charts.table.showOf', { title })}>
        {t('charts.table.show')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="chart-backdrop" />
        <Dialog.Popup className="chart-dialog">
          <header className="chart-dialog-head">
            <div>
              <Dialog.Title className="chart-title">{title}</Dialog.Title>
              <Dialog.Description className="chart-subtitle">{subtitle}</Dialog.Description>
            </div>
            <Dialog.Close className="chart-button">{t('common.close')}</Dialog.Close>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
          <section className="chart-dialog-body" tabIndex={0} aria-label={title}>
            <TableOf table={table} />
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function TableOf({ table }: Pick<ChartTableDialogProps, 'table'>) {
  const { columns, rows } = table();
  return (
    <table className="chart-table">
      <thead>
        <tr>
          {columns.map(({ name, numeric }) => (
            <th key={name} scope="col" className={numeric ? 'chart-number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join(' ')}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]?.name} scope="row" className="chart-number">
                  {cell}
                </th>
              ) : (
                <td
                  key={columns[index]?.name}
                  className={columns[index]?.numeric ? 'chart-number' : undefined}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
