import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CENTRES,
  COLORINGS,
  DEFAULT_VIEW,
  defaultViewFor,
  EMBEDS,
  PAGES,
  SCREEN_PROJECTIONS,
  SPANS,
  THEMES,
  VIEWPOINTS,
  type View,
} from '../../src/model/view.ts';
import { KINDS, LANGUAGES } from '../../src/model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/year.ts';
import { migrate } from '../../src/url/migrations.ts';
import { KEYS, readAddress, writeAddress } from '../../src/url/view-url.ts';
import { hostileText } from './hostile-text.ts';

const kinds = fc.subarray([...KINDS]).map((chosen) => KINDS.filter((kind) => chosen.includes(kind)));
const views: fc.Arbitrary<View> = fc.record({
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  country: fc.option(fc.stringMatching(/^[A-Z]{3}$/)),
  lang: fc.constantFrom(...LANGUAGES),
  color: fc.constantFrom(...COLORINGS),
  kinds,
  page: fc.constantFrom(...PAGES),
  viewpoint: fc.constantFrom(...VIEWPOINTS),
  theme: fc.constantFrom(...THEMES),
  embed: fc.option(fc.constantFrom(...EMBEDS)),
  span: fc.constantFrom(...SPANS),
  unverified: fc.boolean(),
  projection: fc.constantFrom(...SCREEN_PROJECTIONS),
  centre: fc.constantFrom(...CENTRES),
});
const defaultViews = fc.constantFrom(...LANGUAGES).map(defaultViewFor);
const NAMES = Object.values(KEYS).map((key) => key.name);

const read = (query: string) => readAddress(query, DEFAULT_VIEW);

describe('any view', () => {
  test('is read back from its address as it was, with nothing ignored', () => {
    fc.assert(
      fc.property(views, defaultViews, (view, defaults) => {
        const { view: again, ignored } = readAddress(writeAddress(view, defaults), defaults);
        expect(again).toEqual(view);
        expect(ignored).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('names in its address only what differs from the usual view', () => {
    fc.assert(
      fc.property(views, defaultViews, (view, defaults) => {
        const named = [...new URLSearchParams(writeAddress(view, defaults)).keys()];
        const differing = (Object.keys(KEYS) as (keyof View)[])
          .filter((key) => JSON.stringify(view[key]) !== JSON.stringify(defaults[key]))
          // No choice, where one is possible, is the usual state and is never written.
          .filter((key) => view[key] !== null && String(view[key]) !== '')
          .map((key) => KEYS[key].name);
        expect(named).toEqual(differing);
      }),
      { numRuns: 1000 },
    );
  });

  test('has one address, made of characters that need no escape', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = writeAddress(view, DEFAULT_VIEW);
        expect(query).toMatch(/^(\?[a-zA-Z0-9=&,_-]+)?$/);
        expect(writeAddress(read(query).view, DEFAULT_VIEW)).toBe(query);
      }),
    );
  });
});

describe('any address', () => {
  const hostileQuery = fc.oneof(
    hostileText,
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), hostileText), hostileText), { maxLength: 14 })
      .map((pairs) => `?${new URLSearchParams(pairs)}`),
    fc
      .array(fc.tuple(fc.constantFrom(...NAMES), hostileText), { maxLength: 14 })
      .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  );

  test('gives a view that can be shown and never throws', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { view, ignored } = read(query);
        expect(Object.keys(view).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
        expect(Number.isInteger(view.year) && view.year >= FIRST_YEAR && view.year <= LAST_YEAR).toBe(true);
        expect(view.country === null || /^[A-Z]{3}$/.test(view.country)).toBe(true);
        expect(view.kinds.every((kind) => KINDS.includes(kind))).toBe(true);
        expect(ignored.every((name) => name === '?' || NAMES.includes(name))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('leads to a view whose own address leads there too', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { view } = read(query);
        expect(read(writeAddress(view, DEFAULT_VIEW))).toEqual({ view, ignored: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('addresses that cannot be used as they stand', () => {
  test.each([
    ['1e9', LAST_YEAR],
    ['99999999', LAST_YEAR],
    ['1900', FIRST_YEAR],
    ['-5', FIRST_YEAR],
    ['1984.4', 1984],
  ])('year=%s shows the nearest year, %i, and says so', (text, year) => {
    expect(read(`?year=${text}`)).toEqual({ view: { ...DEFAULT_VIEW, year }, ignored: ['year'] });
  });

  test.each(['', 'soon', 'NaN', '%20', 'Infinity'])('year=%s shows the usual year and says so', (text) => {
    expect(read(`?year=${text}`)).toEqual({ view: DEFAULT_VIEW, ignored: ['year'] });
  });

  test('markup for a partner is left out and named', () => {
    expect(read('?country=%3Cscript%3Ealert(1)%3C/script%3E&year=1984')).toEqual({
      view: { ...DEFAULT_VIEW, year: 1984 },
      ignored: ['country'],
    });
  });

  test('a hundred kilobytes of text give the usual view and a notice', () => {
    const query = `?country=${'A'.repeat(100_000)}`;
    expect(read(query)).toEqual({ view: DEFAULT_VIEW, ignored: ['?'] });
  });

  test('each bad key is named once, the good ones are kept', () => {
    const { view, ignored } = read(
      '?color=loud&kinds=st_agreement,magic&lang=zh&view=table&embed=film&color=x',
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, lang: 'zh', page: 'table' });
    expect(ignored).toEqual(['color', 'kinds', 'embed']);
  });

  test('keys nobody knows are passed over without a word', () => {
    expect(read('?utm_source=mail&__proto__=1&year=1984').ignored).toEqual([]);
  });

  test('the first of two equal keys counts', () => {
    expect(read('?year=1984&year=1990').view.year).toBe(1984);
  });
});

describe('addresses that came out of a text', () => {
  test.each(['1985。', '1985）', '1985)', '1985，', '１９８５', '%201985', '1985”', '1985%E3%80%82'])(
    'year=%s opens 1985, with nothing to say',
    (text) => {
      expect(read(`?year=${text}`)).toEqual({ view: { ...DEFAULT_VIEW, year: 1985 }, ignored: [] });
    },
  );

  test('written as in the source of a page they open what was meant', () => {
    expect(read('?year=1985&amp;country=FRA&amp;lang=zh。')).toEqual({
      view: { ...DEFAULT_VIEW, year: 1985, country: 'FRA', lang: 'zh' },
      ignored: [],
    });
  });

  test('a key that stands by itself comes before the same one after &amp;', () => {
    expect(read('?amp;country=FRA&country=KEN').view.country).toBe('KEN');
  });
});

describe('the keys of the address', () => {
  test('the usual view has an empty address', () => {
    expect(writeAddress(DEFAULT_VIEW, DEFAULT_VIEW)).toBe('');
    expect(read('')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });

  test('an address can be read aloud: its keys and words are these', () => {
    const view: View = {
      year: 1984,
      country: 'FRA',
      lang: 'zh',
      color: 'kind',
      kinds: ['st_agreement', 'joint_lab'],
      page: 'table',
      viewpoint: 'cn',
      theme: 'dark',
      embed: 'both',
      span: 'this-year',
      unverified: true,
      projection: 'mercator',
      centre: 11,
    };
    expect(writeAddress(view, DEFAULT_VIEW)).toBe(
      '?year=1984&country=FRA&lang=zh&color=kind&kinds=st_agreement,joint_lab&view=table' +
        '&viewpoint=cn&theme=dark&embed=both&span=this-year&unverified=1&projection=mercator&centre=11',
    );
  });

  test('no two pieces of the view share a key', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });
});

describe('old links', () => {
  test('the kind that became two is read as both', () => {
    const kinds = (text: string) => migrate(new URLSearchParams({ kinds: text })).get('kinds');
    expect(kinds('econ_st_agreement')).toBe('mixed_st_agreement,econ_tech_agreement');
    expect(kinds('joint_lab,econ_st_agreement,econ_tech_agreement')).toBe(
      'joint_lab,mixed_st_agreement,econ_tech_agreement',
    );
  });

  test('an address that no step is about passes as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText)), (pairs) => {
        fc.pre(!pairs.some(([, value]) => value.includes('econ_st_agreement')));
        const params = new URLSearchParams(pairs);
        expect(migrate(new URLSearchParams(params)).toString()).toBe(params.toString());
      }),
    );
  });

  test.each([
    ['?year=1972&country=USA', { year: 1972, country: 'USA' }],
    ['?view=story&lang=zh', { page: 'story', lang: 'zh' }],
    ['?embed=record&country=SUN', { embed: 'record', country: 'SUN' }],
    ['?kinds=assistance_out&color=count', { kinds: ['assistance_out'], color: 'count' }],
    ['?unverified=1&span=this-year', { unverified: true, span: 'this-year' }],
  ])('%s, a link of the first version, still leads to its view', (query, said) => {
    expect(read(query)).toEqual({ view: { ...DEFAULT_VIEW, ...said }, ignored: [] });
  });
});
