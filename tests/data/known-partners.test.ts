import { describe, expect, test } from 'vitest';
import { knownPartners } from '../../data/checks/known-partners.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(knownPartners.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(knownPartners)).toEqual([]);
  });

  test('a tie with an unknown partner is reported', () => {
    expect(problemsOf(knownPartners, { ties: swap('FRA;MLI', 'FRA;MAL') })).toEqual([
      {
        file: 'ties.csv',
        line: 9,
        what: 'partner "MAL" is not in partners.csv',
        mend: expect.stringContaining('ISO 3166-1'),
      },
    ]);
  });

  test('a successor that is not there is reported', () => {
    expect(problemsOf(knownPartners, { partners: swap('RUS;UKR', 'RUS;BLR') })).toEqual([
      {
        file: 'partners.csv',
        line: 2,
        what: 'partner "BLR" is not in partners.csv',
        mend: expect.any(String),
      },
    ]);
  });

  test('an event, a relation, a document and a capital are held to the same', () => {
    expect(
      problemsOf(knownPartners, {
        events: swap('1965,,SUN', '1965,,SUM'),
        relations: swap('FRA,established', 'FRE,established'),
        bri_documents: swap('MLI,2019', 'MLY,2019'),
        capitals: swap('MLI,巴马科', 'MLX,巴马科'),
      }),
    ).toEqual([
      { file: 'events.csv', line: 3, what: 'partner "SUM" is not in partners.csv', mend: expect.any(String) },
      {
        file: 'relations.csv',
        line: 3,
        what: 'partner "FRE" is not in partners.csv',
        mend: expect.any(String),
      },
      {
        file: 'bri_documents.csv',
        line: 2,
        what: 'partner "MLY" is not in partners.csv',
        mend: expect.any(String),
      },
      {
        file: 'capitals.csv',
        line: 6,
        what: 'partner "MLX" is not in partners.csv',
        mend: expect.any(String),
      },
    ]);
  });
});
