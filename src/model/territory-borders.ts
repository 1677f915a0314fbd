import type { UnitTopology } from './territory-types.ts';

/** Pairs of units that share a line, and the arcs of that line. */
export type Borders = { a: Int16Array; b: Int16Array; arcs: number[][] };

/**
 * Finds every pair of neighbours in a topology: an arc used by two units is a
 * piece of the border between them. Pairs come ordered, the lower index first.
 */
export function findBorders(topology: UnitTopology): Borders {
  const owner = new Int16Array(topology.arcs.length).fill(-1);
  const arcsOf = new Map<number, number[]>();
  const count = topology.objects.units.geometries.length;
  topology.objects.units.geometries.forEach((geometry, unit) => {
    for (const arc of arcsIn('arcs' in geometry ? geometry.arcs : [])) {
      const index = arc < 0 ? ~arc : arc;
      const other = owner[index] ?? -1;
      if (other < 0) owner[index] = unit;
      else if (other !== unit) {
        const pair = Math.min(other, unit) * count + Math.max(other, unit);
        const arcs = arcsOf.get(pair);
        if (arcs === undefined) arcsOf.set(pair, [index]);
        else arcs.push(index);
      }
    }
  });
  const pairs = [...arcsOf].sort(([a], [b]) => a - b);
  return {
    a: Int16Array.from(pairs, ([pair]) => Math.floor(pair / count)),
    b: Int16Array.from(pairs, ([pair]) => pair % count),
    arcs: pairs.map(([, arcs]) => arcs),
  };
}

type Nested = number | readonly Nested[];

/** The arc numbers in a geometry however deep its rings lie. */
export function arcsIn(nested: Nested): number[] {
  return typeof nested === 'number' ? [nested] : nested.flatMap(arcsIn);
}
