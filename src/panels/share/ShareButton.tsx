import { type ComponentType, useEffect, useState } from 'react';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import './export-button.css';
import type { ShareProps } from './share-props.ts';

type Panel = ComponentType<ShareProps & { readonly onClose: () => void }>;

/** An address that ends so opens the panel. */
export const SHARE_HASH = '#share';

/** Opens the panel that takes the view elsewhere; its code comes when the pointer or the focus nears the button. */
export function ShareButton({ world, capitals }: ShareProps) {
  const t = useTexts();
  const atlas = useAtlas();
  const [open, setOpen] = useState(() => window.location.hash === SHARE_HASH);
  // Kept here and not behind Suspense, which holds back for 300 ms what comes later than its fallback.
  const [panel, setPanel] = useState<{ readonly Panel: Panel } | null>(null);
  useEffect(() => {
    if (!open || panel) return;
    let stale = false;
    import('./SharePanel.tsx').then(
      ({ SharePanel }) => {
        if (!stale) setPanel({ Panel: SharePanel });
      },
      (error: unknown) =>
        setPanel(() => {
          throw error;
        }),
    );
    return () => {
      stale = true;
    };
  }, [open, panel]);

  const change = (next: boolean): void => {
    setOpen(next);
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${search}${next ? SHARE_HASH : ''}`);
  };
  const prepare = async (): Promise<void> => {
    if (panel) return;
    const [{ warmUp }, { SharePanel }] = await Promise.all([
      import('./warm-up.ts'),
      import('./SharePanel.tsx'),
    ]);
    setPanel({ Panel: SharePanel });
    setTimeout(() => warmUp(atlas, { world, capitals }));
  };
  // Code that does not come early is asked for again, and missed aloud, by the click.
  const near = (): void => void prepare().catch(() => undefined);
  return (
    <>
      <button
        type="button"
        className="export-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={near}
        onFocus={near}
        onClick={() => change(true)}
      >
        {t('share.button')}
      </button>
      {open && panel ? <panel.Panel world={world} capitals={capitals} onClose={() => change(false)} /> : null}
    </>
  );
}
