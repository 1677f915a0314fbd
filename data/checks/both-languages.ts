import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { TableName, Tables } from '../schema.ts';

const CHINESE = /\p{Script=Han}/u;
const PAIRED: readonly TableName[] = [
  'partners',
  'capitals',
  'ties',
  'labs',
  'metrics',
  'totals',
  'events',
  'relations',
  'sources',
];
/** Names of persons and firms stay Latin in a Chinese sentence; more than this is not Chinese. */
const LATIN_SHARE = 0.8;

export const bothLanguages: Check = {
  name: 'every text is in both languages, and really in that language',
  run: (tables) => PAIRED.flatMap((table) => tables[table].flatMap((row) => checkRow(table, row))),
};

function checkRow<T extends TableName>(table: T, row: Tables[T][number]): Problem[] {
  const cells = new Map(Object.entries(row));
  const problems: Problem[] = [];
  for (const [column, value] of cells) {
    if (!column.endsWith('_zh') || typeof value !== 'string') continue;
    const name = column.slice(0, -3);
    const english = cells.get(`${name}_en`);
    if (typeof english !== 'string') continue;
    const problem = (what: string, mend: string): void => {
      problems.push({ file: `${table}.csv`, line: row.line, what: `${name}: ${what}`, mend });
    };
    if ((value === '') !== (english === '')) {
      problem(`one language is empty (zh "${value}", en "${english}")`, 'write the other language too');
    } else if (value !== '' && !looksChinese(value)) {
      problem(`"${value}" is not Chinese`, `write ${column} in Chinese`);
    }
    if (CHINESE.test(english)) {
      problem(
        `"${english}" holds Chinese characters`,
        `write ${name}_en in English, with names transliterated`,
      );
    }
  }
  return problems;
}

function looksChinese(value: string): boolean {
  if (!CHINESE.test(value)) return !/[a-z]{2}/i.test(value);
  const latin = value.match(/[a-z]/gi)?.length ?? 0;
  return latin / value.length < LATIN_SHARE;
}
