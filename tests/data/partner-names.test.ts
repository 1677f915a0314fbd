import { join } from 'node:path';
import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { readTables } from '../../data/read-tables.ts';

countries.registerLocale(en);
countries.registerLocale(zh);

/** Where the atlas writes another name than i18n-iso-countries: short, as the United Nations or the Foreign Ministry uses it. */
const OWN_ENGLISH = 'BRN CIV COD COG CPV CZE FSM GMB IRN LAO MDA MKD PSE RUS SYR TZA USA VAT VNM'.split(' ');
const OWN_CHINESE = ['FSM', 'IDN'];
/** Codes that ISO 3166-1 does not hold: former states and the unions. */
const NOT_IN_ISO = ['AFU', 'CSK', 'DDR', 'EUU', 'SCG', 'SUN', 'VDR', 'YMD', 'YUG'];

const { partners } = readTables(join(import.meta.dirname, '../../data')).tables;

test('every name is that of i18n-iso-countries, or a correction listed here', () => {
  const differing = (lang: 'zh' | 'en', column: 'name_zh' | 'name_en'): readonly string[] =>
    partners
      .filter((partner) => !NOT_IN_ISO.includes(partner.id))
      .filter((partner) => countries.getName(partner.id, lang) !== partner[column])
      .map((partner) => partner.id)
      .sort();
  expect(differing('en', 'name_en')).toEqual(OWN_ENGLISH);
  expect(differing('zh', 'name_zh')).toEqual(OWN_CHINESE);
});

test('only former states and the unions lack an ISO 3166-1 code', () => {
  const unknown = partners.filter((partner) => countries.getName(partner.id, 'en') === undefined);
  expect(unknown.map((partner) => partner.id).sort()).toEqual(NOT_IN_ISO);
});
