import { pictureOf } from '../../picture/picture.ts';
import { defaultOptions } from '../../snapshot/options.ts';
import type { Atlas } from '../../store/atlas-context.ts';
import { filterOf } from '../../store/counting.ts';
import type { ShareProps } from './share-props.ts';

/** Draws the picture once while the pointer is still on its way: what all pictures share is then at hand. */
export function warmUp({ dataset, store, timelineOf }: Atlas, { world, capitals }: ShareProps): void {
  const { view } = store.getState();
  const facts = { timeline: timelineOf(filterOf(view)), world, capitals };
  pictureOf({ facts, dataset, view, ...defaultOptions(view.lang) });
}
