import { describe, expect, test } from 'vitest';
import { textsFor } from '../../src/i18n/texts.ts';
import { summaryOf, whatIsNew } from '../../src/map/view/summary-text.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { createCounting } from '../../src/store/counting.ts';
import { realAtlas } from '../fixtures/real-atlas.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const small = tinyDataset();
const tiny = { dataset: small, timelineOf: createCounting(small) };
const shipped = realAtlas();
const real = { dataset: shipped, timelineOf: createCounting(shipped) };

const told = (view: Partial<View>, facts = tiny): string => {
  const whole = { ...DEFAULT_VIEW, ...view };
  return summaryOf(facts, whole, textsFor(whole.lang)).join(' ');
};
const toldAnew = (before: Partial<View>, now: Partial<View>): readonly string[] => {
  const whole = { ...DEFAULT_VIEW, ...now };
  return whatIsNew(tiny, { ...DEFAULT_VIEW, ...before }, whole, textsFor(whole.lang));
};

describe('the view in words', () => {
  test('is a whole: how many, what the year changed, the period, the partner, the choices', () => {
    expect(told({ year: 1978, country: 'FRA' })).toBe(
      'At the end of 1978: 2 partners with ties in force, 1 with none in force. 1978: China and France sign an agreement. ' +
        'New partners in 1978: France. Period: Reform and opening up (1978–2012). ' +
        'France: 1 tie in force; co-operation began in 1978. ' +
        'Coloured by the period in which co-operation began. Borders: neutral viewpoint.',
    );
  });

  test('and the same in Chinese', () => {
    expect(told({ year: 1978, country: 'FRA', lang: 'zh', viewpoint: 'cn' }).replaceAll(' ', '')).toBe(
      '1978年年底：有合作在执行的伙伴2个，合作中断的1个。1978年：中法签订协定。1978年新增伙伴：法国。时期：改革开放（1978—2012年）。' +
        '法国：执行中的合作1项，始于1978年。按合作开始的时期着色。边界：中国视角。',
    );
  });

  test('knows one from many and from none', () => {
    expect(told({ year: 1949 })).toContain('At the end of 1949: 1 partner with ties in force. New partners');
    expect(told({ year: 1966 })).toContain(
      'At the end of 1966: no partner with a tie in force, 1 with none in force.',
    );
    expect(told({ year: 1966, lang: 'zh' })).toContain('1966年年底：没有合作在执行的伙伴，合作中断的1个。');
  });
});

describe('what the year changed', () => {
  test('a tie more, a tie less, the last one, a state that is no more, nothing', () => {
    expect(told({ year: 1954 })).toContain('More ties began in 1954: Soviet Union.');
    expect(told({ year: 1960 })).toContain('Ties ended in 1960: Soviet Union.');
    expect(told({ year: 1966 })).toContain('Lapsed in 1966: Soviet Union.');
    expect(told({ year: 1991 })).toContain('State dissolved in 1991: Soviet Union.');
    expect(told({ year: 1985 })).toContain('Nothing on record began or ended in 1985.');
  });

  test('the same in Chinese', () => {
    expect(told({ year: 1954, lang: 'zh' })).toContain('1954年又有新合作：苏联。');
    expect(told({ year: 1960, lang: 'zh' })).toContain('1960年有合作终止的伙伴：苏联。');
    expect(told({ year: 1966, lang: 'zh' })).toContain('1966年起合作中断：苏联。');
    expect(told({ year: 1991, lang: 'zh' })).toContain('1991年起不复存在：苏联。');
    expect(told({ year: 1985, lang: 'zh' })).toContain('1985年没有记录开始或终止。');
  });

  test('a partner is named once: one that joined has no "more", one that lost all no "ended"', () => {
    expect(told({ year: 1978 })).not.toContain('More ties');
    expect(told({ year: 1966 })).not.toContain('Ties ended');
  });

  test('in the atlas itself: two that joined in 1952, two left without any in 1966', () => {
    expect(told({ year: 1952 }, real)).toContain('New partners in 1952: Czechoslovakia and Mongolia.');
    expect(told({ year: 1952, lang: 'zh' }, real)).toContain('1952年新增伙伴：捷克斯洛伐克、蒙古。');
    expect(told({ year: 1966 }, real)).toContain('Lapsed in 1966: Central African Republic and Ghana.');
    expect(told({ year: 1966, lang: 'zh' }, real)).toContain('1966年起合作中断：中非、加纳。');
  });

  test('of many the four with the most ties are named: seven were new in 1992', () => {
    expect(told({ year: 1992 }, real)).toContain(
      'New partners in 1992: South Korea, Malaysia, Singapore, Belarus and 3 more.',
    );
    expect(told({ year: 1992, lang: 'zh' }, real)).toContain(
      '1992年新增伙伴：韩国、马来西亚、新加坡、白俄罗斯，另有3个。',
    );
  });
});

describe('the chosen partner', () => {
  const partner = (country: string, year: number, lang: 'en' | 'zh' = 'en'): string =>
    told({ country, year, lang });

  test('in each of its states', () => {
    expect(partner('SUN', 1954)).toContain('Soviet Union: 2 ties in force; co-operation began in 1949.');
    expect(partner('SUN', 1970)).toContain(
      'Soviet Union: lapsed, none in force; co-operation began in 1949.',
    );
    expect(partner('SUN', 2000)).toContain('Soviet Union: no longer a state.');
    expect(partner('RUS', 1985)).toContain('Russia: not a state yet.');
    expect(partner('FRA', 1970)).toContain('France: no tie on record yet.');
  });

  test('the same in Chinese', () => {
    expect(partner('SUN', 1954, 'zh')).toContain('苏联：执行中的合作2项，始于1949年。');
    expect(partner('SUN', 1970, 'zh')).toContain('苏联：合作中断，始于1949年。');
    expect(partner('SUN', 2000, 'zh')).toContain('苏联：已不复存在。');
    expect(partner('RUS', 1985, 'zh')).toContain('俄罗斯：尚未建国。');
    expect(partner('FRA', 1970, 'zh')).toContain('法国：尚无合作记录。');
  });

  test('of a code nobody has is not spoken of', () => {
    expect(partner('XXX', 1985)).toBe(told({ year: 1985 }));
  });
});

describe('the choices', () => {
  test('of kinds are named, and only those kinds are counted', () => {
    const only = told({ year: 1953, kinds: ['st_agreement', 'exchange'] });
    expect(only).toContain('At the end of 1953: no partner with a tie in force.');
    expect(only).toContain('Only these kinds are counted: S&T agreement and Exchange.');
    expect(told({ year: 1953, kinds: ['st_agreement', 'exchange'], lang: 'zh' })).toContain(
      '只统计以下类型：科技合作协定、人员交流。',
    );
  });

  test('of records no page confirms', () => {
    expect(told({ year: 1975 })).toContain('At the end of 1975: 1 partner with');
    const all = told({ year: 1975, unverified: true });
    expect(all).toContain('At the end of 1975: 2 partners with');
    expect(all).toContain('Unverified records are counted as well.');
    expect(told({ year: 1975, unverified: true, lang: 'zh' })).toContain('包括未核实的记录。');
  });

  test('of what began in the year alone', () => {
    expect(told({ year: 1978, span: 'this-year' })).toContain(
      'Only what began in 1978 is shown: 1 partner. ',
    );
    expect(told({ year: 1985, span: 'this-year' })).toContain(
      'Only what began in 1985 is shown: no partner. ',
    );
    expect(told({ year: 1978, span: 'this-year', lang: 'zh' })).toContain(
      '只显示1978年开始的合作：伙伴1个。',
    );
  });

  test('of colour and borders', () => {
    expect(told({ color: 'count' })).toContain('Coloured by the number of ties.');
    expect(told({ color: 'kind', lang: 'zh' })).toContain('按最高层级的合作类型着色。');
    expect(told({ viewpoint: 'cn' })).toContain('Borders: viewpoint of China.');
  });
});

describe('what is new', () => {
  test('in another year: its numbers and changes, the period and the partner only if they differ', () => {
    expect(toldAnew({ year: 1985, country: 'FRA' }, { year: 1986, country: 'FRA' })).toEqual([
      'At the end of 1986: 3 partners with ties in force.',
      'Nothing on record began or ended in 1986.',
    ]);
    expect(toldAnew({ year: 1977, country: 'FRA' }, { year: 1978, country: 'FRA' })).toEqual([
      'At the end of 1978: 2 partners with ties in force, 1 with none in force.',
      '1978: China and France sign an agreement.',
      'New partners in 1978: France.',
      'Period: Reform and opening up (1978–2012).',
      'France: 1 tie in force; co-operation began in 1978.',
    ]);
  });

  test('of another choice: that choice alone', () => {
    expect(toldAnew({ color: 'since' }, { color: 'count' })).toEqual(['Coloured by the number of ties.']);
  });

  test('in another language, theme or page: nothing', () => {
    expect(toldAnew({ lang: 'en' }, { lang: 'zh' })).toEqual([]);
    expect(toldAnew({ theme: 'light' }, { theme: 'dark' })).toEqual([]);
  });
});
