import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../schema.ts';

type TieRow = Tables['ties'][number];

/** Partner, year or decade, then words: `fra-1978-st-agreement`, `mli-196x-assistance-out-tea`. */
const FORM = /^([a-z]{3}|multi|region)-(\d{4}|\d{3}x|\d{2}xx)-[a-z0-9]+(-[a-z0-9]+)*$/;

/** What an id begins with: the one partner, `multi` for several, `region` for none. */
function prefixOf(tie: TieRow): string {
  const [first, ...others] = tie.partners;
  if (first === undefined) return 'region';
  return others.length > 0 ? 'multi' : first.toLowerCase();
}

/** Kind and date may be corrected later without breaking a link, so only the partner is compared. */
export const readableIds: Check = {
  name: 'every id of a tie names its partner and a year',
  run: (tables) =>
    tables.ties.flatMap((tie): Problem[] => {
      const prefix = prefixOf(tie);
      if (FORM.exec(tie.id)?.[1] === prefix) return [];
      return [
        {
          file: 'ties.csv',
          line: tie.line,
          what: `id "${tie.id}" does not read as ${prefix}-<year>-<kind>`,
          mend: `begin it with "${prefix}-" and the year or decade, such as ${prefix}-1985-st-agreement`,
        },
      ];
    }),
};
