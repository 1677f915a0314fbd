import type { Scene } from '../model/scene.ts';
import type { Polity } from '../model/territory.ts';
import type { Viewport } from './viewport.ts';

/** A state whose longer side is shorter than this gets a circle, units of the viewport. */
const SMALL = 10;

/** Partners too small to be seen, or hit, as land; unions without land are among them. */
export function smallPartners(
  polities: readonly Pick<Polity, 'partner'>[],
  scene: Pick<Scene, 'labels' | 'marks'>,
  { sizeOf, unit }: Pick<Viewport, 'sizeOf' | 'unit'>,
): ReadonlySet<string> {
  const large = new Set<string>();
  for (const { polity, extent, lat } of scene.labels) {
    const partner = polities[polity]?.partner;
    if (partner && sizeOf(extent, lat) >= SMALL * unit) large.add(partner);
  }
  return new Set(scene.marks.filter((mark) => !large.has(mark.id)).map((mark) => mark.id));
}
