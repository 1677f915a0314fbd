import type { DrawingFacts, DrawnScene, DrawnView } from './drawing.ts';

/** To the worker that draws the map. */
export type ToDrawing =
  | { readonly type: 'start'; readonly canvas: OffscreenCanvas; readonly facts: DrawingFacts }
  /** A scene to be shown later, by its number. */
  | { readonly type: 'scene'; readonly id: number; readonly scene: DrawnScene }
  /** No scene sent before will be asked for again. */
  | { readonly type: 'forget' }
  /** What differs from the last time. */
  | { readonly type: 'show'; readonly part: ShownPart };

export type ShownPart = Partial<Omit<DrawnView, 'scene'> & { readonly scene: number }>;

/** From the worker: its first picture stands. */
export interface FromDrawing {
  readonly type: 'drawn';
}

export const isFromDrawing = (value: unknown): value is FromDrawing =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'drawn';
