import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import {
  labelsAt,
  ownersAt,
  polityOfPartner,
  unitFeatures,
  unitsOf,
  VIEWPOINTS,
  type Viewpoint,
} from '../../../src/model/territory.ts';
import { readWorld } from './read-world.ts';
import { MEMBERS } from './un-members.ts';

const world = readWorld();
const features = unitFeatures(world).features;

const landAt = new Map<string, number>();

/** The unit at a place; lon, lat in degrees. Looked up once, since the search is slow. */
function unitAt(place: [number, number]): number {
  const known = landAt.get(place.join());
  if (known !== undefined) return known;
  const feature = features.find(({ geometry }) => geometry.type !== 'Point' && geoContains(geometry, place));
  if (feature === undefined) throw new Error(`no land at ${place.join()}`);
  landAt.set(place.join(), feature.id);
  return feature.id;
}

/** Id of the polity that holds a place at the end of a year. */
function holder(place: [number, number], year: number, viewpoint: Viewpoint = 'neutral'): string {
  return world.polities[ownersAt(world, year, viewpoint)[unitAt(place)] ?? -1]?.id ?? '';
}

function kindOf(id: string): string {
  return world.polities.find((polity) => polity.id === id)?.kind ?? '';
}

function landOf(id: string, year: number, viewpoint: Viewpoint = 'neutral'): string[] {
  const polity = world.polities.findIndex((entry) => entry.id === id);
  return unitsOf(world, polity, year, viewpoint)
    .map((unit) => world.units[unit]?.id ?? '')
    .toSorted();
}

// A state is counted if it is sovereign, or has a partner's records though occupied or contested, and
// holds land of a member of today or the Vatican. 1967: 123 members, less the two Soviet republics, and 15 others.
test.each([
  [1949, 86],
  [1957, 95],
  [1960, 113],
  [1967, 136],
  [1980, 165],
  [1991, 187],
  [1995, 191],
  [2024, 194],
])('at the end of %i there were %i states by the rule of the table', (year, count) => {
  const states = labelsAt(world, year, 'neutral').filter(({ polity }) => {
    const entry = world.polities[polity];
    const isState = entry?.kind === 'sovereign' || (entry?.partner ?? '') !== '';
    return (
      isState &&
      unitsOf(world, polity, year, 'neutral').some((unit) => MEMBERS.has(world.units[unit]?.iso3 ?? ''))
    );
  });
  expect(states).toHaveLength(count);
});

test('every unit has one owner in every year and viewpoint', () => {
  for (const viewpoint of VIEWPOINTS)
    for (let year = 1949; year <= 2025; year++) {
      const owners = ownersAt(world, year, viewpoint);
      expect(owners).toHaveLength(world.units.length);
      expect(owners.every((polity) => polity >= 0 && polity < world.polities.length)).toBe(true);
    }
});

test('the Soviet Union of 1980 is the union of its fifteen republics of 1991', () => {
  const codes = 'RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ UZB TKM KGZ TJK'.split(' ');
  const republics = codes.flatMap((code) => landOf(code.toLowerCase(), 1991)).toSorted();
  expect(landOf('sun', 1980)).toEqual(republics);
  expect(landOf('sun', 1990)).toEqual(republics);
  expect(landOf('sun', 1991)).toEqual([]);
});

test('Yugoslavia comes apart by steps', () => {
  expect(landOf('yug', 1990)).toEqual(['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN', 'XKX']);
  expect(landOf('yug', 1991)).toEqual(['BIH', 'MNE', 'SRB', 'XKX']);
  expect(landOf('yug_fry', 1992)).toEqual(['MNE', 'SRB', 'XKX']);
  expect(landOf('scg', 2005)).toEqual(['MNE', 'SRB', 'XKX']);
  expect(landOf('srb', 2007)).toEqual(['SRB', 'XKX']);
});

test('East Berlin is in the GDR and West Berlin is not', () => {
  expect(holder([13.46, 52.52], 1960)).toBe('ddr');
  expect(holder([13.28, 52.5], 1960)).toBe('deu_wb');
  expect(holder([7.1, 50.73], 1960)).toBe('deu_frg');
  expect([holder([13.46, 52.52], 1990), holder([13.28, 52.5], 1990)]).toEqual(['deu', 'deu']);
});

test('the Saar joins West Germany in 1957', () => {
  expect([1956, 1957].map((year) => holder([7.0, 49.4], year))).toEqual(['deu_saar', 'deu_frg']);
});

test('Saigon and Hanoi have different owners in 1960 and the same in 1980', () => {
  expect([holder([106.6, 10.8], 1960), holder([105.8, 21.0], 1960)]).toEqual(['vnm_s', 'vnm_n']);
  expect([holder([106.6, 10.8], 1980), holder([105.8, 21.0], 1980)]).toEqual(['vnm', 'vnm']);
});

test.each<[string, [number, number], number, string, string]>([
  ['Juba', [31.6, 4.9], 2011, 'sdn', 'ssd'],
  ['Asmara', [38.9, 15.3], 1993, 'eth', 'eri'],
  ['Dili', [125.6, -8.65], 2002, 'tls_un', 'tls'],
  ['Hong Kong', [114.1, 22.4], 1997, 'hkg_gb', 'chn'],
  ['Dhaka', [90.4, 23.8], 1971, 'pak', 'bgd'],
  ['Aden', [45.0, 12.9], 1967, 'yem_s_aden', 'yem_s_prsy'],
  ["Sana'a", [44.2, 15.35], 1990, 'yem_n', 'yem'],
  ['Damascus', [36.3, 33.5], 1961, 'uar', 'syr'],
  ['Singapore', [103.8, 1.35], 1965, 'mys', 'sgp'],
  ['Jayapura', [140.5, -2.7], 1963, 'idn_wng_un', 'idn'],
  ['Buea', [9.25, 4.3], 1961, 'cmr_gb', 'cmr'],
  ['Goa', [74.1, 15.3], 1961, 'ind_goa', 'ind'],
  ['Gangtok', [88.6, 27.4], 1975, 'ind_sikkim', 'ind'],
  ['Windhoek', [17.1, -22.6], 1990, 'nam_za', 'nam'],
  ['Bratislava', [17.3, 48.3], 1993, 'csk', 'svk'],
  ['Algiers', [3.0, 36.6], 1962, 'dza_fr', 'dza'],
  ['Okinawa', [128.0, 26.58], 1972, 'jpn_okinawa', 'jpn'],
  ['Zanzibar', [39.35, -6.1], 1964, 'tza_zanzibar', 'tza'],
])('%s changes hands in its year', (_, place, year, before, after) => {
  expect([holder(place, year - 1), holder(place, year)]).toEqual([before, after]);
});

test('in the neutral viewpoint Taiwan is a unit of its own, never a country and without records', () => {
  for (let year = 1949; year <= 2025; year++) {
    const id = holder([121, 24], year, 'neutral');
    const polity = world.polities.find((entry) => entry.id === id);
    expect([polity?.kind, polity?.partner, polity?.name.zh]).toEqual(['special', '', '中国台湾']);
  }
});

test.each<[string, [number, number]]>([
  ['Taiwan', [121, 24]],
  ['Hong Kong', [114.1, 22.4]],
  ['Macao', [113.5, 22.23]],
  ['South Tibet', [94.5, 28.2]],
  ['Aksai Chin', [79.3, 35]],
])('%s is China in every year of the cn viewpoint', (_, place) => {
  for (let year = 1949; year <= 2025; year++) expect(holder(place, year, 'cn')).toBe('chn');
});

test('Kosovo is in Serbia in the cn viewpoint, and a disputed polity without records in the neutral one', () => {
  expect(holder([20.9, 42.6], 2020, 'cn')).toBe('srb');
  expect(kindOf(holder([20.9, 42.6], 2020, 'neutral'))).toBe('disputed');
  expect(polityOfPartner(world, 'XKX', 2020, 'neutral')).toBe(-1);
});

test('the two viewpoints differ on five units only', () => {
  const differing = new Set<string>();
  for (let year = 1949; year <= 2025; year++) {
    const neutral = ownersAt(world, year, 'neutral');
    const cn = ownersAt(world, year, 'cn');
    for (let unit = 0; unit < cn.length; unit++)
      if (cn[unit] !== neutral[unit]) differing.add(world.units[unit]?.id ?? '');
  }
  expect([...differing].toSorted()).toEqual(['HKG', 'IND_AP', 'MAC', 'TWN', 'XKX']);
});

test('names are those of their time', () => {
  const name = (place: [number, number], year: number) =>
    world.polities.find((polity) => polity.id === holder(place, year))?.short;
  expect(name([80.7, 7.5], 1960)).toEqual({ zh: '锡兰', en: 'Ceylon' });
  expect(name([96, 21], 1960)?.en).toBe('Burma');
  expect(name([2.3, 9.5], 1970)).toEqual({ zh: '达荷美', en: 'Dahomey' });
  expect(name([-1.5, 12.3], 1975)).toEqual({ zh: '上沃尔特', en: 'Upper Volta' });
  expect(name([23, -3], 1985)).toEqual({ zh: '扎伊尔', en: 'Zaire' });
  expect(name([31.4, -26.5], 2000)?.en).toBe('Swaziland');
  expect(name([34, -6], 1962)?.zh).toBe('坦噶尼喀');
  expect(name([34, -6], 1964)?.zh).toBe('坦桑尼亚');
});

test('a partner stands on one polity at most in every year', () => {
  for (const viewpoint of VIEWPOINTS)
    for (let year = 1949; year <= 2025; year++) {
      const partners = labelsAt(world, year, viewpoint)
        .map((label) => world.polities[label.polity]?.partner ?? '')
        .filter((partner) => partner !== '');
      expect(new Set(partners).size).toBe(partners.length);
    }
});

test('former states carry their own records, and their successors begin where they end', () => {
  const at = (partner: string, year: number) =>
    world.polities[polityOfPartner(world, partner, year, 'neutral')]?.id ?? '';
  expect([at('SUN', 1990), at('SUN', 1991), at('RUS', 1990), at('RUS', 1991)]).toEqual([
    'sun',
    '',
    '',
    'rus',
  ]);
  expect([at('DDR', 1989), at('DDR', 1990), at('DEU', 1989), at('DEU', 1990)]).toEqual([
    'ddr',
    '',
    'deu_frg',
    'deu',
  ]);
  expect([at('CSK', 1992), at('CSK', 1993), at('CZE', 1993)]).toEqual(['csk', '', 'cze_republic']);
  expect([at('YUG', 1991), at('YUG', 2002), at('YUG', 2003), at('SCG', 2003)]).toEqual([
    'yug',
    'yug_fry',
    '',
    'scg',
  ]);
  expect([at('VDR', 1950), at('VDR', 1960), at('VNM', 1960), at('VNM', 1976)]).toEqual([
    'vnm_indo',
    'vnm_n',
    '',
    'vnm',
  ]);
  expect([at('YMD', 1966), at('YMD', 1967), at('YMD', 1990), at('YEM', 1990)]).toEqual([
    '',
    'yem_s_prsy',
    '',
    'yem',
  ]);
  expect([at('EGY', 1960), at('SYR', 1960), at('SYR', 1961)]).toEqual(['uar', '', 'syr']);
});
