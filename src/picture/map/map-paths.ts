import { weakMemo } from '../../model/weak-memo.ts';
import type { Ground } from '../../plane/ground.ts';
import { pathOf } from './path-data.ts';
import { dotsOf, hatchOf } from './pattern-lines.ts';

/** The ground as SVG path data; each part is written when it is first asked for. */
export interface MapPaths {
  /** Land of some units, one beside the other. */
  readonly area: (units: readonly number[]) => string;
  readonly borders: (borders: readonly number[]) => string;
  readonly outline: (units: readonly number[]) => string;
  /** Hatches or dots of some units, `gap` in units of the plane. */
  readonly pattern: (pattern: 'hatch' | 'dots', units: readonly number[], gap: number) => string;
}

/** `grid`: to what the paths are exact. The paths of a ground are kept with it. */
export const mapPaths = (ground: Ground, grid: 1 | 0.1 = 0.1): MapPaths => pathsByGrid[grid](ground);

const writePaths =
  (grid: 1 | 0.1) =>
  (ground: Ground): MapPaths => {
    const shapes = new Map<number, string>();
    const lines = new Map<number, string>();
    const patterns = new Map<string, string>();
    return {
      area: (units) =>
        units
          .map((unit) => remember(shapes, unit, () => pathOf(ground.units[unit]?.lines ?? [], true, grid)))
          .join(''),
      borders: (borders) =>
        borders
          .map((border) =>
            remember(lines, border, () => pathOf(ground.borders[border]?.lines ?? [], false, grid)),
          )
          .join(''),
      outline: (units) => pathOf(ground.outline(units).lines, false, grid),
      pattern: (pattern, units, gap) =>
        units
          .map((unit) =>
            remember(patterns, `${pattern} ${unit} ${gap}`, () =>
              (pattern === 'hatch' ? hatchOf : dotsOf)(ground.units[unit]?.lines ?? [], gap),
            ),
          )
          .join(''),
    };
  };

const pathsByGrid = { 1: weakMemo(writePaths(1)), 0.1: weakMemo(writePaths(0.1)) } as const;

function remember<Key>(known: Map<Key, string>, key: Key, write: () => string): string {
  let text = known.get(key);
  if (text === undefined) {
    text = write();
    known.set(key, text);
  }
  return text;
}
