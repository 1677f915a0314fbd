import { describe, expect, test } from 'vitest';
import { changeIn } from '../../src/model/change.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { realAtlas } from '../fixtures/real-atlas.ts';

const dataset = realAtlas();
const timeline = buildTimeline(dataset, ALL_CONFIRMED);
const change = (year: number) => changeIn(dataset, timeline, ALL_CONFIRMED, year);

describe('who came and went in a year', () => {
  test('a partner of long ago has resumed, it is not new: the Soviet Union in 1984, Viet Nam in 1992', () => {
    expect(change(1984).joined).not.toContain('SUN');
    expect(change(1992).resumed).toContain('VNM');
    expect(change(1992).joined).not.toContain('VNM');
  });

  test('a state that ended has not lapsed: East Germany and South Yemen in 1990', () => {
    expect(change(1990).gone).toEqual(expect.arrayContaining(['DDR', 'YMD']));
    expect(change(1990).left).not.toContain('DDR');
  });
});
