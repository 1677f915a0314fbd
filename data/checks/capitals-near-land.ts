import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

const LIMIT_KM = 100;

export const capitalsNearLand: Check = {
  name: 'every capital lies in, or within 100 km of, the land of its partner',
  run: (tables, { distanceToLand }) =>
    tables.capitals.flatMap((capital): Problem[] => {
      const distance = distanceToLand(capital.partner, capital.lon, capital.lat);
      if (distance === null || distance <= LIMIT_KM) return [];
      return [
        {
          file: 'capitals.csv',
          line: capital.line,
          what: `${capital.name_en} (${capital.lon}, ${capital.lat}) lies ${Math.round(distance)} km from ${capital.partner}`,
          mend: 'check the signs and the order of lon and lat',
        },
      ];
    }),
};
