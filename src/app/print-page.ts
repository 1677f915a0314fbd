import type { Capital } from '../model/dataset.ts';
import type { World } from '../model/territory.ts';
import { pictureOf } from '../picture/picture.ts';
import { defaultOptions } from '../snapshot/options.ts';
import type { Atlas } from '../store/atlas-context.ts';
import { filterOf } from '../store/counting.ts';

export interface Places {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

/** A4 on its side without its margins, at 4 px a millimetre: the smallest letters come out at 8 pt. */
const PAPER = { width: 1108, height: 752 } as const;

/** The view of this moment as it goes on paper. */
export function printPage({ dataset, store, timelineOf }: Atlas, { world, capitals }: Places): string {
  const { view } = store.getState();
  return pictureOf({
    ...defaultOptions(view.lang),
    facts: { timeline: timelineOf(filterOf(view)), world, capitals },
    dataset,
    view,
    size: PAPER,
    theme: 'print',
  });
}
