import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../schema.ts';

type TieRow = Tables['ties'][number];

const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Could the two dates mean the same day? */
function mayCoincide(a: TieRow, b: TieRow): boolean {
  const first = parsePartialDate(a.start);
  const second = parsePartialDate(b.start);
  return first !== null && second !== null && first.first <= second.last && second.first <= first.last;
}

export const noDuplicates: Check = {
  name: 'no instrument is recorded twice',
  run: (tables) => {
    const groups = new Map<string, TieRow[]>();
    for (const tie of tables.ties) {
      const key = `${[...tie.partners].sort().join(';')} ${tie.kind}`;
      groups.set(key, [...(groups.get(key) ?? []), tie]);
    }
    return [...groups.values()].flatMap((group) =>
      group.flatMap((tie, index) =>
        group.slice(0, index).flatMap((earlier): Problem[] => {
          const sameTitle =
            plain(earlier.title_en) === plain(tie.title_en) ||
            plain(earlier.title_zh) === plain(tie.title_zh);
          if (!sameTitle || !mayCoincide(earlier, tie)) return [];
          return [
            {
              file: 'ties.csv',
              line: tie.line,
              what: `"${tie.id}" has the partner, kind, title and possible date of "${earlier.id}" (line ${earlier.line})`,
              mend: 'merge the two rows and list both sources, or make their titles tell them apart',
            },
          ];
        }),
      ),
    );
  },
};
