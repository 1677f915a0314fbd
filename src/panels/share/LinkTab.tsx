import { useState } from 'react';
import { defaultViewFor, EMBEDS, type Embed } from '../../model/view.ts';
import { titleOf } from '../../picture/heading.ts';
import { pictureOf } from '../../picture/picture.ts';
import { fixedEmbed, liveEmbed } from '../../snapshot/embed-code.ts';
import { fileStem } from '../../snapshot/options.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { CopyBox } from './CopyBox.tsx';
import { addressOf, baseAddress } from './cited-here.ts';
import { SelectField } from './fields.tsx';
import type { Share, Task } from './share-state.ts';

/** The address of the view, and the code that shows it inside another page. */
export function LinkTab({ share, task }: { readonly share: Share; readonly task: Task }) {
  const t = useTexts();
  const { view, dataset } = share;
  const [chosen, setChosen] = useState<Embed>('map');
  const [version, setVersion] = useState<'live' | 'fixed'>('live');
  const embed: Embed = chosen === 'record' && view.country === null ? 'map' : chosen;
  const canFix = embed === 'map' || embed === 'both';
  const input = share.inputOf(view.year);
  const file = `${fileStem(view)}.svg`;
  const title = `${titleOf({ texts: t, input })} · ${view.year}`;
  const code = (): string => {
    const wanted = { view, embed, base: baseAddress(), title };
    const defaults = defaultViewFor('en');
    if (version === 'live' || !canFix) return liveEmbed(wanted, defaults);
    return fixedEmbed({ ...wanted, file, linkText: t('share.link.open') }, defaults);
  };
  const save = async (): Promise<string> => {
    const { saveFile } = await import('../../snapshot/save-file.ts');
    const parts = { ...share.options.parts, chart: embed === 'both', sources: true };
    saveFile(file, new Blob([pictureOf({ ...input, parts })], { type: 'image/svg+xml' }));
    return t('share.said.saved', { name: file });
  };
  return (
    <div className="export-stack">
      <CopyBox label={t('share.link.address')} text={addressOf(view)} rows={2} task={task} />
      <div className="export-options">
        <SelectField
          label={t('share.link.embed')}
          value={embed}
          options={EMBEDS.map((value) => ({
            value,
            text: t(`share.link.embeds.${value}`),
            disabled: value === 'record' && view.country === null,
          }))}
          onChange={setChosen}
        />
        <SelectField
          label={t('share.link.version')}
          value={canFix ? version : 'live'}
          options={(['live', 'fixed'] as const).map((value) => ({
            value,
            text: t(`share.link.versions.${value}`, { version: dataset.version }),
            disabled: value === 'fixed' && !canFix,
          }))}
          onChange={setVersion}
        />
      </div>
      {view.country === null ? <p className="export-note">{t('share.link.record')}</p> : null}
      {canFix ? null : <p className="export-note">{t('share.link.fixedOnly')}</p>}
      <CopyBox label={t('share.link.code')} text={code()} rows={6} task={task} />
      {version === 'live' || !canFix ? (
        <p className="export-note">{t('share.link.height')}</p>
      ) : (
        <>
          <p className="export-note">{t('share.link.file', { file })}</p>
          <div className="export-actions">
            <button type="button" disabled={task.busy} onClick={() => task.run(save)}>
              {t('share.link.save')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
