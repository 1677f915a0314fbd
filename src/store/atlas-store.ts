import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { View } from '../model/view.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** What passes while someone looks: never in a link. */
export interface Passing {
  /** Partner under the pointer or the keyboard focus of the map. */
  readonly hovered: string | null;
  /** Year pointed at in a chart. */
  readonly pointedYear: number | null;
  readonly playing: boolean;
  /** The slider is held: the address is replaced, not pushed. */
  readonly dragging: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
  /** Keys of the address that could not be used; shown once. */
  readonly notice: readonly string[];
  /** The graphics card failed or was too slow: it is not asked again in this visit. */
  readonly isCardGivenUp: boolean;
}

export interface AtlasState {
  readonly view: View;
  readonly passing: Passing;
}

const QUIET: Passing = {
  hovered: null,
  pointedYear: null,
  playing: false,
  dragging: false,
  speed: 1,
  loop: false,
  notice: [],
  isCardGivenUp: false,
};

export type AtlasStore = ReturnType<typeof createAtlasStore>;

export const createAtlasStore = (view: View, passing: Partial<Passing> = {}) =>
  createStore<AtlasState>()(subscribeWithSelector(() => ({ view, passing: { ...QUIET, ...passing } })));
