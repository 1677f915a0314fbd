import { describe, expect, test } from 'vitest';
import { changeIn } from '../../src/model/change.ts';
import { agreementSeries } from '../../src/model/series.ts';
import { ALL_CONFIRMED, buildTimeline, documentedIn, stateIn } from '../../src/model/timeline.ts';
import { FIRST_YEAR } from '../../src/model/year.ts';
import { evidenceAtlas } from '../fixtures/evidence-atlas.ts';

const dataset = evidenceAtlas();
const timeline = buildTimeline(dataset, ALL_CONFIRMED);

const stateOf = (id: string, year: number): string => stateIn(timeline, timeline.indexOf.get(id) ?? -1, year);

const partnersIn = (year: number): string =>
  dataset.partners
    .map((partner) => partner.id)
    .filter((id) => stateOf(id, year) === 'active')
    .sort()
    .join(' ');

const sinceOf = (id: string): number => timeline.since[timeline.indexOf.get(id) ?? -1] ?? 0;

describe('documented partners at the end of the year', () => {
  // docs/data-notes.md sets these beside a count of the untreated evidence and explains each difference.
  test.each([
    [1954, 10],
    [1960, 20],
    [1965, 37],
    [1970, 35],
    [1978, 72],
    [1985, 94],
    [1990, 98],
    [2000, 122],
    [2012, 148],
    [2022, 173],
  ])('%i: %i', (year, count) => {
    expect(documentedIn(timeline, year)).toBe(count);
  });

  test('in 1954 they are the ten socialist states', () => {
    expect(partnersIn(1954)).toBe('ALB CSK DDR HUN MNG POL PRK ROU SUN VDR');
  });

  test('by 1960 Asia, Africa and Cuba have joined', () => {
    expect(partnersIn(1960)).toBe(
      'ALB BGR CSK CUB DDR EGY GIN HUN JPN KHM LKA MNG NPL POL PRK ROU SUN VDR YEM YUG',
    );
  });
});

describe('the Soviet Union', () => {
  test('withdraws its experts and its help with projects in July 1960', () => {
    const ended = changeIn(dataset, timeline, ALL_CONFIRMED, 1960).ended;
    const soviet = ended.filter((tie) => tie.partners.includes('SUN'));
    expect(soviet.map((tie) => `${tie.id} ${tie.end?.text} ${tie.endReason}`).sort()).toEqual([
      'sun-1949-assistance-in-experts 1960-07 withdrawn',
      'sun-1950-assistance-in-loan 1960-07 withdrawn',
      'sun-1953-assistance-in-156-projects 1960-07 withdrawn',
      'sun-1959-assistance-in-78-projects 1960-07 withdrawn',
    ]);
  });

  test('had ended the agreement on defence technology a year before', () => {
    expect(dataset.tieById.get('sun-1957-assistance-in-defence')?.end?.text).toBe('1959-06-20');
  });

  test('stays a partner until the agreement of the academies fades out about 1967', () => {
    expect([1960, 1965, 1966, 1967, 1983, 1984, 1990].map((year) => stateOf('SUN', year))).toEqual([
      'active',
      'active',
      'active',
      'suspended',
      'suspended',
      'active',
      'active',
    ]);
  });

  test('is gone at the end of 1991, and the count drops with it', () => {
    expect([stateOf('SUN', 1991), stateOf('RUS', 1991), stateOf('RUS', 1992)]).toEqual([
      'gone',
      'none',
      'active',
    ]);
    expect(documentedIn(timeline, 1991)).toBeLessThan(documentedIn(timeline, 1990));
    const change = changeIn(dataset, timeline, ALL_CONFIRMED, 1991);
    expect([change.left, change.gone]).toEqual([['CAF'], ['SUN']]);
  });

  test('hands its beginning on to Russia alone', () => {
    expect(sinceOf('RUS')).toBe(1949);
    const heirs = dataset.partnerById.get('SUN')?.successors.filter((id) => id !== 'RUS') ?? [];
    expect(heirs).toHaveLength(14);
    expect(heirs.filter((id) => sinceOf(id) !== 0 && sinceOf(id) < 1991)).toEqual([]);
  });
});

describe('partners through the years', () => {
  test('France begins with the plants of 1964, before its agreement of 1978', () => {
    expect([1963, 1964, 1978, 2022].map((year) => stateOf('FRA', year))).toEqual([
      'none',
      'active',
      'active',
      'active',
    ]);
  });

  test('Mali is no state before September 1960 and a partner from 1961', () => {
    expect([1959, 1960, 1961].map((year) => stateOf('MLI', year))).toEqual(['not-a-state', 'none', 'active']);
  });

  test('Indonesia, Albania and Viet Nam lose every tie and gain new ones', () => {
    expect([1966, 1967, 1993, 1994].map((year) => stateOf('IDN', year))).toEqual([
      'active',
      'suspended',
      'suspended',
      'active',
    ]);
    expect([1977, 1978, 1988, 1989].map((year) => stateOf('ALB', year))).toEqual([
      'active',
      'suspended',
      'suspended',
      'active',
    ]);
    expect([1977, 1978, 1991, 1992].map((year) => stateOf('VNM', year))).toEqual([
      'active',
      'suspended',
      'suspended',
      'active',
    ]);
  });

  test('a record that no page confirms makes no partner', () => {
    expect(stateOf('KEN', 2005)).toBe('none');
    const all = buildTimeline(dataset, { kinds: [], unverified: true });
    expect(stateIn(all, all.indexOf.get('KEN') ?? -1, 2005)).toBe('active');
  });
});

test('in every year there are no more agreements in force than were ever signed', () => {
  const { inAll, inForce } = agreementSeries(dataset, false);
  expect(inForce.filter((count, slot) => count > (inAll[slot] ?? 0))).toEqual([]);
  expect(inAll[1952 - FIRST_YEAR]).toBe(1);
});

test('no more Belt and Road laboratories are recorded than were announced', () => {
  const named = dataset.ties.filter((tie) => tie.lab?.programme === 'bri' && tie.confidence !== 'unverified');
  expect(named.reduce((sum, tie) => sum + tie.standsFor, 0)).toBeLessThanOrEqual(70);
});
