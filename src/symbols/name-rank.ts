import type { Polity } from '../model/territory.ts';

/** How soon a reader expects a name on a world map: 1 first, 5 last. */
export type NameRank = 1 | 2 | 3 | 4 | 5;

/**
 * By people or land, whichever ranks higher; a former state as it was in its last year. People: UN World Population
 * Prospects 2024; land: UN Demographic Yearbook, table 3. What is not listed ranks 5.
 */
const RANKS: readonly (readonly [NameRank, string])[] = [
  // Over 100 million people, or over 5 million square kilometres.
  [1, 'CHN IND USA IDN PAK NGA BRA BGD RUS MEX JPN ETH EGY PHL COD SUN VNM CAN AUS'],
  // Over 40 million, or over 1 million square kilometres.
  [
    2,
    'IRN TUR DEU THA GBR FRA TZA ITA ZAF MMR KEN KOR COL ESP UGA SDN DZA ARG IRQ AFG UKR SAU KAZ MNG PER AGO LBY TCD NER MLI BOL MRT',
  ],
  // Over 10 million, or over 400,000 square kilometres.
  [
    3,
    'POL CSK DDR YUG VDR MAR UZB MYS MOZ GHA YEM NPL VEN CIV MDG PRK CMR LKA BFA CHL ROU MWI ZMB SYR ECU NLD SEN GTM SOM KHM ZWE GIN RWA BEN BDI TUN HTI BEL JOR DOM CUB SSD SWE HND CZE AZE GRC PRT TJK PNG ARE CAF BWA NAM PRY TKM',
  ],
  // Over 2 million, or over 100,000 square kilometres.
  [
    4,
    'HUN BLR ISR AUT CHE SRB SCG YMD TGO SLE LAO KGZ SGP DNK FIN NOR COG SVK PSE CRI IRL LBR NZL NIC SLV OMN PAN KWT HRV ERI GEO MDA URY BIH ALB JAM ARM GMB LTU QAT GAB LSO GNB SVN BGR LBN ISL GUY SUR',
  ],
];

const RANK_OF: ReadonlyMap<string, NameRank> = new Map(
  RANKS.flatMap(([rank, partners]) => partners.split(' ').map((partner) => [partner, rank] as const)),
);

export const nameRank = ({ partner }: Pick<Polity, 'partner'>): NameRank => RANK_OF.get(partner) ?? 5;
