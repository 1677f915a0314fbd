import { FIRST_YEAR, tenuresOf } from './owners.ts';
import { type Span, type Tables, VIEWPOINTS } from './tables.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Every fault of the tables as a sentence: file, row, what is wrong, how to
 * mend it. Empty when the tables are sound.
 */
export function problemsOf(tables: Tables): string[] {
  return [
    ...dates(tables),
    ...references(tables),
    ...names(tables),
    ...partners(tables),
    ...holdings(tables),
  ];
}

function dates(tables: Tables): string[] {
  const check = (file: string, name: string, { from, to }: Span): string[] => {
    const bad = [from, to].filter((day) => day !== '' && (!DAY.test(day) || Number.isNaN(Date.parse(day))));
    if (bad.length > 0) return [`${file} ${name}: '${bad.join(' ')}' is not a day; write it as 1991-12-26`];
    return from !== '' && to !== '' && from >= to
      ? [`${file} ${name}: ends (${to}) before it begins (${from}); exchange or correct the dates`]
      : [];
  };
  return [
    ...tables.polities.flatMap((row) => check('polities.csv', row.id, row)),
    ...tables.owners.flatMap((row) => check('owners.csv', `${row.unit} ${row.polity}`, row)),
    ...tables.disputed.flatMap((row) => check('disputed.csv', `${row.a} ${row.b}`, row)),
  ];
}

function references(tables: Tables): string[] {
  const units = new Set(tables.units.map((row) => row.unit));
  const polities = new Map(tables.polities.map((row) => [row.id, row]));
  const found: string[] = [];
  const unit = (file: string, name: string, id: string): void => {
    if (!units.has(id))
      found.push(`${file} ${name}: there is no unit ${id}; add it to units.csv or correct it`);
  };
  for (const row of tables.polities) for (const id of row.units) unit('polities.csv', row.id, id);
  for (const row of tables.disputed)
    for (const id of [row.a, row.b]) unit('disputed.csv', `${row.a} ${row.b}`, id);
  for (const row of tables.owners) {
    const name = `${row.unit} ${row.polity}`;
    unit('owners.csv', name, row.unit);
    const owner = polities.get(row.polity);
    if (owner === undefined) {
      found.push(
        `owners.csv ${name}: there is no polity ${row.polity}; add it to polities.csv or correct it`,
      );
    } else if (
      (row.from !== '' && row.from < owner.from) ||
      (owner.to !== '' && (row.to === '' || row.to > owner.to))
    ) {
      found.push(`owners.csv ${name}: the owner exists only ${owner.from} to ${owner.to}; shorten the row`);
    }
  }
  return found;
}

function names(tables: Tables): string[] {
  const seen = new Set<string>();
  const partners = new Set(['UN', ...tables.polities.map((row) => row.partner)]);
  return tables.polities.flatMap((row) => {
    const found: string[] = [];
    if (seen.has(row.id)) found.push(`polities.csv ${row.id}: the id is used twice; rename one`);
    seen.add(row.id);
    if (row.name_zh === '' || row.name_en === '')
      found.push(`polities.csv ${row.id}: a name is missing; give both languages`);
    if ((row.kind === 'dependency' || row.kind === 'trust') && row.ruler === '')
      found.push(`polities.csv ${row.id}: a ${row.kind} needs a ruler; give its partner code`);
    for (const ruler of row.ruler.split(';'))
      if (ruler !== '' && !partners.has(ruler))
        found.push(`polities.csv ${row.id}: no polity carries ${ruler}, its ruler; correct the code`);
    return found;
  });
}

/** A partner's records can stand on one polity only at any time. */
function partners(tables: Tables): string[] {
  const found: string[] = [];
  const tenures = VIEWPOINTS.flatMap((viewpoint) => [...tenuresOf(tables, viewpoint).values()].flat());
  const partnerOf = new Map(tables.polities.map((row) => [row.id, row.partner]));
  const byPartner = new Map<string, { from: string; to: string; polity: string }[]>();
  for (const tenure of tenures) {
    const partner = partnerOf.get(tenure.polity) ?? '';
    if (partner === '') continue;
    byPartner.set(partner, [...(byPartner.get(partner) ?? []), tenure]);
  }
  for (const [partner, list] of byPartner) {
    for (const a of list)
      for (const b of list)
        if (a.polity < b.polity && a.from < b.to && b.from < a.to)
          found.push(`polities.csv ${a.polity} and ${b.polity}: both carry ${partner} at one time; keep one`);
  }
  return [...new Set(found)];
}

/** No unit with two owners on any day, none without one from the first year's end on. */
function holdings(tables: Tables): string[] {
  const found: string[] = [];
  const start = `${FIRST_YEAR}-12-31`;
  for (const viewpoint of VIEWPOINTS) {
    for (const [unit, list] of tenuresOf(tables, viewpoint)) {
      let until = '';
      for (const tenure of list) {
        if (until !== '' && tenure.from < until)
          found.push(
            `${unit} (${viewpoint}): ${tenure.polity} begins ${tenure.from || 'before 1949'}, while another holds it until ${until}; correct one`,
          );
        else if (tenure.from > (until === '' ? start : until) && tenure.from > start)
          found.push(`${unit} (${viewpoint}): no owner from ${until || start} to ${tenure.from}; add one`);
        until = tenure.to;
      }
      if (until !== '~') found.push(`${unit} (${viewpoint}): no owner after ${until || start}; add one`);
    }
  }
  return found;
}
