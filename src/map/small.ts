import type { Scene } from '../model/scene.ts';
import type { Polity } from '../model/territory.ts';

/** A state whose longer side is shorter than this on the screen gets a circle, px. */
const SMALL = 10;

/** Partners too small to be seen, or hit, as land at this zoom; unions without land are among them. */
export function smallPartners(
  polities: readonly Pick<Polity, 'partner'>[],
  scene: Pick<Scene, 'labels' | 'marks'>,
  zoom: number,
): ReadonlySet<string> {
  const limit = SMALL / 2 ** zoom;
  const large = new Set<string>();
  for (const label of scene.labels) {
    const partner = polities[label.polity]?.partner;
    if (partner && label.extent >= limit) large.add(partner);
  }
  return new Set(scene.marks.filter((mark) => !large.has(mark.id)).map((mark) => mark.id));
}
