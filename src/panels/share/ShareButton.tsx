import { lazy, Suspense, useState } from 'react';
import type { Capital } from '../../model/dataset.ts';
import type { World } from '../../model/territory.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import './share-button.css';

export interface ShareProps {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

/** An address that ends so opens the panel. */
export const SHARE_HASH = '#share';

const SharePanel = lazy(async () => ({ default: (await import('./SharePanel.tsx')).SharePanel }));

/** Opens the panel that takes the view elsewhere; its code comes with the first opening. */
export function ShareButton({ world, capitals }: ShareProps) {
  const t = useTexts();
  const atlas = useAtlas();
  const [open, setOpen] = useState(() => window.location.hash === SHARE_HASH);
  const change = (next: boolean): void => {
    setOpen(next);
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${search}${next ? SHARE_HASH : ''}`);
  };
  const prepare = async (): Promise<void> => {
    const [{ warmUp }] = await Promise.all([import('./warm-up.ts'), import('./SharePanel.tsx')]);
    setTimeout(() => warmUp(atlas, { world, capitals }));
  };
  return (
    <>
      <button
        type="button"
        className="share-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void prepare()}
        onFocus={() => void prepare()}
        onClick={() => change(true)}
      >
        {t('share.button')}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <SharePanel world={world} capitals={capitals} onClose={() => change(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
