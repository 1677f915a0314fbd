import { readFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { UnitFeature } from './atlas.ts';

/** Share of the removable vertices that is kept, and less for land that is ice and has no borders. */
const DETAIL = 0.45;
const DETAIL_OF: Readonly<Record<string, number>> = { ATA: 0.08, ATF: 0.3, GRL: 0.3, SGS: 0.3, SJM: 0.3 };
/** Steps of the integer grid along each axis: about 400 m of longitude at the equator. */
const GRID = 100_000;

type Mask = { of: string; unit: string; rest: string; ring: [number, number][] };

/** One topology, object `units`, with a geometry per unit id, sorted by id. */
export type UnitTopology = Topology<{ units: GeometryCollection }>;

/** What mapshaper is called with: its commands, and the files they read. */
export type Cut = { commands: string; files: Record<string, string> };

/**
 * The cut of the countries that were divided, with the masks; all land is
 * simplified at once, so that neighbours keep the same line between them.
 */
export function cutOf(land: readonly UnitFeature[]): Cut {
  const file = new URL('./masks.json', import.meta.url);
  const { masks } = JSON.parse(readFileSync(file, 'utf8')) as { masks: Mask[] };
  const inner = masks.filter((mask) => masks.some((outer) => outer.unit === mask.of));
  const outer = masks.filter((mask) => !inner.includes(mask));
  const rests = new Map(outer.map((mask) => [mask.of, mask.rest]));
  const rename = `({${[...rests].map(([from, to]) => `${from}:'${to}'`).join(',')}})[id]||id`;

  return {
    commands: [
      '-i land.json name=land',
      '-i outer.json name=outer',
      '-i inner.json name=inner',
      union('land', 'outer', 'once'),
      union('once', 'inner', 'twice'),
      `-each "id=${rename}"`,
      '-sort id',
      `-simplify variable "percentage=(${JSON.stringify(DETAIL_OF).replaceAll('"', "'")})[id]||${DETAIL}" keep-shapes`,
      `-o units.json format=topojson quantization=${GRID} id-field=id`,
    ].join(' '),
    files: {
      'land.json': collection(land.map((unit) => ({ ...unit, properties: { id: unit.id } }))),
      'outer.json': collection(outer.map(maskFeature)),
      'inner.json': collection(inner.map(maskFeature)),
    },
  };
}

/** Runs the cut. Only this needs mapshaper, which is installed by data/geometry/build.ts, never with the app. */
export async function cutUnits({ commands, files }: Cut): Promise<UnitTopology> {
  const { default: mapshaper } = await import('mapshaper');
  const out = await mapshaper.applyCommands(commands, files);
  const raw = JSON.parse(String(out['units.json'])) as Topology<Record<string, GeometryCollection>>;
  const [units] = Object.values(raw.objects);
  if (units === undefined || raw.transform === undefined) throw new Error('mapshaper returned no units');
  const geometries = units.geometries.map((geometry) => ({
    ...geometry,
    properties: {},
    id: String(geometry.id),
  }));
  return {
    type: 'Topology',
    transform: raw.transform,
    objects: { units: { type: 'GeometryCollection', geometries } },
    arcs: raw.arcs,
  };
}

function union(land: string, masks: string, name: string): string {
  return [
    `-union target=${land},${masks} name=${name}`,
    '-filter "id!=null"',
    '-each "id=(of===id?unit:id)"',
    '-dissolve id',
  ].join(' ');
}

function maskFeature(mask: Mask): object {
  return {
    type: 'Feature',
    properties: { of: mask.of, unit: mask.unit },
    geometry: { type: 'Polygon', coordinates: [mask.ring] },
  };
}

function collection(features: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}
