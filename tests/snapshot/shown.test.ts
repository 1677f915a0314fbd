import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../src/model/scene.ts';
import { documentedIn } from '../../src/model/timeline.ts';
import { defaultViewFor } from '../../src/model/view.ts';
import { shownOf } from '../../src/snapshot/shown.ts';
import { shippedFacts } from '../picture/picture-facts.ts';

const { facts, dataset } = shippedFacts();
const view = { ...defaultViewFor('en'), year: 1985 };

describe('what is shown', () => {
  test('has a row for every partner on the map, and as many active ones as the number says', () => {
    const { partners, metadata } = shownOf(facts, dataset, view);
    expect(partners).toHaveLength(sceneOf(facts, view).marks.length);
    const active = partners.filter((partner) => partner.state === 'active');
    expect(active).toHaveLength(documentedIn(facts.timeline, 1985));
    expect(metadata).toMatchObject({
      year: 1985,
      documentedPartners: active.length,
      dataVersion: dataset.version,
    });
    expect(metadata.officialPartners?.value).toBe(106);
  });

  test('has the records of the chosen partner alone, in force in the year', () => {
    const { records } = shownOf(facts, dataset, { ...view, country: 'FRA' });
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(record.partners.split(';')).toContain('FRA');
    for (const record of records) expect(Number(record.start.slice(0, 4))).toBeLessThanOrEqual(1985);
  });
});
