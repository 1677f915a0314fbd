import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampToMap, wholeWorld } from '../../src/plane/camera.ts';
import { screenPlane } from '../../src/plane/screen-plane.ts';
import { nameSymbols } from '../../src/symbols/map-symbols.ts';
import type { NameSymbol } from '../../src/symbols/place-names.ts';
import { widthOf } from '../../src/symbols/text-width.ts';
import { screenViewport } from '../../src/symbols/viewport.ts';
import { contrast, LIGHT } from '../../src/theme.ts';
import { realFacts, sceneIn } from '../map/real-world.ts';

const facts = realFacts();
const plane = screenPlane('equal-earth', 150);

interface Wanted {
  readonly year: number;
  readonly lang?: 'en' | 'zh';
  readonly selected?: string | null;
  readonly hovered?: string | null;
  readonly width?: number;
  readonly height?: number;
  readonly steps?: number;
}

/** The map of a window of 1440 x 900 is this large. */
const MAP = { width: 990, height: 585 } as const;

function names({
  year,
  lang = 'en',
  selected = null,
  hovered = null,
  width = MAP.width,
  height = MAP.height,
  steps = 0,
}: Wanted): readonly NameSymbol[] {
  const whole = wholeWorld(plane.box, 500, width, height);
  const camera = clampToMap(plane.box, { ...whole, scale: whole.scale * 2 ** steps });
  const look = { palette: LIGHT, lang, viewpoint: 'neutral', selected, hovered } as const;
  const scene = sceneIn(facts, { year, lang });
  return nameSymbols({ polities: facts.world.polities, scene, look }, screenViewport(plane, camera, []));
}
const texts = (wanted: Wanted): readonly string[] => names(wanted).map(({ text }) => text);

/** Names that a reader looks for first, in a map of 1440 x 900. */
const EXPECTED = {
  1960: {
    en: 'China,Soviet Union,United States,Canada,Brazil,Australia,India,Indonesia,Mexico,Argentina,United Kingdom,France,Ethiopia,Japan,Pakistan,Iran,Saudi Arabia,Sudan,South Africa,Colombia,Peru,Turkey',
    zh: '中国,苏联,美国,加拿大,巴西,澳大利亚,印度,印尼,墨西哥,阿根廷,英国,法国,埃塞俄比亚,日本,巴基斯坦,伊朗,沙特,苏丹,南非,哥伦比亚,秘鲁,土耳其',
  },
  1985: {
    en: 'China,Soviet Union,United States,Canada,Brazil,Australia,India,Indonesia,Mexico,Argentina,United Kingdom,France,Ethiopia,Japan,Pakistan,Iran,Saudi Arabia,Sudan,South Africa,Egypt,Nigeria,Algeria',
    zh: '中国,苏联,美国,加拿大,巴西,澳大利亚,印度,印尼,墨西哥,阿根廷,英国,法国,埃塞俄比亚,日本,巴基斯坦,伊朗,沙特,苏丹,南非,埃及,尼日利亚,阿尔及利亚',
  },
  2022: {
    en: 'China,Russia,United States,Canada,Brazil,Australia,India,Indonesia,Mexico,Argentina,United Kingdom,Ethiopia,Japan,Pakistan,Iran,Saudi Arabia,Sudan,South Africa,Egypt,Nigeria,Viet Nam,Kazakhstan',
    zh: '中国,俄罗斯,美国,加拿大,巴西,澳大利亚,印度,印尼,墨西哥,阿根廷,英国,埃塞俄比亚,日本,巴基斯坦,伊朗,沙特,苏丹,南非,埃及,尼日利亚,越南,哈萨克斯坦',
  },
} as const;

describe('names on the map', () => {
  test.each([1960, 1985, 2022] as const)('that a reader expects stand in %i, in both languages', (year) => {
    for (const lang of ['en', 'zh'] as const) {
      const drawn = texts({ year, lang });
      expect(EXPECTED[year][lang].split(',').filter((name) => !drawn.includes(name))).toEqual([]);
    }
  });

  test.each([1954, 1971, 1978, 1991, 2022])(
    'of partners with news stand in %i however small they are',
    (year) => {
      const drawn = new Set(names({ year }).map(({ polity }) => facts.world.polities[polity]?.partner));
      const labelled = new Set(
        sceneIn(facts, { year }).labels.map(({ polity }) => facts.world.polities[polity]?.partner),
      );
      const news = sceneIn(facts, { year }).marks.filter((mark) => mark.fresh || mark.lost);
      const missing = news.filter(({ id }) => labelled.has(id) && !drawn.has(id));
      expect(missing.map(({ id }) => id)).toEqual([]);
    },
  );

  test('follow the year: the Soviet Union until 1990, Russia after', () => {
    expect(texts({ year: 1984, lang: 'zh' })).toContain('苏联');
    expect(texts({ year: 2022, lang: 'zh' })).toContain('俄罗斯');
    expect(texts({ year: 2022, lang: 'zh' })).not.toContain('苏联');
  });

  test('of the chosen and the pointed partner stand however small it is; the chosen one in strong letters', () => {
    expect(texts({ year: 2010 })).not.toContain('Luxembourg');
    expect(texts({ year: 2010, hovered: 'LUX' })).toContain('Luxembourg');
    const chosen = names({ year: 2010, selected: 'LUX' }).find(({ text }) => text === 'Luxembourg');
    expect(chosen?.strong).toBe(true);
  });

  test('are more on a larger map', () => {
    expect(texts({ year: 2022 }).length).toBeLessThan(
      texts({ year: 2022, width: 2600, height: 1500 }).length,
    );
  });

  test('in a window with no room are none', () => {
    expect(names({ year: 2022, width: 1, height: 1 })).toEqual([]);
  });

  test('are read on the colour around them, 4.5:1', () => {
    for (const year of [1960, 1985, 2022]) {
      const weak = names({ year }).filter(({ ink, halo }) => contrast(ink, halo) < 4.5);
      expect(weak.map(({ text, ink, halo }) => `${text} ${ink} on ${halo}`)).toEqual([]);
    }
  });

  test('never touch one another, nor leave the map', () => {
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1949, max: 2025 }),
          lang: fc.constantFrom('en' as const, 'zh' as const),
          selected: fc.constantFrom(null, 'FRA', 'SGP', 'SUN'),
          width: fc.integer({ min: 300, max: 2600 }),
          height: fc.integer({ min: 200, max: 1400 }),
          steps: fc.integer({ min: 0, max: 5 }),
        }),
        (wanted) => {
          const boxes = names(wanted).map(({ text, x, y, size, strong }) => {
            const half = widthOf(text, size, strong) / 2;
            return { text, left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
          });
          boxes.forEach((a, index) => {
            expect(a.left >= 0 && a.right <= wanted.width && a.top >= 0 && a.bottom <= wanted.height).toBe(
              true,
            );
            for (const b of boxes.slice(index + 1)) {
              const isApart =
                a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
              expect(isApart ? '' : `${a.text} touches ${b.text}`).toBe('');
            }
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
