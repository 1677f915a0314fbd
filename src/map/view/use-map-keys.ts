import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import type { SceneFacts } from '../../model/scene.ts';
import { useAtlas } from '../../store/atlas-context.ts';
import { sceneFor } from '../../store/scene-memo.ts';
import type { MapController } from '../live/map-controller.ts';
import { keyboardOrder, stepInOrder } from './keyboard-order.ts';

const STEP_OF: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys go from partner to partner, Enter opens one, plus and minus zoom. */
export function useMapKeys(facts: SceneFacts, map: RefObject<MapController | null>) {
  const { store, actions, dataset } = useAtlas();
  // Where the keys were: they go on from there when the focus comes back.
  const last = useRef<string | null>(null);

  const move = (step: 1 | -1): void => {
    const { passing, view } = store.getState();
    const order = keyboardOrder(sceneFor(facts, view).marks, (id) => dataset.partnerById.get(id));
    const next = stepInOrder(order, passing.hovered ?? last.current ?? view.country, step);
    last.current = next;
    actions.hover(next);
    if (next) map.current?.bringIntoView(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const step = STEP_OF[event.key];
    const { hovered } = store.getState().passing;
    if (step) move(step);
    else if (event.key === 'Enter' && hovered !== null) actions.selectCountry(hovered);
    else if (event.key === 'Escape') {
      last.current = null;
      actions.hover(null);
    } else if (event.key === '+' || event.key === '=') map.current?.zoomBy(1);
    else if (event.key === '-') map.current?.zoomBy(-1);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ currentTarget, target }: FocusEvent): void => {
    if (target === currentTarget && target.matches(':focus-visible')) actions.hover(last.current);
  };
  // Else the country left behind would be announced again with every year.
  const onBlur = ({ currentTarget, target }: FocusEvent): void => {
    if (target === currentTarget) actions.hover(null);
  };
  return { onKeyDown, onFocus, onBlur };
}
