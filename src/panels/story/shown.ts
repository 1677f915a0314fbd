import type { StoryEvent } from '../../model/dataset.ts';
import { DIRECTIONS } from '../../model/vocabulary.ts';

/** Which events of the story are listed; `context` are those without a direction. */
export const SHOWN = ['all', ...DIRECTIONS, 'context'] as const;
export type Shown = (typeof SHOWN)[number];

export const isShown = (event: StoryEvent, shown: Shown): boolean =>
  shown === 'all' || (event.direction ?? 'context') === shown;
