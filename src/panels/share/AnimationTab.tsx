import { useEffect, useRef, useState } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';
import type { AnimationKind } from '../../snapshot/animation.ts';
import { fileStem } from '../../snapshot/options.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { NumberField, SelectField } from './fields.tsx';
import type { Share, Task } from './share-state.ts';

const PACES = { slow: 1000, usual: 500, fast: 250 } as const;
const WIDTHS = ['640', '960', '1280', '1920'] as const;
const even = (value: number): number => Math.round(value / 2) * 2;

/** Years as a film, drawn one by one. */
export function AnimationTab({ share, task }: { readonly share: Share; readonly task: Task }) {
  const t = useTexts();
  const { view, options } = share;
  const [kind, setKind] = useState<AnimationKind>('gif');
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('960');
  const [pace, setPace] = useState<keyof typeof PACES>('usual');
  const [from, setFrom] = useState<number>(FIRST_YEAR);
  const [to, setTo] = useState<number>(LAST_YEAR);
  const [done, setDone] = useState<number | null>(null);
  const [video, setVideo] = useState<'mp4' | 'webm' | null | 'unknown'>('unknown');
  const running = useRef<AbortController | null>(null);
  const size = {
    width: Number(width),
    height: even((Number(width) * options.size.height) / options.size.width),
  };
  useEffect(() => {
    let stale = false;
    void import('../../snapshot/video-support.ts')
      .then(({ videoKind }) => videoKind(size.width, size.height))
      .then((found) => {
        if (stale) return;
        setVideo(found);
        setKind((chosen) => (chosen === 'gif' ? chosen : (found ?? 'gif')));
      });
    return () => {
      stale = true;
    };
  }, [size.width, size.height]);
  useEffect(() => () => running.current?.abort(), []);

  const years = Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
  const make = async (): Promise<string> => {
    const control = new AbortController();
    running.current = control;
    setDone(0);
    try {
      const [{ animate }, { pictureOf }, { saveFile }] = await Promise.all([
        import('../../snapshot/animation.ts'),
        import('../../picture/picture.ts'),
        import('../../snapshot/save-file.ts'),
      ]);
      const film = await animate({
        ...size,
        kind,
        years,
        pace: PACES[pace],
        draw: (year) => pictureOf(share.inputOf(year, { size, transparent: false })),
        onProgress: setDone,
        signal: control.signal,
      });
      const name = `${fileStem(view, 'years')}.${kind}`;
      saveFile(name, film);
      return t('share.said.saved', { name });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return t('share.said.cancelled');
      throw error;
    } finally {
      setDone(null);
    }
  };
  return (
    <div className="export-stack">
      <p className="export-note">{t('share.animation.about')}</p>
      <div className="export-options">
        <SelectField
          label={t('share.animation.kind')}
          value={kind}
          options={(['gif', ...(video === 'mp4' || video === 'webm' ? [video] : [])] as const).map(
            (value) => ({
              value,
              text: t(`share.animation.kinds.${value}`),
            }),
          )}
          onChange={setKind}
        />
        <SelectField
          label={t('share.animation.pace')}
          value={pace}
          options={(['slow', 'usual', 'fast'] as const).map((value) => ({
            value,
            text: t(`share.animation.paces.${value}`),
          }))}
          onChange={setPace}
        />
        <SelectField
          label={t('share.animation.size')}
          value={width}
          options={WIDTHS.map((value) => ({ value, text: `${value} px` }))}
          onChange={setWidth}
        />
        <div className="export-row">
          <NumberField
            label={t('share.animation.from')}
            value={from}
            least={FIRST_YEAR}
            most={to}
            onChange={setFrom}
          />
          <NumberField
            label={t('share.animation.to')}
            value={to}
            least={from}
            most={LAST_YEAR}
            onChange={setTo}
          />
        </div>
      </div>
      {video === null ? <p className="export-note">{t('share.animation.noVideo')}</p> : null}
      <div className="export-actions">
        <button type="button" className="export-main" disabled={task.busy} onClick={() => task.run(make)}>
          {t('share.actions.animate')}
        </button>
        {done === null ? null : (
          <button type="button" onClick={() => running.current?.abort()}>
            {t('share.actions.cancel')}
          </button>
        )}
      </div>
      {done === null ? null : (
        <div className="export-progress">
          <progress value={done} max={years.length} aria-label={t('share.actions.animate')} />
          <span>{t('share.animation.progress', { done, all: years.length })}</span>
        </div>
      )}
    </div>
  );
}
