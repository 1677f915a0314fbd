import { describe, expect, test } from 'vitest';
import { type Arc, arcsOf, type Mark, marksIn } from '../../src/model/mark.ts';
import { BEIJING, capitalsByPartner } from '../../src/model/place.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();
const timeline = buildTimeline(dataset, ALL_CONFIRMED);
const capitals = capitalsByPartner(dataset);

const marks = (year: number, more: Partial<View> = {}): ReadonlyMap<string, Mark> =>
  new Map(marksIn(timeline, capitals, { ...DEFAULT_VIEW, year, ...more }).map((mark) => [mark.id, mark]));
const arcs = (year: number, more: Partial<View> = {}): readonly string[] =>
  arcsOf([...marks(year, more).values()]).map((arc: Arc) => `${arc.id} ${arc.weight} ${arc.direction}`);

describe('marks', () => {
  test('stand for the partners that exist in the year', () => {
    expect([...marks(1950).keys()]).toEqual(['SUN', 'FRA']);
    expect([...marks(1961).keys()]).toEqual(['SUN', 'FRA', 'MLI']);
    expect([...marks(1992).keys()]).toEqual(['RUS', 'UKR', 'FRA', 'MLI']);
  });

  test('stand at the capital', () => {
    expect(marks(1950).get('FRA')?.at).toEqual([2.3, 48.9]);
  });

  test('tell what stands, what began and what ended', () => {
    expect(marks(1954).get('SUN')).toMatchObject({ ties: 2, begun: 1, ended: 0, fresh: true, lost: false });
    expect(marks(1960).get('SUN')).toMatchObject({ ties: 1, begun: 0, ended: 1, fresh: false, lost: false });
    expect(marks(1966).get('SUN')).toMatchObject({ ties: 0, ended: 1, state: 'suspended', lost: true });
    expect(marks(1967).get('SUN')).toMatchObject({ state: 'suspended', lost: false });
  });

  test('a state that ends leaves a trace in its last year, and none after', () => {
    expect(marks(1991).get('SUN')).toMatchObject({ state: 'gone', lost: true });
    expect(marks(1992).has('SUN')).toBe(false);
  });

  test('take the direction of what began in the year, else of what stands', () => {
    expect([1949, 1953, 1954, 1955].map((year) => marks(year).get('SUN')?.direction)).toEqual([
      'in',
      'in',
      'mutual',
      'mutual',
    ]);
  });
});

describe('arcs', () => {
  test('lead from Beijing to the capital', () => {
    const [arc] = arcsOf([...marks(1950).values()]);
    expect([arc?.from, arc?.to]).toEqual([BEIJING, [37.6, 55.8]]);
  });

  test('are drawn strong in the year of a beginning', () => {
    expect([arcs(1954), arcs(1955)]).toEqual([['SUN fresh mutual'], ['SUN standing mutual']]);
  });

  test('show a withdrawal as a trace beside what still stands', () => {
    expect(arcs(1960)).toEqual(['SUN trace mutual', 'SUN standing mutual']);
  });

  test('leave only a trace when the last tie ends, and nothing in the year after', () => {
    expect(arcs(1966)).toEqual(['SUN trace mutual']);
    expect(arcs(1967)).toEqual([]);
  });

  test('with only what was signed in the year, show no standing partner', () => {
    expect(arcs(1979, { span: 'this-year' })).toEqual([]);
    expect(arcs(1978, { span: 'this-year' })).toEqual(['FRA fresh mutual']);
  });
});
