import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import {
  borderFeatures,
  borderStateAt,
  borderStatesAt,
  changesBetween,
  coastlines,
  disputeOfBorder,
  disputesOf,
  labelOf,
  labelsAt,
  mergedShape,
  outlineOf,
  ownersAt,
  parseWorld,
  polityOfPartner,
  unitFeatures,
  unitsOf,
  type World,
} from '../../src/model/territory.ts';

/**
 * Three squares in a row and a point: EAST and WEST are one state from 1990,
 * SOUTH is disputed with WEST from 1991 in `cn`.
 *
 *   WEST | EAST | SOUTH     SPOT
 */
function tinyWorld(): Record<string, unknown> {
  const polity = (id: string, more: object = {}) => ({
    id,
    name: [`甲${id}`, id],
    kind: 'sovereign',
    partner: id.toUpperCase(),
    ...more,
  });
  const label = (index: number, first: number, last: number, viewpoint = 0, lon = 0.5) => [
    index,
    first,
    last,
    viewpoint,
    lon,
    0.5,
    1.42,
    0,
    0,
    1,
    1,
  ];
  return {
    version: 1,
    years: [1989, 1992],
    units: [
      { id: 'WEST', iso3: 'AAA' },
      { id: 'EAST', iso3: 'AAA' },
      { id: 'SOUTH', iso3: 'BBB' },
      { id: 'SPOT', iso3: 'CCC', point: [9, 9] },
    ],
    polities: [
      polity('west'),
      polity('east', { to: '1990-10-03', short: ['东', 'E'], note: ['注', 'note'] }),
      polity('south', { kind: 'dependency', ruler: 'WEST', partner: '' }),
      polity('spot'),
    ],
    owners: {
      neutral: [0, 1989, 0, 1, 1989, 1, 1, 1990, 0, 2, 1989, 2, 3, 1989, 3],
      cn: [0, 1989, 0, 1, 1989, 0, 2, 1989, 2, 3, 1989, 3],
    },
    labels: [
      ...label(0, 1989, 1989, 1),
      ...label(0, 1990, 1992, 0, 1.5),
      ...label(0, 1989, 1989, 2, 1.5),
      ...label(1, 1989, 1989, 1),
      ...label(2, 1989, 1992),
      ...label(3, 1989, 1992),
    ],
    disputed: [{ units: [2, 1], from: '1991-06-01', viewpoint: 'cn', note: ['争议', 'disputed'] }],
    overlay: {
      cn: {
        islands: [{ name: ['岛', 'isle'], point: [5, 5] }],
        dashes: [
          [
            [4, 4],
            [4, 5],
          ],
        ],
      },
    },
    topology: {
      type: 'Topology',
      objects: {
        units: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]] },
            { type: 'Polygon', arcs: [[-2, 2, 3, 4]] },
            { type: 'MultiPolygon', arcs: [[[-4, 5]]] },
            { type: null },
          ],
        },
      },
      arcs: [
        [
          [1, 0],
          [0, 0],
          [0, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 0],
        ],
        [
          [1, 1],
          [2, 1],
        ],
        [
          [2, 1],
          [2, 0],
        ],
        [
          [2, 0],
          [1, 0],
        ],
        [
          [2, 1],
          [3, 1],
          [3, 0],
          [2, 0],
        ],
      ],
    },
  };
}

function readTiny(change: (world: Record<string, unknown>) => void = () => undefined): World {
  const value = tinyWorld();
  change(value);
  const world = parseWorld(value);
  if ('problem' in world) throw new Error(world.problem);
  return world;
}

/** The edges of some lines as text, each with its ends in order. */
function edges({ coordinates }: MultiLineString): string[] {
  return coordinates.flatMap((line) =>
    line.slice(1).map((point, i) => [String(line[i]), String(point)].toSorted().join(' ')),
  );
}

function problem(change: (world: Record<string, unknown>) => void): string {
  const value = tinyWorld();
  change(value);
  const world = parseWorld(value);
  return 'problem' in world ? world.problem : '';
}

test.each<[string, (world: Record<string, unknown>) => void, string]>([
  [
    'another version',
    (world) => {
      world.version = 2;
    },
    'version 2 instead of 1',
  ],
  [
    'no version',
    (world) => {
      delete world.version;
    },
    'version undefined instead of 1',
  ],
  [
    'years in the wrong order',
    (world) => {
      world.years = [1992, 1989];
    },
    'years are out of order',
  ],
  [
    'units that are no list',
    (world) => {
      world.units = {};
    },
    'units is no list',
  ],
  [
    'a unit without an id',
    (world) => {
      world.units = [{}];
    },
    'a unit id is no text',
  ],
  [
    'fewer shapes than units',
    (world) => {
      (world.units as object[]).push({ id: 'MORE', iso3: '' });
    },
    'not the same number',
  ],
  [
    'an unknown kind',
    (world) => {
      (world.polities as Record<string, unknown>[])[0] = { id: 'x', name: ['a', 'b'], kind: 'empire' };
    },
    'there is no kind empire',
  ],
  [
    'an owner out of range',
    (world) => {
      world.owners = { neutral: [0, 1989, 99], cn: [] };
    },
    'an owner is out of range',
  ],
  [
    'a unit without an owner',
    (world) => {
      world.owners = { neutral: [0, 1989, 0], cn: [] };
    },
    'EAST has no owner in some year',
  ],
  [
    'a number that is none',
    (world) => {
      world.labels = ['a'];
    },
    'labels holds something that is no number',
  ],
  [
    'labels cut short',
    (world) => {
      world.labels = [0, 1989];
    },
    'labels are cut short',
  ],
  [
    'a label of nobody',
    (world) => {
      world.labels = [99, 1989, 1992, 0, 0, 0, 0, 0, 0, 0, 0];
    },
    'a label names polity 99',
  ],
  [
    'a dispute over nothing',
    (world) => {
      world.disputed = [{ units: [0, 44], note: ['', ''] }];
    },
    'a unit that is not there',
  ],
  [
    'no topology',
    (world) => {
      delete world.topology;
    },
    'topology is missing',
  ],
])('a file with %s is refused with a sentence', (_, change, sentence) => {
  expect(problem(change)).toContain(sentence);
});

test.each([null, 'text', 7, []])('%j is refused', (value) => {
  expect(parseWorld(value)).toEqual({ problem: 'The map file is not usable: world is missing.' });
});

test('the owner of a year is the one of its last day', () => {
  const world = readTiny();
  expect([...ownersAt(world, 1989, 'neutral')]).toEqual([0, 1, 2, 3]);
  expect([...ownersAt(world, 1990, 'neutral')]).toEqual([0, 0, 2, 3]);
  expect([...ownersAt(world, 1989, 'cn')]).toEqual([0, 0, 2, 3]);
});

test('years beyond the ends are the ends', () => {
  const world = readTiny();
  expect([...ownersAt(world, 1900, 'neutral')]).toEqual([0, 1, 2, 3]);
  expect([...ownersAt(world, 2100, 'neutral')]).toEqual([0, 0, 2, 3]);
  expect(labelsAt(world, 2100, 'neutral')).toBe(labelsAt(world, 1992, 'neutral'));
});

test('a year step reads one table and copies nothing', () => {
  const world = readTiny();
  expect(ownersAt(world, 1989, 'cn').buffer).toBe(ownersAt(world, 1992, 'cn').buffer);
  expect(borderStatesAt(world, 1989, 'cn').buffer).toBe(borderStatesAt(world, 1992, 'cn').buffer);
  expect(labelsAt(world, 1990, 'cn')).toBe(labelsAt(world, 1990, 'cn'));
});

test('two units that share a line make a border, units apart do not', () => {
  const { a, b } = readTiny().borders;
  expect([[...a], [...b]]).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('a border is a line while its sides differ, hidden when they are one, dashed while disputed', () => {
  const world = readTiny();
  expect([1989, 1990].map((year) => borderStateAt(world, 0, year, 'neutral'))).toEqual(['line', 'hidden']);
  expect([1990, 1991].map((year) => borderStateAt(world, 1, year, 'cn'))).toEqual(['line', 'disputed']);
  expect(borderStateAt(world, 1, 1991, 'neutral')).toBe('line');
  expect(borderStateAt(world, 99, 1991, 'neutral')).toBe('hidden');
});

test('a disputed border inside one polity is dashed all the same', () => {
  const world = readTiny((value) => {
    value.disputed = [{ units: [0, 1], note: ['', ''] }];
  });
  expect(borderStateAt(world, 0, 1992, 'neutral')).toBe('disputed');
});

test('only what changes is named, in either direction', () => {
  const world = readTiny();
  expect(changesBetween(world, 1989, 1990, 'neutral')).toEqual({ units: [1], borders: [0] });
  expect(changesBetween(world, 1992, 1989, 'neutral')).toEqual({ units: [1], borders: [0] });
  expect(changesBetween(world, 1990, 1991, 'cn')).toEqual({ units: [], borders: [1] });
  expect(changesBetween(world, 1990, 1991, 'neutral')).toEqual({ units: [], borders: [] });
});

test('a dispute that ends on 31 December is over in that year', () => {
  const world = readTiny((value) => {
    value.disputed = [{ units: [0, 1], to: '1991-12-31', note: ['', ''] }];
  });
  expect([1990, 1991].map((year) => borderStateAt(world, 0, year, 'neutral'))).toEqual([
    'disputed',
    'hidden',
  ]);
});

test('a dispute is found from its units and from its border, in its years and viewpoint', () => {
  const world = readTiny();
  expect(disputesOf(world, 2, 1991, 'cn').map((dispute) => dispute.note.en)).toEqual(['disputed']);
  expect(disputesOf(world, 2, 1990, 'cn')).toEqual([]);
  expect(disputeOfBorder(world, 1, 1992, 'cn')?.note.zh).toBe('争议');
  expect(disputeOfBorder(world, 1, 1992, 'neutral')).toBeUndefined();
});

test('a label follows the shape of the year and the viewpoint', () => {
  const world = readTiny();
  const lon = (year: number, viewpoint: 'neutral' | 'cn') => labelOf(world, 0, year, viewpoint)?.lon;
  expect([lon(1989, 'neutral'), lon(1990, 'neutral'), lon(1989, 'cn')]).toEqual([0.5, 1.5, 1.5]);
  expect(labelOf(world, 1, 1990, 'neutral')).toBeUndefined();
  expect(labelOf(world, 1, 1989, 'neutral')?.box).toEqual([0, 0, 1, 1]);
});

test('a partner is found on its polity while that holds land', () => {
  const world = readTiny();
  expect(polityOfPartner(world, 'EAST', 1989, 'neutral')).toBe(1);
  expect(polityOfPartner(world, 'EAST', 1990, 'neutral')).toBe(-1);
  expect(polityOfPartner(world, '', 1990, 'neutral')).toBe(-1);
  expect(unitsOf(world, 0, 1990, 'neutral')).toEqual([0, 1]);
});

test('a polity has its short name and note, or the full name and no note', () => {
  const [west, east] = readTiny().polities;
  expect([east?.short.zh, east?.note.en, east?.to]).toEqual(['东', 'note', '1990-10-03']);
  expect([west?.short.en, west?.note.en, west?.from]).toEqual(['west', '', '']);
});

test('unit features are numbered by unit, and a speck is a point', () => {
  const { features } = unitFeatures(readTiny());
  expect(features.map((feature) => [feature.id, feature.properties.unit, feature.geometry.type])).toEqual([
    [0, 'WEST', 'Polygon'],
    [1, 'EAST', 'Polygon'],
    [2, 'SOUTH', 'MultiPolygon'],
    [3, 'SPOT', 'Point'],
  ]);
});

test('border features are numbered by border and name both sides', () => {
  const { features } = borderFeatures(readTiny());
  expect(features.map((feature) => [feature.id, feature.properties.a, feature.properties.b])).toEqual([
    [0, 0, 1],
    [1, 1, 2],
  ]);
  expect(features[0]?.geometry.coordinates).toEqual([
    [
      [1, 1],
      [1, 0],
    ],
  ]);
});

test('a merged shape has no line inside, and no arc for a point', () => {
  const shape = mergedShape(readTiny(), [0, 1, 3]);
  expect(shape.coordinates).toHaveLength(1);
  expect(shape.coordinates[0]).toHaveLength(1);
  expect(shape.coordinates[0]?.[0]).toHaveLength(7);
});

test('an outline leaves out the lines inside', () => {
  const drawn = edges(outlineOf(readTiny(), [0, 1]));
  expect(drawn).toContain('1,1 2,1');
  expect(drawn).not.toContain('1,0 1,1');
  expect(drawn).not.toContain('2,1 3,1');
});

test('coasts leave out the cut along the antimeridian', () => {
  const world = readTiny((value) => {
    const { arcs } = value.topology as { arcs: number[][][] };
    arcs[5] = [
      [2, 1],
      [180, 1],
      [180, 0],
      [2, 0],
    ];
  });
  const drawn = edges(coastlines(world));
  expect(drawn).toContain('180,1 2,1');
  expect(drawn).not.toContain('180,0 180,1');
});

test('marks of a viewpoint are read, and the other has none', () => {
  const { cn, neutral } = readTiny().overlays;
  expect(cn.islands).toEqual([{ name: { zh: '岛', en: 'isle' }, point: [5, 5] }]);
  expect(cn.dashes).toEqual([
    [
      [4, 4],
      [4, 5],
    ],
  ]);
  expect(neutral).toEqual({ islands: [], dashes: [] });
});
