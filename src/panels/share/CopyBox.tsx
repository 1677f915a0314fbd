import { useId } from 'react';
import { useTexts } from '../../store/atlas-context.ts';
import type { Task } from './share-state.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly task: Task;
}

/** A text to be copied by a button, or selected by hand. */
export function CopyBox({ label, text, rows, task }: Props) {
  const t = useTexts();
  const id = useId();
  const copy = async (): Promise<string> => {
    const { copyWords } = await import('../../snapshot/save-file.ts');
    return (await copyWords(text)) ? t('share.said.copied') : t('share.said.notCopied');
  };
  return (
    <div className="export-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={text} onFocus={(event) => event.target.select()} />
      <div className="export-actions">
        <button
          type="button"
          aria-label={`${t('share.actions.copy')}: ${label}`}
          onClick={() => task.run(copy)}
        >
          {t('share.actions.copy')}
        </button>
      </div>
    </div>
  );
}
