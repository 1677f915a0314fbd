import type { Check } from '../check.ts';
import { articleFactsReachable } from './article-facts-reachable.ts';
import { bothLanguages } from './both-languages.ts';
import { capitalsForLife } from './capitals-for-life.ts';
import { capitalsNearLand } from './capitals-near-land.ts';
import { dateOrder } from './date-order.ts';
import { endsExplained } from './ends-explained.ts';
import { eventsLinked } from './events-linked.ts';
import { evidenceAccountedFor } from './evidence-accounted-for.ts';
import { knownPartners } from './known-partners.ts';
import { labsDescribed } from './labs-described.ts';
import { noDuplicates } from './no-duplicates.ts';
import { nothingIdle } from './nothing-idle.ts';
import { partnersNamed } from './partners-named.ts';
import { readableIds } from './readable-ids.ts';
import { relationsInOrder } from './relations-in-order.ts';
import { sourcesPresent } from './sources-present.ts';
import { tieInLifetime } from './tie-in-lifetime.ts';
import { totalsWellFormed } from './totals-well-formed.ts';
import { trustedLinks } from './trusted-links.ts';
import { uniqueIds } from './unique-ids.ts';
import { yearsInRange } from './years-in-range.ts';

export const CHECKS: readonly Check[] = [
  uniqueIds,
  readableIds,
  knownPartners,
  partnersNamed,
  sourcesPresent,
  nothingIdle,
  trustedLinks,
  bothLanguages,
  dateOrder,
  yearsInRange,
  endsExplained,
  tieInLifetime,
  noDuplicates,
  labsDescribed,
  totalsWellFormed,
  relationsInOrder,
  eventsLinked,
  articleFactsReachable,
  evidenceAccountedFor,
  capitalsForLife,
  capitalsNearLand,
];
