import { useId, useState } from 'react';
import { DECK_YEARS } from '../../snapshot/deck-years.ts';
import { fileStem } from '../../snapshot/options.ts';
import { readYears } from '../../snapshot/read-years.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { citedHere } from './cited-here.ts';
import type { Share, Task } from './share-state.ts';

/** The view as an editable slide, or chosen years as a deck. */
export function SlidesTab({ share, task }: { readonly share: Share; readonly task: Task }) {
  const t = useTexts();
  const id = useId();
  const { view, dataset, facts, options } = share;
  const [text, setText] = useState(DECK_YEARS.join(', '));
  const years = readYears(text);
  const partner = view.country === null ? undefined : dataset.partnerById.get(view.country);
  const save = async (wanted: readonly number[], name: string): Promise<string> => {
    const [{ default: Pptx }, { slidesOf }, { pngBytes }, { saveFile }] = await Promise.all([
      import('pptxgenjs'),
      import('../../snapshot/slides.ts'),
      import('../../snapshot/raster.ts'),
      import('../../snapshot/save-file.ts'),
    ]);
    const { citationText } = await import('../../snapshot/citation.ts');
    const bytes = await slidesOf(
      {
        facts,
        dataset,
        view,
        options,
        years: wanted,
        cite: (shown) => citationText(citedHere(share, shown, t), t),
      },
      {
        Pptx,
        rasterise: pngBytes,
        onSlide: (done, all) => task.say(t('share.command.slide', { at: done, all })),
      },
    );
    saveFile(name, new Blob([new Uint8Array(bytes)], { type: PPTX_TYPE }));
    return t('share.said.saved', { name });
  };
  return (
    <div className="export-stack">
      <p className="export-note">{t('share.slides.about')}</p>
      <div className="export-actions">
        <button
          type="button"
          className="export-main"
          disabled={task.busy}
          onClick={() => task.run(() => save([view.year], `${fileStem(view)}.pptx`))}
        >
          {t('share.actions.slide')}
        </button>
      </div>
      <div className="export-field">
        <label htmlFor={id}>{t('share.slides.years')}</label>
        <input
          id={id}
          type="text"
          value={text}
          aria-invalid={years === null}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="export-note" id={`${id}-help`}>
          {years === null ? t('share.slides.yearsWrong') : t('share.slides.yearsHelp')}
        </p>
      </div>
      <p className="export-note">
        {partner ? t('share.slides.partner', { name: partner.name[view.lang] }) : t('share.slides.noPartner')}
      </p>
      <div className="export-actions">
        <button
          type="button"
          disabled={task.busy || years === null}
          onClick={() => task.run(() => save(years ?? [], `${fileStem(view, 'deck')}.pptx`))}
        >
          {t('share.actions.deck')}
        </button>
      </div>
    </div>
  );
}

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
