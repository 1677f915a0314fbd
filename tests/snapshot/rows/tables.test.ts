import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ALL_CONFIRMED, buildTimeline } from '../../../src/model/timeline.ts';
import { defaultViewFor } from '../../../src/model/view.ts';
import { partnerTable } from '../../../src/snapshot/rows/partner-table.ts';
import { csvOf, tableFileName, workbookOf } from '../../../src/snapshot/rows/table-file.ts';
import { tieTable } from '../../../src/snapshot/rows/tie-table.ts';
import { metadataJson, shownOf, shownPartners, shownRecords } from '../../../src/snapshot/shown.ts';
import { smallDataset } from '../../panels/table/small-atlas.tsx';
import { shippedFacts } from '../../picture/picture-facts.ts';
import { readZip } from '../read-zip.ts';

const dataset = smallDataset();
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const header = (csv: string): string => csv.split('\r\n', 1)[0] ?? '';
const timeline = buildTimeline(dataset, ALL_CONFIRMED);
const counting = { dataset, timeline, filter: ALL_CONFIRMED, year: 2022 };
const ties = tieTable(dataset.ties, dataset, 2022);

describe(tieTable, () => {
  const rows = read(csvOf(ties));
  const tea = rows.find((row) => row.id === 'mli-196x-assistance-out-tea');

  it('names both languages and the state in the year', () => {
    expect(tea).toMatchObject({
      year: '2022',
      partners_zh: '马里',
      partners_en: 'Mali',
      kind: 'assistance_out',
      kind_zh: '对外援助',
      kind_en: 'Assistance given',
      state: 'in-force',
      state_zh: '执行中',
      source_links: 'https://www.mfa.gov.cn/treaty',
    });
  });

  it('writes a date of any precision into columns of one type each', () => {
    expect(tea).toMatchObject({
      start_year: '1969',
      start_earliest: '1960-01-01',
      start_latest: '1969-12-31',
      start_edtf: 'edtf:196X',
      end_year: '',
      end_latest: '',
    });
    for (const row of rows) {
      expect(row.start_year).toMatch(/^\d{4}$/);
      expect(row.start_latest).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row.start_edtf).toMatch(/^edtf:/);
    }
  });

  it('has host, city and institution of a laboratory as columns', () => {
    const names = header(csvOf(ties)).split(',');
    for (const id of ['host', 'city', 'partner_institution']) {
      expect(names).toContain(`${id}_zh`);
      expect(names).toContain(`${id}_en`);
    }
  });

  it('disarms a title that looks like a formula', () => {
    expect(tea?.title_en).toBe(`'=Tea growing, "aid"`);
  });
});

describe(partnerTable, () => {
  const [france] = read(csvOf(partnerTable(dataset.partners, counting))).filter(
    (row) => row.partner_id === 'FRA',
  );

  it('names the records behind the number, and each of their links once', () => {
    expect(france).toMatchObject({
      name_zh: '法国',
      state_en: 'ties in force',
      ties_in_force: '2',
      since: '1978',
      relations_earliest: '1964-01-27',
      relations_edtf: 'edtf:1964-01-27',
      record_ids: 'fra-1978-st-agreement; fra-1997-joint-lab',
      source_links: 'https://www.mfa.gov.cn/treaty',
    });
  });
});

it('has one layout, from the table and from the shared view', () => {
  const { facts, dataset: shipped } = shippedFacts();
  const view = { ...defaultViewFor('en'), year: 1985 };
  const shown = shownOf(facts, shipped, view);
  const partners = csvOf(shownPartners(facts, shipped, view, shown));
  const records = csvOf(shownRecords(shipped, view, shown));
  expect(header(partners)).toBe(header(csvOf(partnerTable(dataset.partners, counting))));
  expect(header(records)).toBe(header(csvOf(ties)));
  expect(read(partners)).toHaveLength(shown.partners.length);
  expect(read(records)).toHaveLength(shown.records.length);
});

it('describes the columns of both tables, each of them and no other, in the metadata beside them', () => {
  const { facts, dataset: shipped } = shippedFacts();
  const view = { ...defaultViewFor('en'), year: 1985 };
  const shown = shownOf(facts, shipped, view);
  const { columns } = JSON.parse(metadataJson(facts, shipped, view, shown));
  const columnsIn = (csv: string): readonly string[] => Object.keys(read(csv)[0] ?? {});
  expect(Object.keys(columns.partners)).toEqual(columnsIn(csvOf(shownPartners(facts, shipped, view, shown))));
  expect(Object.keys(columns.records)).toEqual(columnsIn(csvOf(shownRecords(shipped, view, shown))));
  expect(columns.records.start_year).toContain('year by whose end it has surely come');
});

describe(workbookOf, () => {
  it('holds the rows with dates as dates and texts as texts, and a sheet on columns and sources', async () => {
    const blob = await workbookOf(ties, dataset);
    const parts = readZip(new Uint8Array(await blob.arrayBuffer()));
    const part = (name: string): string => new TextDecoder().decode(parts.get(name));
    expect(part('xl/workbook.xml')).toContain('name="Columns and sources"');
    const sheet = part('xl/worksheets/sheet1.xml');
    // 1960-01-01 is day 21916 of the calendar of spreadsheets.
    expect(sheet).toMatch(/<c r="[A-Z]+\d+" s="\d+"><v>21916<\/v>/);
    expect(part('xl/sharedStrings.xml')).toContain('edtf:196X');
    expect(part('xl/sharedStrings.xml')).toContain('=Tea growing');
    expect(sheet).not.toContain('<f>');
    expect(part('xl/sharedStrings.xml')).toContain('why it ended');
    expect(part('xl/sharedStrings.xml')).toContain('https://www.mfa.gov.cn/treaty');
  });
});

describe(tableFileName, () => {
  it('tells year, version, and of what it is a part', () => {
    expect(tableFileName('ties', { year: 1985, version: '1.2.3', part: null })).toBe(
      'scities-ties-1985-v1.2.3',
    );
    expect(tableFileName('ties', { year: 1985, version: '1.2.3', part: 'filtered' })).toBe(
      'scities-ties-1985-filtered-v1.2.3',
    );
  });
});
