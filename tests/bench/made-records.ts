import { readDataset } from '../../src/model/read-dataset.ts';
import { CONFIDENCES, DIRECTIONS, FIELDS, KINDS } from '../../src/model/vocabulary.ts';
import { LAST_YEAR } from '../../src/model/year.ts';

/** The same numbers in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The built file with as many made records as asked for in place of its own; all partners stay. */
export function madeAtlas(content: string, records: number): string {
  const value: unknown = JSON.parse(content);
  const result = readDataset(value);
  if (result.type === 'broken' || typeof value !== 'object' || value === null) {
    throw new Error('public/data/atlas.json cannot be read; run `npm run data` first.');
  }
  const { dataset } = result;
  const partners = dataset.partners.filter((partner) => partner.id !== 'CHN');
  const [source] = dataset.sources;
  const next = numbersFrom(1949);
  const one = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to choose from.');
    return item;
  };
  const ties = Array.from({ length: records }, (_, index) => {
    const partner = one(partners);
    const from = Math.floor(partner.from.last / 10000) + 1;
    const to = partner.to ? Math.floor(partner.to.last / 10000) : LAST_YEAR;
    const start = Math.min(to, from + Math.floor(next() * (to - from + 1)));
    const end = next() < 0.3 ? Math.min(to, start + 5 + Math.floor(next() * 20)) : null;
    return {
      id: `made-${index}`,
      partners: [partner.id],
      start: `${start}-06-15`,
      ...(end !== null && end > start ? { end: `${end}-06-15`, endReason: 'expired' } : {}),
      kind: one(KINDS),
      direction: one(DIRECTIONS),
      field: one(FIELDS),
      title: [`第${index}项`, `Record ${index}`],
      detail: ['', ''],
      sources: [source?.id ?? ''],
      confidence: one(CONFIDENCES),
    };
  });
  const tables: Readonly<Record<string, unknown>> = { ...value };
  const events = Array.isArray(tables.events) ? tables.events : [];
  const counts = { ...Object(tables.counts), ties: ties.length, labs: 0 };
  return JSON.stringify({
    ...tables,
    counts,
    ties,
    labs: [],
    events: events.map((event) => ({ ...Object(event), tie: undefined })),
  });
}
