/** Years of a deck unless others are asked for. */
export const DECK_YEARS = [1954, 1960, 1965, 1978, 1985, 2000, 2012, 2022] as const;
