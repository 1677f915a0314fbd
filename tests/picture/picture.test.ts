import { describe, expect, test } from 'vitest';
import { documentedIn } from '../../src/model/timeline.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { LIGHT } from '../../src/theme.ts';
import { inputFor, shippedFacts } from './picture-facts.ts';

const shipped = shippedFacts();
const NO_PARTS = { title: false, legend: false, chart: false, sources: false };
const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
const SIZES = [
  [320, 240],
  [320, 568],
  [375, 500],
  [800, 450],
  [1080, 1080],
  [1080, 1920],
  [1920, 1080],
  [3508, 2480],
  [3840, 2160],
] as const;

describe('a picture', () => {
  test('is the same bytes for the same input', () => {
    const first = pictureOf(inputFor(shipped, { year: 1985 }));
    pictureOf(inputFor(shipped, { year: 1960, lang: 'zh' }));
    expect(pictureOf(inputFor(shippedFacts(), { year: 1985 }))).toBe(first);
  });

  test('is made of paths, circles and text, without raster, style sheet or foreign parts', () => {
    const svg = pictureOf(inputFor(shipped, { year: 1985, country: 'FRA' }));
    const names = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1]));
    expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'svg', 'text', 'title']);
  });

  test('rounds every coordinate to a tenth of a pixel', () => {
    const svg = pictureOf(inputFor(shipped, { year: 2022 }));
    expect([...svg.matchAll(/ d="([^"]*)"/g)].some((match) => /\.\d\d/.test(match[1] ?? ''))).toBe(false);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('says the year, both numbers, where they come from and what borders mean', () => {
    const texts = textsIn(pictureOf(inputFor(shipped, { year: 1985 }))).join(' ');
    expect(texts).toContain('1985');
    expect(texts).toContain(String(documentedIn(shipped.facts.timeline, 1985)));
    expect(texts).toContain('106');
    expect(texts).toContain('no opinion on legal status');
    expect(texts).toContain(`data version ${shipped.dataset.version}`);
  });

  test('speaks Chinese in Chinese', () => {
    const texts = textsIn(pictureOf(inputFor(shipped, { year: 1985, lang: 'zh' }))).join('');
    expect(texts).toContain('中国已同106个国家建立科技交流关系');
    expect(texts).toContain('苏联');
    expect(texts).not.toContain('Soviet Union');
  });

  test('compares no official total with a choice of kinds', () => {
    const texts = textsIn(pictureOf(inputFor(shipped, { year: 1985, kinds: ['joint_lab'] })));
    expect(texts.join(' ')).not.toContain('official');
  });

  test('without its parts is a map alone, and without paper lets the page through', () => {
    const bare = pictureOf(inputFor(shipped, { year: 1985 }, { parts: NO_PARTS, transparent: true }));
    expect(textsIn(bare)).toContain('China');
    expect(textsIn(bare).join(' ')).not.toContain('Co-operation began');
    expect(bare).not.toContain(`fill="${LIGHT.water}"`);
    expect(bare).not.toContain('M0 0H1920V1080H0z');
  });

  test('names dependent land only where there is such land', () => {
    const legend = 'dependent territory';
    const textOf = (from: typeof shipped): string =>
      textsIn(pictureOf(inputFor(from, { year: 1954 }))).join(' ');
    expect(textOf(shipped)).toContain(legend);
    const { world } = shipped.facts;
    const polities = world.polities.map((polity) =>
      ['dependency', 'trust'].includes(polity.kind) ? { ...polity, kind: 'sovereign' as const } : polity,
    );
    const free = { ...shipped, facts: { ...shipped.facts, world: { ...world, polities } } };
    expect(textOf(free)).not.toContain(legend);
  });

  test.each(SIZES)('keeps letters readable and inside at %i x %i', (width, height) => {
    for (const lang of ['zh', 'en'] as const) {
      const svg = pictureOf(inputFor(shipped, { year: 2022, lang }, { size: { width, height } }));
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
      for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeLessThanOrEqual(height);
        expect(Number(y)).toBeGreaterThan(0);
      }
    }
  });

  test.each(['equal-earth', 'natural-earth', 'mercator'] as const)(
    'is drawn in %s round both meridians',
    (projection) => {
      const fromLeft = (centre: 150 | 11): readonly string[] =>
        [
          ...pictureOf(inputFor(shipped, { year: 1985 }, { projection, centre })).matchAll(
            /<text x="([-\d.]+)"[^>]*>(Brazil|China|France)</g,
          ),
        ]
          .sort((one, other) => Number(one[1]) - Number(other[1]))
          .map(([, , name]) => name ?? '');
      // A name is drawn twice: its halo lies below it.
      expect([...new Set(fromLeft(150))]).toEqual(['France', 'China', 'Brazil']);
      expect([...new Set(fromLeft(11))]).toEqual(['Brazil', 'France', 'China']);
    },
  );

  test('shows the islands and dashes of the Chinese viewpoint there alone', () => {
    const { islands } = shipped.facts.world.overlays.cn;
    expect(islands.length).toBeGreaterThan(0);
    const dots = (viewpoint: 'cn' | 'neutral'): number =>
      pictureOf(inputFor(shipped, { year: 1960, viewpoint })).split('h.1').length;
    expect(dots('cn') - dots('neutral')).toBe(islands.length);
  });
});
