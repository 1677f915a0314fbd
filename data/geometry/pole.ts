import type { Topology } from 'topojson-specification';
import type { UnitTopology } from './cut.ts';

/**
 * Breaks the one edge of Antarctica that runs along the south pole from -180
 * to 180 into four: as a single edge it jumps more than 180 degrees, and a
 * painter may take the short way round.
 */
export function openPole(topology: UnitTopology): UnitTopology {
  return { ...topology, arcs: topology.arcs.map((arc) => openArc(arc, topology.transform)) };
}

type Arc = Topology['arcs'][number];

function openArc(arc: Arc, transform: Topology['transform']): Arc {
  const half = 180 / (transform?.scale[0] ?? 1);
  const opened: Arc = [];
  for (const [i, step] of arc.entries()) {
    const [x = 0, y = 0] = step;
    if (i === 0 || Math.abs(x) <= half) {
      opened.push(step);
      continue;
    }
    for (let part = 0; part < 4; part++) {
      const from = Math.round((x * part) / 4);
      opened.push([Math.round((x * (part + 1)) / 4) - from, part === 3 ? y : 0]);
    }
  }
  return opened;
}
