import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Dataset } from '../../../src/model/dataset.ts';
import { readDataset } from '../../../src/model/read-dataset.ts';
import { defaultViewFor, type View } from '../../../src/model/view.ts';
import { AtlasProvider } from '../../../src/store/AtlasProvider.tsx';
import { createActions } from '../../../src/store/actions.ts';
import { createAtlasStore } from '../../../src/store/atlas-store.ts';
import { createCounting } from '../../../src/store/counting.ts';

const partner = (id: string, zh: string, en: string, region: string, pinyin: string, more: object = {}) => ({
  id,
  name: [zh, en],
  official: [zh, en],
  region,
  from: '1949-10-01',
  pinyin,
  ...more,
});

const tie = (id: string, partners: string[], start: string, more: object = {}) => ({
  id,
  partners,
  start,
  kind: 'st_agreement',
  direction: 'mutual',
  field: 'general',
  title: [`${id}的中文名称`, `English title of ${id}`],
  detail: ['中文说明。', 'An English note.'],
  sources: ['mfa'],
  confidence: 'primary',
  ...more,
});

const TABLES = {
  partners: [
    partner('FRA', '法国', 'France', 'europe', 'faguo'),
    partner('MLI', '马里', 'Mali', 'africa', 'mali', { from: '1960-09-22' }),
    partner('SUN', '苏联', 'Soviet Union', 'europe', 'sulian', { to: '1991-12-26', successors: ['RUS'] }),
    partner('RUS', '俄罗斯', 'Russia', 'europe', 'eluosi', { from: '1991-12-26', continues: 'SUN' }),
    partner('TUV', '图瓦卢', 'Tuvalu', 'oceania', 'tuwalu', { from: '1978-10-01' }),
  ],
  capitals: [],
  ties: [
    tie('sun-1954-st-agreement', ['SUN'], '1954-10-12', { end: '1991-12-26', endReason: 'dissolved' }),
    tie('rus-1992-st-agreement', ['RUS'], '1992-12-18'),
    tie('fra-1978-st-agreement', ['FRA'], '1978-01-21', { sources: ['mfa', 'letter'] }),
    tie('fra-1997-joint-lab', ['FRA'], '1997', {
      kind: 'joint_lab',
      field: 'information',
      confidence: 'secondary',
      standsFor: 3,
    }),
    tie('mli-196x-assistance-out-tea', ['MLI'], '196X', {
      kind: 'assistance_out',
      direction: 'out',
      field: 'agriculture',
      title: ['=茶叶种植援助', '=Tea growing, "aid"'],
    }),
    tie('multi-1972-exchange', ['FRA', 'MLI'], '../1972', { kind: 'exchange', confidence: 'unverified' }),
  ],
  labs: [
    {
      tie: 'fra-1997-joint-lab',
      programme: 'government',
      host: ['自动化研究所', 'Institute of Automation'],
    },
  ],
  metrics: [
    {
      id: 'st_partner_countries_regions',
      name: ['有科技合作关系的国家和地区', 'Countries and regions with S&T relations'],
      unit: ['个国家和地区', 'countries and regions'],
      group: 'partners',
    },
    {
      id: 'intergov_st_agreements',
      name: ['政府间科技合作协定', 'Intergovernmental S&T agreements'],
      unit: ['项', 'agreements'],
      group: 'agreements',
    },
    { id: 'bri_joint_labs', name: ['联合实验室', 'Joint laboratories'], unit: ['家', 'labs'], group: 'labs' },
  ],
  totals: [
    {
      id: 'partners-1985',
      asOf: '1985',
      metric: 'st_partner_countries_regions',
      value: 106,
      qualifier: 'exact',
      note: ['论文数字', 'As the article gives it'],
      source: 'article',
      confidence: 'secondary',
    },
    {
      id: 'agreements-2022',
      asOf: '2022',
      metric: 'intergov_st_agreements',
      value: 114,
      qualifier: 'at_least',
      note: ['部委数字', 'As the ministry gives it'],
      source: 'mfa',
      confidence: 'primary',
    },
    {
      id: 'labs-2022',
      asOf: '2022',
      metric: 'bri_joint_labs',
      value: 53,
      qualifier: 'exact',
      note: ['部委数字', 'As the ministry gives it'],
      source: 'mfa',
      confidence: 'primary',
    },
  ],
  events: [],
  relations: [
    { partner: 'FRA', event: 'established', date: '1964-01-27', source: 'mfa', confidence: 'primary' },
    { partner: 'SUN', event: 'established', date: '1949-10-02', source: 'mfa', confidence: 'primary' },
    { partner: 'MLI', event: 'established', date: '1960-10-25', source: 'mfa', confidence: 'primary' },
    { partner: 'MLI', event: 'broken', date: '1970-01-02', source: 'mfa', confidence: 'primary' },
  ],
  beltRoadDocuments: [],
  sources: [
    {
      id: 'mfa',
      title: '条约集',
      publisher: ['外交部', 'Ministry of Foreign Affairs'],
      published: '1999',
      language: 'zh',
      link: 'https://www.mfa.gov.cn/treaty',
      kind: 'government',
    },
    {
      id: 'letter',
      title: 'Lettre du ministre',
      publisher: ['法国外交部', 'Quai d’Orsay'],
      language: 'fr',
      kind: 'treaty',
    },
    {
      id: 'article',
      title: '科技合作历程',
      publisher: ['院刊', 'The Bulletin'],
      language: 'zh',
      kind: 'scholarship',
    },
  ],
};

/** Five partners, six ties, three sources: small enough to count by eye. `more` adds rows to tables. */
export function smallDataset(more: Partial<Record<keyof typeof TABLES, readonly object[]>> = {}): Dataset {
  const tables = Object.fromEntries(
    Object.entries(TABLES).map(([name, rows]) => {
      const added = Object.entries(more).find(([key]) => key === name)?.[1] ?? [];
      return [name, [...rows, ...added]];
    }),
  );
  const counts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
  const result = readDataset({ format: 1, version: '1.2.3', counts, ...tables });
  if (result.type === 'broken') throw new Error(result.problem);
  return result.dataset;
}

export const extraTie = tie;

/** Draws a part of the atlas over a small dataset. */
export function renderAtlas(part: ReactNode, view: Partial<View> = {}, dataset: Dataset = smallDataset()) {
  const store = createAtlasStore({ ...defaultViewFor('en'), page: 'table', ...view });
  const actions = createActions(store);
  const atlas = { dataset, store, actions, timelineOf: createCounting(dataset) };
  return { ...render(<AtlasProvider value={atlas}>{part}</AtlasProvider>), store, actions, dataset };
}
