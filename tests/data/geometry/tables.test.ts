import { expect, test } from 'vitest';
import { problemsOf } from '../../../data/geometry/checks.ts';
import { ownerIn, tenuresOf } from '../../../data/geometry/owners.ts';
import { degrees, type PolityRow, readTables, type Tables } from '../../../data/geometry/tables.ts';

/** Two halves of one land that were joined in 1990. */
function tinyTables(change: (tables: Tables) => void = () => undefined): Tables {
  const unit = (id: string) => ({
    unit: id,
    iso3: 'AAA',
    name_zh: '甲',
    name_en: id,
    lon: 0,
    lat: 0,
    note: '',
  });
  const tables: Tables = {
    units: [unit('EAST'), unit('WEST')],
    polities: [
      polity({ id: 'east', to: '1990-10-03', units: ['EAST'], partner: 'EEE' }),
      polity({ id: 'west', units: ['WEST'], partner: 'WWW' }),
    ],
    owners: [{ unit: 'EAST', from: '1990-10-03', to: '', polity: 'west', viewpoint: '' }],
    disputed: [],
  };
  change(tables);
  return tables;
}

function polity(part: Partial<PolityRow>): PolityRow {
  return {
    id: '',
    name_zh: '甲',
    name_en: 'A',
    short_zh: '甲',
    short_en: 'A',
    from: '',
    to: '',
    units: [],
    kind: 'sovereign',
    ruler: '',
    partner: '',
    viewpoint: '',
    note_zh: '',
    note_en: '',
    ...part,
  };
}

function faults(change: (tables: Tables) => void): string {
  return problemsOf(tinyTables(change)).join('\n');
}

test('the tables of the project have no fault', () => {
  expect(problemsOf(readTables())).toEqual([]);
});

test('the tiny tables have no fault', () => {
  expect(problemsOf(tinyTables())).toEqual([]);
});

test('a unit with two owners on one day is found', () => {
  const found = faults((tables) => {
    tables.owners = [{ unit: 'EAST', from: '1990-10-02', to: '', polity: 'west', viewpoint: '' }];
  });
  expect(found).toContain('EAST (neutral): west begins 1990-10-02, while another holds it until 1990-10-03');
});

test('a unit with two owners in one viewpoint only is found', () => {
  const found = faults((tables) => {
    tables.owners.push({ unit: 'WEST', from: '2000-01-01', to: '', polity: 'west', viewpoint: 'cn' });
  });
  expect(found).toContain('WEST (cn)');
  expect(found).not.toContain('WEST (neutral)');
});

test('a day without an owner is found', () => {
  const found = faults((tables) => {
    tables.owners = [{ unit: 'EAST', from: '1990-10-04', to: '', polity: 'west', viewpoint: '' }];
  });
  expect(found).toContain('EAST (neutral): no owner from 1990-10-03 to 1990-10-04');
});

test('a unit nobody holds today is found', () => {
  expect(faults((tables) => tables.owners.pop())).toContain('EAST (cn): no owner after 1990-10-03');
});

test('an owner outside its own life is found', () => {
  const found = faults((tables) => {
    tables.owners.push({ unit: 'WEST', from: '', to: '1995-01-01', polity: 'east', viewpoint: '' });
  });
  expect(found).toContain('owners.csv WEST east: the owner exists only');
});

test.each([
  [
    'a unit that is not there',
    (tables: Tables) => tables.polities[0]?.units.push('SOUTH'),
    'there is no unit SOUTH',
  ],
  [
    'an id used twice',
    (tables: Tables) => tables.polities.push(polity({ id: 'west' })),
    'the id is used twice',
  ],
  [
    'a day that is none',
    (tables: Tables) => tables.polities.push(polity({ id: 'x', from: '1990-13-01' })),
    'is not a day',
  ],
  [
    'an end before the beginning',
    (tables: Tables) => tables.polities.push(polity({ id: 'x', from: '1990-01-02', to: '1990-01-01' })),
    'ends (1990-01-01) before it begins',
  ],
  [
    'a name in one language only',
    (tables: Tables) => tables.polities.push(polity({ id: 'x', name_en: '' })),
    'a name is missing',
  ],
  [
    'a dependency of nobody',
    (tables: Tables) => tables.polities.push(polity({ id: 'x', kind: 'dependency' })),
    'needs a ruler',
  ],
  [
    'a ruler that is not a partner',
    (tables: Tables) => tables.polities.push(polity({ id: 'x', kind: 'trust', ruler: 'ZZZ' })),
    'no polity carries ZZZ',
  ],
  [
    'a partner carried by two at once',
    (tables: Tables) =>
      tables.polities.forEach((row) => {
        row.partner = 'EEE';
      }),
    'both carry EEE',
  ],
])('%s is found', (_, change, sentence) => {
  expect(faults((tables) => void change(tables))).toContain(sentence);
});

test('an owner is the one in force on 31 December', () => {
  const list = tenuresOf(tinyTables(), 'neutral').get('EAST') ?? [];
  expect([1949, 1989, 1990, 2025].map((year) => ownerIn(list, year))).toEqual([
    'east',
    'east',
    'west',
    'west',
  ]);
});

test.each(['', ' ', '12 E', 'Infinity'])("a place at '%s' degrees is refused, with its row", (cell) => {
  expect(() => degrees('lon', () => cell, 'units.csv row 2')).toThrow('units.csv row 2: lon is ');
});

test('a place in degrees is a number', () => {
  expect(degrees('lat', () => '-12.5', 'units.csv row 2')).toBe(-12.5);
});
