import { describe, expect, test } from 'vitest';
import { headlineText } from '../../src/i18n/headline-text.ts';
import { textsFor } from '../../src/i18n/texts.ts';
import { ALL_CONFIRMED, buildTimeline, documentedIn } from '../../src/model/timeline.ts';
import { realAtlas } from '../fixtures/real-atlas.ts';

const dataset = realAtlas();
const facts = { dataset, timeline: buildTimeline(dataset, ALL_CONFIRMED) };
const say = (year: number, country: string | null = null, lang: 'en' | 'zh' = 'en'): string =>
  headlineText(facts, { year, country, lang }, textsFor(lang));

describe('the headline of a year', () => {
  test('is its main event and the number of partners', () => {
    const partners = documentedIn(facts.timeline, 1960);
    expect(say(1960)).toBe(
      `1960: The Soviet Union withdraws all 1,390 of its technical experts from China; ${partners} documented partners`,
    );
    expect(say(1960, null, 'zh')).toBe(`1960年：苏联撤走全部在华技术专家1390人；收录伙伴${partners}个`);
  });

  test('without an event says who is new, or the number alone', () => {
    const quiet = Array.from({ length: 76 }, (_, index) => 1950 + index).filter(
      (year) => !dataset.events.some((event) => event.date?.text.startsWith(String(year))),
    );
    expect(quiet.length).toBeGreaterThan(3);
    for (const year of quiet) {
      expect(say(year)).toMatch(/^\d{4}: (New partners: .+; )?\d+ documented partners$/);
      expect(say(year, null, 'zh')).toMatch(/^\d{4}年：(新增伙伴.+；)?收录伙伴\d+个$/);
    }
  });

  test('of a chosen partner speaks of that partner alone', () => {
    expect(say(1985, 'FRA')).toMatch(/^France in 1985: \d+ ties in force, co-operation since 1964$/);
    expect(say(1950, 'FRA')).toBe('France in 1950: no tie on record');
    expect(say(1970, 'SUN', 'zh')).toBe('1970年的苏联：合作中断，始于1949年');
  });

  test('is a sentence in both languages in every year: no key, no gap', () => {
    for (let year = 1949; year <= 2025; year += 1) {
      expect(say(year)).not.toMatch(/map\.headline|\{\{|undefined/);
      expect(say(year, null, 'zh')).not.toMatch(/map\.headline|\{\{|undefined/);
    }
  });
});
