/**
 * Units that are whole polygons of a country: a polygon whose centre lies in
 * the box leaves its country. Degrees: west, south, east, north.
 */
export const BOXES: readonly { of: string; unit: string; box: readonly [number, number, number, number] }[] =
  [
    { of: 'FRA', unit: 'GUF', box: [-56, 1, -50, 7] },
    { of: 'FRA', unit: 'GLP', box: [-62.5, 15.7, -60.8, 16.8] },
    { of: 'FRA', unit: 'MTQ', box: [-61.5, 14.2, -60.5, 15.1] },
    { of: 'FRA', unit: 'REU', box: [54, -22, 57, -20] },
    { of: 'FRA', unit: 'MYT', box: [44, -14, 46, -12] },
    { of: 'NOR', unit: 'SJM', box: [5, 73.5, 40, 82] },
    { of: 'NOR', unit: 'SJM', box: [-12, 70, -5, 72] },
    { of: 'NLD', unit: 'BES', box: [-70, 10, -60, 19] },
    { of: 'TZA', unit: 'TZA_Z', box: [39, -6.6, 40.2, -4.6] },
    { of: 'PSE', unit: 'PSE_GZ', box: [34, 31, 34.7, 31.7] },
    { of: 'MYS', unit: 'MYS_E', box: [108.5, 0, 120, 8] },
    { of: 'JPN', unit: 'JPN_OK', box: [122, 23.5, 132, 27.2] },
    { of: 'JPN', unit: 'JPN_OG', box: [140, 24, 143, 28.5] },
    { of: 'RUS', unit: 'RUS_KU', box: [145, 43, 149.2, 45.6] },
  ];

/** What remains of a country once its boxes are taken out, where that is not simply the country's code. */
export const REST: Readonly<Record<string, string>> = {
  TZA: 'TZA_T',
  PSE: 'PSE_WB',
  MYS: 'MYS_W',
  JPN: 'JPN_M',
};

/** Codes of the atlas that are not ISO 3166 and would be misread. */
export const RENAMED: Readonly<Record<string, string>> = {
  CYN: 'XNC',
  SOL: 'XSL',
  KAS: 'XSG',
  IOA: 'CXR',
  ATC: 'AUS',
};
