import type { Capital } from '../../model/dataset.ts';
import type { World } from '../../model/territory.ts';

/** What pictures are drawn from, besides the records. */
export interface ShareProps {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}
