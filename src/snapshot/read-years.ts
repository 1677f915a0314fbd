import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';

const HYPHENS = /^(\d{4})\s*[-–—−~～至]\s*(\d{4})$/;
const inAtlas = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Years as people write them: `1954, 1978`, `1949-2025`, or both; none twice. Null when one is not of the atlas. */
export function readYears(text: string): readonly number[] | null {
  const years = new Set<number>();
  const written = text
    .normalize('NFKC')
    .replace(/\s*([-–—−~至])\s*/g, '$1')
    .split(/[\s,、;；，]+/)
    .filter((part) => part !== '');
  for (const part of written) {
    const [, from = part, to = from] = HYPHENS.exec(part) ?? [];
    if (!/^\d{4}$/.test(from) || !inAtlas(Number(from)) || !inAtlas(Number(to)) || from > to) return null;
    for (let year = Number(from); year <= Number(to); year += 1) years.add(year);
  }
  return years.size > 0 ? [...years] : null;
}
