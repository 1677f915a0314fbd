import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas, useView } from '../../store/atlas-context.ts';

/** What had the focus when a partner was opened. */
interface Opener {
  readonly element: Element;
  /** The partner its button opens: the same button may be drawn anew meanwhile. */
  readonly opens: string | null;
}

/**
 * A partner opened by keyboard, or from within the panel, takes the focus to its heading; closing it from
 * within gives the focus back to what opened it.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>): void {
  const { store } = useAtlas();
  const country = useView((view) => view.country);
  const move = useRef<'in' | 'back' | null>(null);
  const opener = useRef<Opener | null>(null);

  // The store speaks before the screen is drawn again, while the opener still has the focus.
  useEffect(
    () =>
      store.subscribe(
        (state) => state.view.country,
        (next, before) => {
          const active = document.activeElement;
          const inside = panel.current?.contains(active) ?? false;
          if (next === null) {
            move.current = inside ? 'back' : null;
            return;
          }
          if (active && (before === null || !inside)) opener.current = openerOf(active);
          move.current = inside || byKeyboard(active) ? 'in' : null;
        },
      ),
    [store, panel],
  );

  useEffect(() => {
    const step = move.current;
    move.current = null;
    if (step !== null || country !== null) scrollToTop(panel.current);
    if (step === null) return;
    const heading = panel.current?.querySelector<HTMLElement>('[data-panel-heading]') ?? null;
    const target = step === 'back' && country === null ? returnTarget(panel, opener.current) : heading;
    (target ?? heading)?.focus();
  }, [country, panel]);
}

/** What the panel scrolls in begins anew with each partner; the page itself stays where it is. */
function scrollToTop(panel: HTMLElement | null): void {
  for (let box = panel; box && box !== document.body; box = box.parentElement) box.scrollTop = 0;
}

const openerOf = (element: Element): Opener => ({ element, opens: element.getAttribute('data-opens') });

const byKeyboard = (element: Element | null): boolean =>
  element !== null && element !== document.body && element.matches(':focus-visible');

function returnTarget(panel: RefObject<HTMLElement | null>, opener: Opener | null): HTMLElement | null {
  if (opener === null) return null;
  if (opener.element.isConnected && opener.element instanceof HTMLElement) return opener.element;
  if (opener.opens === null) return null;
  return panel.current?.querySelector<HTMLElement>(`[data-opens="${opener.opens}"]`) ?? null;
}
