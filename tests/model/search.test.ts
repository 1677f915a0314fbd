import { describe, expect, test } from 'vitest';
import { plain, searchPartners } from '../../src/model/search.ts';
import { realAtlas } from '../fixtures/real-atlas.ts';
import { swap } from '../fixtures/small-tables.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const { partners } = tinyDataset();
const found = (typed: string, limit?: number): readonly string[] =>
  searchPartners(partners, typed, limit).map((partner) => partner.id);

describe('searching a partner', () => {
  test.each([
    ['法国', 'FRA'],
    ['france', 'FRA'],
    ['FRA', 'FRA'],
    ['faguo', 'FRA'],
    ['Fa guo', 'FRA'],
    ['french rep', 'FRA'],
    ['USSR', 'SUN'],
    ['French Sudan', 'MLI'],
  ])('%s finds %s first', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  test('a name comes before another in which it is only contained', () => {
    expect(found('俄罗斯')).toEqual(['RUS']);
    expect(found('苏')).toEqual(['SUN']);
    expect(found('union')).toEqual(['SUN']);
  });

  test('the whole pinyin comes before another that only begins so', () => {
    const alike = tinyDataset({
      partners: (csv) => swap('wukelan', 'sulianwu')(swap('乌克兰,Ukraine,', '乌克兰,A,')(csv)),
    }).partners;
    expect(searchPartners(alike, 'sulian').map((partner) => partner.id)).toEqual(['SUN', 'UKR']);
  });

  test('nothing typed finds nothing, and so does nonsense', () => {
    expect([found(''), found('  '), found('<script>'), found('qqq')]).toEqual([[], [], [], []]);
  });

  test('no more are given than asked for', () => {
    expect(found('a', 2)).toHaveLength(2);
  });

  test('accents and punctuation do not matter', () => {
    expect(plain('Côte d’Ivoire')).toBe('cotedivoire');
    expect(plain('刚果（金）')).toBe('刚果金');
  });

  test('every partner of the atlas is found by its Chinese name and its pinyin', () => {
    const all = realAtlas().partners;
    const lost = all.filter((partner) =>
      [partner.name.zh, partner.pinyin].some((typed) => !searchPartners(all, typed).includes(partner)),
    );
    expect(lost.map((partner) => partner.id)).toEqual([]);
  });
});
