import { fileStem } from '../../snapshot/options.ts';
import { useTexts } from '../../store/atlas-context.ts';
import type { Share, Task } from './share-state.ts';

interface Props {
  readonly share: Share;
  readonly svg: string;
  readonly task: Task;
}

/** The picture as a file, on the clipboard, on paper. */
export function PictureTab({ share, svg, task }: Props) {
  const t = useTexts();
  const { view, options } = share;
  const stem = fileStem(view);
  const savePng = async (): Promise<string> => {
    const [{ hasChineseFont, pngBlob }, { saveFile }] = await Promise.all([
      import('../../snapshot/raster.ts'),
      import('../../snapshot/save-file.ts'),
    ]);
    saveFile(`${stem}.png`, await pngBlob(svg, options.size.width));
    return hasChineseFont() ? t('share.said.saved', { name: `${stem}.png` }) : t('share.said.noFont');
  };
  const saveSvg = async (): Promise<string> => {
    const { saveFile } = await import('../../snapshot/save-file.ts');
    saveFile(`${stem}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
    return t('share.said.saved', { name: `${stem}.svg` });
  };
  const copy = async (): Promise<string> => {
    const { copyPicture } = await import('../../snapshot/save-file.ts');
    const png = import('../../snapshot/raster.ts').then(({ pngBlob }) => pngBlob(svg, options.size.width));
    return (await copyPicture(png)) ? t('share.said.copied') : t('share.said.noPictureCopy');
  };
  const print = async (): Promise<string> => {
    const { printPicture } = await import('../../snapshot/print-picture.ts');
    await printPicture(svg, stem);
    return '';
  };
  return (
    <div className="export-actions">
      <button type="button" className="export-main" disabled={task.busy} onClick={() => task.run(savePng)}>
        {t('share.actions.png')}
      </button>
      <button type="button" disabled={task.busy} onClick={() => task.run(saveSvg)}>
        {t('share.actions.svg')}
      </button>
      <button type="button" disabled={task.busy} onClick={() => task.run(copy)}>
        {t('share.actions.copyPicture')}
      </button>
      <button type="button" disabled={task.busy} onClick={() => task.run(print)}>
        {t('share.actions.print')}
      </button>
    </div>
  );
}
