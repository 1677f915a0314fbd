import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ALL_CONFIRMED, buildTimeline } from '../../../src/model/timeline.ts';
import { csvName } from '../../../src/panels/table/csv-columns.ts';
import { EVERYTHING } from '../../../src/panels/table/narrowing.ts';
import { partnerCsv } from '../../../src/panels/table/partner-csv.ts';
import { partnerEntries, partnerRows } from '../../../src/panels/table/partner-rows.ts';
import { tieCsv } from '../../../src/panels/table/tie-csv.ts';
import { tieEntries, tieRows } from '../../../src/panels/table/tie-rows.ts';
import { smallDataset } from './small-atlas.tsx';

const dataset = smallDataset();
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe(tieCsv, () => {
  const rows = tieRows(tieEntries(dataset), ALL_CONFIRMED, { ...EVERYTHING, regions: ['africa'] }, 2022);
  const [row] = read(tieCsv(rows, 2022));

  it('holds exactly the rows given', () => {
    expect(read(tieCsv(rows, 2022))).toHaveLength(1);
  });

  it('names both languages, the date as written and the state in the year', () => {
    expect(row).toMatchObject({
      year: '2022',
      id: 'mli-196x-assistance-out-tea',
      partners_zh: '马里',
      partners_en: 'Mali',
      kind: 'assistance_out',
      kind_zh: '对外援助',
      kind_en: 'Assistance given',
      start: '196X',
      end: '',
      state: 'in-force',
      state_zh: '执行中',
      source_links: 'https://www.mfa.gov.cn/treaty',
    });
  });

  it('disarms a title that looks like a formula', () => {
    expect(row?.title_en).toBe(`'=Tea growing, "aid"`);
  });
});

describe(partnerCsv, () => {
  const rows = partnerRows(
    partnerEntries(dataset, false),
    buildTimeline(dataset, ALL_CONFIRMED),
    { ...EVERYTHING, text: 'france' },
    2022,
  );
  const [row] = read(partnerCsv(rows, dataset, ALL_CONFIRMED, 2022));

  it('names the records behind the number, and each of their links once', () => {
    expect(row).toMatchObject({
      partner_id: 'FRA',
      name_zh: '法国',
      state_en: 'ties in force',
      ties_in_force: '2',
      since: '1978',
      relations_established: '1964-01-27',
      record_ids: 'fra-1978-st-agreement; fra-1997-joint-lab',
      source_links: 'https://www.mfa.gov.cn/treaty',
    });
  });
});

describe(csvName, () => {
  it('tells the year and the version of the data', () => {
    expect(csvName('ties', 1985, '1.2.3')).toBe('scities-ties-1985-v1.2.3.csv');
  });
});
