import type { StoryEvent } from '../../model/dataset.ts';
import { namesOneYear, yearOf } from '../../model/partial-date.ts';
import { clampYear } from '../../model/year.ts';

/** The year of the slider in which an event begins; null when its date names no single year. */
export const eventYear = (event: StoryEvent): number | null =>
  event.date !== null && namesOneYear(event.date) ? clampYear(yearOf(event.date)) : null;
