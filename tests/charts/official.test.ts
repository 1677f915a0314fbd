import { describe, expect, test } from 'vitest';
import { panelOf, yOf } from '../../src/charts/axis/panel.ts';
import { centreOf, timeScale } from '../../src/charts/axis/time-scale.ts';
import { boxOfMark, inDrawingOrder, placeMarks } from '../../src/charts/official/marks.ts';
import { publishersText, valueText } from '../../src/charts/official/official-words.ts';
import { readOfficial } from '../../src/charts/official/read-official.ts';
import { latestBy, statementsOf } from '../../src/charts/official/statements.ts';
import { textsFor } from '../../src/i18n/texts.ts';
import { AGREEMENT_METRIC, BELT_ROAD_LAB_METRIC, PARTNER_METRIC } from '../../src/model/official.ts';
import { smallDataset } from './small-dataset.ts';

const dataset = smallDataset();
const english = { t: textsFor('en'), lang: 'en' } as const;
const chinese = { t: textsFor('zh'), lang: 'zh' } as const;
const partners = statementsOf(dataset, PARTNER_METRIC);
const metric = { name: 'official total', shape: 'round', statements: partners } as const;

describe('official statements', () => {
  test('of one value and year are one point with all who said it', () => {
    const inYear = partners.filter((statement) => statement.year === 2017);
    expect(inYear).toHaveLength(1);
    expect(inYear[0]?.voices.map((voice) => voice.source.id)).toEqual(['paper', 'press']);
  });

  test('that disagree are both kept', () => {
    const values = statementsOf(dataset, AGREEMENT_METRIC)
      .filter((statement) => statement.year === 2023)
      .map((statement) => statement.value);
    expect(values.toSorted()).toEqual([8, 9]);
  });

  test('leave out targets and what no page confirms', () => {
    expect(statementsOf(dataset, BELT_ROAD_LAB_METRIC).map((statement) => statement.value)).toEqual([5]);
  });

  test('are looked up by the end of a year', () => {
    expect(latestBy(partners, 1984)).toBeNull();
    expect(latestBy(partners, 2016)?.value).toBe(8);
  });
});

describe('the mark of an official value', () => {
  const marks = placeMarks(partners, 'round', panelOf(0, 100, 10, 2), timeScale(0, 800));

  test('stands at its year and value', () => {
    expect(marks[0]).toMatchObject({
      x: centreOf(timeScale(0, 800), 1985),
      y: yOf(panelOf(0, 100, 10, 2), 5),
    });
  });

  test('is filled when exact, dashed when about, open with a tick upward when at least', () => {
    const form = (year: number) => {
      const mark = marks.find(({ statement }) => statement.year === year);
      return [mark?.stroke, mark?.tick];
    };
    expect(form(1985)).toEqual(['filled', null]);
    expect(form(2000)).toEqual(['dashed', null]);
    expect(form(2025)).toEqual(['open', 'up']);
  });

  test('covers its tick too', () => {
    const ticked = marks.find((mark) => mark.tick === 'up');
    expect(ticked && ticked.y - boxOfMark(ticked).top).toBe(11);
  });

  test('lies above exact ones where it is not exact itself', () => {
    expect(inDrawingOrder(marks).map((mark) => mark.stroke)).toEqual(['filled', 'filled', 'open', 'dashed']);
  });
});

describe('official values in words', () => {
  test('say how sure they are', () => {
    expect(valueText({ value: 160, qualifier: 'at_least' }, english)).toBe('at least 160');
    expect(valueText({ value: 150, qualifier: 'about' }, chinese)).toBe('约150');
    expect(valueText({ value: 161, qualifier: 'exact' }, english)).toBe('161');
  });

  test('name date and publisher of everyone who said it', () => {
    expect(readOfficial([metric], 2017, english)).toMatchObject([
      { value: '9', detail: 'as of 12 January 2017, The Journal; as of 16 February 2017, Xinhua' },
    ]);
    expect(readOfficial([metric], 2025, chinese)).toMatchObject([
      { value: '至少10', detail: '截至2025年6月3日，学报' },
    ]);
  });

  test('of a year without any say so, and give the latest', () => {
    expect(readOfficial([metric], 1990, english)).toMatchObject([
      { value: 'none for this year', detail: 'latest before: 5, as of 1985, The Journal' },
    ]);
    expect(readOfficial([metric], 1960, english)).toMatchObject([{ value: 'none known so far' }]);
    expect(readOfficial([metric], 1960, english)[0]).not.toHaveProperty('detail');
  });

  test('name each publisher once', () => {
    expect(publishersText(partners, english)).toBe('The Journal; Xinhua');
    expect(publishersText([], english)).toBe('');
  });
});
