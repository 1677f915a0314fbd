import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Cut, UnitTopology } from './cut.ts';

const POSITION = z.array(z.number());
const ARCS = z.array(z.array(z.number()));
const GEOMETRY = z.discriminatedUnion('type', [
  z.object({ type: z.null() }),
  z.object({ type: z.literal('Polygon'), arcs: ARCS }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(ARCS) }),
]);
const WORLD = z.object({
  units: z.array(z.object({ id: z.string() })),
  topology: z.object({
    transform: z.object({
      scale: z.tuple([z.number(), z.number()]),
      translate: z.tuple([z.number(), z.number()]),
    }),
    objects: z.object({ units: z.object({ geometries: z.array(GEOMETRY) }) }),
    arcs: z.array(z.array(POSITION)),
  }),
});

/** The land in a text of world.json: with it the borders can be built again without cutting anything. */
export function landOf(text: string): UnitTopology {
  const { units, topology } = WORLD.parse(JSON.parse(text));
  const geometries = topology.objects.units.geometries.flatMap((geometry, i) => {
    const id = units[i]?.id;
    return geometry.type === null || id === undefined ? [] : [{ ...geometry, id, properties: {} }];
  });
  return {
    type: 'Topology',
    transform: topology.transform,
    objects: { units: { type: 'GeometryCollection', geometries } },
    arcs: topology.arcs,
  };
}

/** Names all that the cut is made from. When it differs from data/geometry/cut.sha256 the land is out of date. */
export function digestOf({ commands, files }: Cut): string {
  const hash = createHash('sha256').update(commands);
  for (const [name, content] of Object.entries(files)) hash.update(name).update(content);
  return hash.digest('hex');
}
