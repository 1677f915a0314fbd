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
    expect(found('u', 2)).toHaveLength(2);
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

  test.each([
    ['UK', 'GBR'],
    ['uk', 'GBR'],
    ['US', 'USA'],
    ['NZ', 'NZL'],
    ['America', 'USA'],
    ['Ivory Coast', 'CIV'],
    ['Burma', 'MMR'],
    ['Niger', 'NER'],
    ['Guinea', 'GIN'],
    ['ＦＲＡ', 'FRA'],
    ['法國', 'FRA'],
    ['德國', 'DEU'],
    ['韓國', 'KOR'],
    ['俄羅斯', 'RUS'],
    ['蘇聯', 'SUN'],
    ['沙烏地', 'SAU'],
    ['沙烏地阿拉伯', 'SAU'],
    ['紐西蘭', 'NZL'],
    ['義大利', 'ITA'],
    ['寮國', 'LAO'],
    ['衣索比亞', 'ETH'],
    ['葉門', 'YEM'],
    ['坦尚尼亞', 'TZA'],
    ['奈及利亞', 'NGA'],
    ['蒲隆地', 'BDI'],
    ['苏俄', 'SUN'],
    ['南韩', 'KOR'],
    ['北韩', 'PRK'],
    ['西德', 'DEU'],
    ['fg', 'FRA'],
    ['bjst', 'PAK'],
    ['Grmany', 'DEU'],
    ['Fracne', 'FRA'],
    ['Belguim', 'BEL'],
    ['faguoo', 'FRA'],
    ['哥伦比压', 'COL'],
  ])('in the whole atlas %s finds %s first', (typed, id) => {
    const [first] = searchPartners(realAtlas().partners, typed);
    expect(first?.id).toBe(id);
  });

  test('initials find every partner that has them, and no other before', () => {
    const ids = searchPartners(realAtlas().partners, 'mg').map((partner) => partner.id);
    expect(ids.slice(0, 2).sort()).toEqual(['MNG', 'USA']);
  });

  test.each(['ITER', 'laboratory', 'agriculture', '实验室', 'qqq'])(
    '%s, a topic, finds no partner',
    (typed) => {
      expect(searchPartners(realAtlas().partners, typed)).toEqual([]);
    },
  );

  test('no exact name or code of one partner leads to another first', () => {
    const all = realAtlas().partners;
    const names = (partner: (typeof all)[number]) => [partner.id, partner.name.zh, partner.name.en];
    const wrong = all.flatMap((partner) =>
      names(partner).filter((name) => searchPartners(all, name)[0] !== partner),
    );
    expect(wrong).toEqual([]);
  });
});
