import type { Dataset } from '../../src/model/dataset.ts';
import { readDataset } from '../../src/model/read-dataset.ts';

type Cells = Readonly<Record<string, unknown>>;

const pair = (name: string) => [`${name}（中）`, name];

const tie = (id: string, start: string, kind: string, more: Cells = {}): Cells => ({
  id,
  partners: ['FRA'],
  start,
  kind,
  direction: 'mutual',
  field: 'general',
  title: pair(id),
  detail: pair(id),
  sources: ['paper'],
  confidence: 'primary',
  ...more,
});

const total = (id: string, asOf: string, metric: string, value: number, more: Cells = {}): Cells => ({
  id,
  asOf,
  metric,
  value,
  qualifier: 'exact',
  note: pair(id),
  source: 'paper',
  confidence: 'secondary',
  ...more,
});

const partner = (id: string, name: string): Cells => ({
  id,
  name: pair(name),
  official: pair(name),
  region: 'europe',
  from: '1900',
  pinyin: name.toLowerCase(),
});

const metric = (id: string, group: string): Cells => ({ id, name: pair(id), unit: pair('number'), group });

const ROWS: Readonly<Record<string, readonly Cells[]>> = {
  partners: [partner('FRA', 'France'), partner('ITA', 'Italy')],
  capitals: [],
  ties: [
    tie('agreement-1978', '1978-01-21', 'st_agreement'),
    tie('agreement-italy', '1978-10', 'st_agreement', { partners: ['ITA'], end: '1990' }),
    tie('agreement-sixties', '196X', 'st_agreement'),
    tie('agreement-rumoured', '1980', 'st_agreement', { confidence: 'unverified' }),
    tie('assistance', '1955', 'assistance_in', { partners: ['ITA'], direction: 'in', end: '1960' }),
    tie('lab-health', '2010', 'joint_lab', { field: 'health' }),
    tie('lab-farming', '2019', 'joint_lab', { field: 'agriculture', standsFor: 3 }),
    tie('lab-space', '2019', 'joint_lab', { field: 'space', partners: ['ITA'] }),
  ],
  labs: [
    { tie: 'lab-farming', programme: 'bri' },
    { tie: 'lab-health', programme: 'academy' },
  ],
  metrics: [
    metric('st_partner_countries_regions', 'partners'),
    metric('intergov_st_agreements', 'agreements'),
    metric('countries_with_intergov_st_agreement', 'agreements'),
    metric('countries_with_intergov_st_or_econ_st_agreement', 'agreements'),
    metric('bri_joint_labs', 'labs'),
  ],
  totals: [
    total('partners-1985', '1985', 'st_partner_countries_regions', 5),
    total('partners-2000', '2000', 'st_partner_countries_regions', 8, { qualifier: 'about' }),
    total('partners-2017', '2017-01-12', 'st_partner_countries_regions', 9),
    total('partners-2017-again', '2017-02-16', 'st_partner_countries_regions', 9, { source: 'press' }),
    total('partners-2025', '2025-06-03', 'st_partner_countries_regions', 10, { qualifier: 'at_least' }),
    total('agreements-2010', '2010', 'intergov_st_agreements', 7),
    total('agreements-2023-a', '2023', 'intergov_st_agreements', 8),
    total('agreements-2023-b', '2023-02-24', 'intergov_st_agreements', 9, { source: 'press' }),
    total('countries-1985', '1985', 'countries_with_intergov_st_or_econ_st_agreement', 4),
    total('countries-2006', '2006', 'countries_with_intergov_st_agreement', 6),
    total('labs-2020', '2020-10', 'bri_joint_labs', 5),
    total('labs-2028', '2028', 'bri_joint_labs', 12, { qualifier: 'target' }),
    total('labs-doubtful', '2021', 'bri_joint_labs', 99, { confidence: 'unverified' }),
  ],
  events: [
    {
      id: 'labs-target-100',
      date: '2023-10-18',
      end: '2028',
      period: '2012',
      value: 12,
      text: pair('a target'),
      source: 'paper',
    },
  ],
  relations: [],
  beltRoadDocuments: [],
  sources: [
    {
      id: 'paper',
      title: 'A paper',
      publisher: ['学报', 'The Journal'],
      language: 'zh',
      kind: 'scholarship',
    },
    { id: 'press', title: 'A report', publisher: ['新华社', 'Xinhua'], language: 'zh', kind: 'press' },
  ],
};

/** Eight records and thirteen totals: small enough to count by hand. `without` empties tables. */
export function smallDataset(...without: readonly string[]): Dataset {
  const rows = Object.fromEntries(
    Object.entries(ROWS).map(([name, list]) => [name, without.includes(name) ? [] : list]),
  );
  const counts = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length]));
  const result = readDataset({ format: 1, version: '1', counts, ...rows });
  if (result.type === 'broken') throw new Error(result.problem);
  return result.dataset;
}
