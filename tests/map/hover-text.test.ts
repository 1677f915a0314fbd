import { describe, expect, test } from 'vitest';
import { textsFor } from '../../src/i18n/texts.ts';
import { describePartner, describePolity } from '../../src/map/view/hover-text.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { sceneIn } from './real-world.ts';

const dataset = tinyDataset();
const world = tinyWorld();
const facts = {
  timeline: buildTimeline(dataset, ALL_CONFIRMED),
  world,
  capitals: capitalsByPartner(dataset),
};

const inYear = (year: number, lang: 'en' | 'zh', view: Partial<View> = {}) => ({
  world,
  timeline: facts.timeline,
  scene: sceneIn(facts, { year, ...view }),
  view: { ...DEFAULT_VIEW, ...view },
  lang,
  t: textsFor(lang),
});

const land = (id: string, year: number, lang: 'en' | 'zh' = 'en') =>
  describePolity(
    inYear(year, lang),
    world.polities.findIndex((polity) => polity.id === id),
  );

describe('what the map says of a piece of land', () => {
  test('a partner: its name, its ties and since when', () => {
    expect(land('fra', 1985)).toEqual({ name: 'France', lines: ['1 tie in force; began in 1978'] });
    expect(land('fra', 1985, 'zh')).toEqual({ name: '法国', lines: ['执行中的合作1项，始于1978年'] });
  });

  test('a partner in the year of its first tie: that it is new', () => {
    expect(land('fra', 1978)).toEqual({
      name: 'France',
      lines: ['1 tie in force; began in 1978', '1 new in 1978'],
    });
  });

  test('a partner in the year in which a tie ended', () => {
    expect(land('sun', 1960, 'zh')?.lines).toContain('1960年终止1项');
  });

  test('a partner without a tie in force any more, and one without a tie yet', () => {
    expect(land('sun', 1970)).toEqual({
      name: 'Soviet Union',
      lines: ['Lapsed, none in force; began in 1949'],
    });
    expect(land('fra', 1970)).toEqual({ name: 'France', lines: ['No tie on record by 1970'] });
  });

  test('a continuator: from whom it takes its beginning', () => {
    expect(land('rus', 1992)?.lines).toEqual([
      '1 tie in force; began in 1949',
      'Takes over the beginning of Soviet Union',
      '1 new in 1992',
    ]);
    expect(land('rus', 1992, 'zh')?.lines).toContain('承接苏联的起始年份');
  });

  test('a colony: that it is one, and who ruled it, by name', () => {
    expect(land('sdn', 1959)).toEqual({ name: 'French Sudan', lines: ['Dependent territory (France)'] });
    expect(land('sdn', 1959, 'zh')).toEqual({ name: '法属苏丹', lines: ['属地（法国）'] });
  });

  test('two rulers are both named, in the way of the language', () => {
    const shared = {
      ...world,
      polities: world.polities.map((polity) =>
        polity.id === 'sdn' ? { ...polity, ruler: 'FRA;CHN' } : polity,
      ),
    };
    const index = shared.polities.findIndex((polity) => polity.id === 'sdn');
    expect(describePolity({ ...inYear(1959, 'en'), world: shared }, index)?.lines).toEqual([
      'Dependent territory (France, China)',
    ]);
    expect(describePolity({ ...inYear(1959, 'zh'), world: shared }, index)?.lines).toEqual([
      '属地（法国、中国）',
    ]);
  });

  test('China: its name and nothing else', () => {
    expect(land('chn', 1985)).toEqual({ name: 'China', lines: [] });
    expect(land('chn', 1985, 'zh')).toEqual({ name: '中国', lines: [] });
  });

  test('land of no country: its name and nothing else', () => {
    expect(land('ata', 1985)).toEqual({ name: 'Antarctica', lines: [] });
  });

  test('what is no land: nothing', () => {
    expect(describePolity(inYear(1985, 'en'), -1)).toBeNull();
    expect(describePolity(inYear(1985, 'en'), 9999)).toBeNull();
  });
});

describe('what the map says of a partner of which not everything is shown', () => {
  const linesOf = (view: Partial<View>, lang: 'en' | 'zh' = 'en') =>
    describePartner(inYear(1985, lang, view), 'FRA')?.lines;

  test('without a tie of the year, where only what began in it is shown', () => {
    expect(linesOf({ span: 'this-year' })).toEqual(['Nothing began in 1985']);
    expect(linesOf({ span: 'this-year' }, 'zh')).toEqual(['1985年无新的合作']);
  });

  test('without a tie of the kinds chosen', () => {
    const kinds = ['joint_lab'] as const;
    const timeline = buildTimeline(dataset, { kinds, unverified: false });
    const context = {
      ...inYear(1985, 'en', { kinds }),
      timeline,
      scene: sceneIn({ ...facts, timeline }, { year: 1985 }),
    };
    expect(describePartner(context, 'FRA')?.lines).toEqual(['No tie of these kinds on record by 1985']);
    expect(describePartner({ ...context, lang: 'zh', t: textsFor('zh') }, 'FRA')?.lines).toEqual([
      '截至1985年尚无此类合作记录',
    ]);
  });
});

describe('what the map says of a partner by its code', () => {
  test('is the same as of its land', () => {
    expect(describePartner(inYear(1985, 'en'), 'FRA')).toEqual(land('fra', 1985));
  });

  test('is known for a partner whose land is not on the map', () => {
    expect(describePartner(inYear(1992, 'en'), 'UKR')?.name).toBe('Ukraine');
  });

  test('is nothing for a code nobody has, and for a state that is no more', () => {
    expect(describePartner(inYear(1985, 'en'), 'XXX')).toBeNull();
    expect(describePartner(inYear(2000, 'en'), 'SUN')).toBeNull();
  });
});
