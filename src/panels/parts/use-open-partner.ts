import { useCallback } from 'react';
import type { Partner } from '../../model/dataset.ts';
import { useAtlas } from '../../store/atlas-context.ts';
import { nearestYear } from './nearest-year.ts';

/** The page that held the button is gone by then; reading goes on where the partner is told. */
const focusPanel = (): void => document.querySelector<HTMLElement>('[data-panel-heading]')?.focus();

/** Opens a partner in the year asked for, or the view's, moved to the nearest year of the partner's life. */
export function useOpenPartner(): (partner: Partner, year?: number) => void {
  const { store, actions } = useAtlas();
  return useCallback(
    (partner, year) => {
      const { view } = store.getState();
      const fitting = nearestYear(partner, year ?? view.year);
      if (view.page === 'map' && fitting === view.year) actions.selectCountry(partner.id);
      else actions.openRecord(partner.id, fitting);
      if (view.page !== 'map') requestAnimationFrame(focusPanel);
    },
    [store, actions],
  );
}
