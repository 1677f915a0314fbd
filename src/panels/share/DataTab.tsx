import { useMemo } from 'react';
import { citationBibtex, citationRis, citationText } from '../../snapshot/citation.ts';
import { fileStem } from '../../snapshot/options.ts';
import type { RowTable } from '../../snapshot/rows/column.ts';
import type { TableFileKind } from '../../snapshot/rows/save-table.ts';
import { tableFileName } from '../../snapshot/rows/table-file.ts';
import {
  metadataJson,
  partOf,
  shownJson,
  shownOf,
  shownPartners,
  shownRecords,
} from '../../snapshot/shown.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { CopyBox } from './CopyBox.tsx';
import { citedHere } from './cited-here.ts';
import type { Share, Task } from './share-state.ts';

const JSON_TYPE = 'application/json';

/** The rows behind the view, and how to cite it. */
export function DataTab({ share, task }: { readonly share: Share; readonly task: Task }) {
  const t = useTexts();
  const { view, dataset, facts } = share;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows depend on the timeline and the view
  const shown = useMemo(() => shownOf(facts, dataset, view), [facts.timeline, dataset, view]);
  const cited = citedHere(share, view, t);
  const stem = fileStem(view);
  const save = (name: string, text: string, type: string) => async (): Promise<string> => {
    const { saveFile } = await import('../../snapshot/save-file.ts');
    saveFile(name, new Blob([text], { type }));
    return t('share.said.saved', { name });
  };
  const saveRows = (name: 'partners' | 'ties', kind: TableFileKind) => async (): Promise<string> => {
    const { saveTable } = await import('../../snapshot/rows/save-table.ts');
    const table: RowTable =
      name === 'partners' ? shownPartners(facts, dataset, view, shown) : shownRecords(dataset, view, shown);
    const part = partOf(view);
    const file = tableFileName(name, { year: view.year, version: dataset.version, part });
    return t('share.said.saved', { name: await saveTable(table, dataset, kind, file) });
  };
  const files = [
    { text: t('share.actions.partners'), work: () => saveRows('partners', 'csv') },
    { text: t('share.actions.records'), work: () => saveRows('ties', 'csv') },
    { text: t('share.actions.partnersXlsx'), work: () => saveRows('partners', 'xlsx') },
    { text: t('share.actions.recordsXlsx'), work: () => saveRows('ties', 'xlsx') },
    { text: t('share.actions.all'), work: () => save(`${stem}.json`, shownJson(shown), JSON_TYPE) },
    {
      text: t('share.actions.metadata'),
      work: () => save(`${stem}-metadata.json`, metadataJson(facts, dataset, view, shown), JSON_TYPE),
    },
    {
      text: t('share.actions.bibtex'),
      work: () => save(`${stem}.bib`, citationBibtex(cited), 'application/x-bibtex'),
    },
    {
      text: t('share.actions.ris'),
      work: () => save(`${stem}.ris`, citationRis(cited), 'application/x-research-info-systems'),
    },
  ];
  return (
    <div className="export-stack">
      <p className="export-note">
        {t('share.data.about', {
          partners: shown.partners.length,
          records: shown.records.length,
          version: dataset.version,
        })}
      </p>
      <div className="export-actions">
        {files.slice(0, 6).map((file) => (
          <button key={file.text} type="button" onClick={() => task.run(file.work())}>
            {file.text}
          </button>
        ))}
      </div>
      <CopyBox label={t('share.data.cite')} text={citationText(cited, t)} rows={4} task={task} />
      <div className="export-actions">
        {files.slice(6).map((file) => (
          <button key={file.text} type="button" onClick={() => task.run(file.work())}>
            {file.text}
          </button>
        ))}
      </div>
    </div>
  );
}
