import { describe, expect, test } from 'vitest';
import { bothLanguages } from '../../data/checks/both-languages.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(bothLanguages.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(bothLanguages)).toEqual([]);
  });

  test('a text in one language only is reported', () => {
    expect(problemsOf(bothLanguages, { labs: swap('Guangzhou', '') })).toEqual([
      {
        file: 'labs.csv',
        line: 2,
        what: 'host_city: one language is empty (zh "广州", en "")',
        mend: expect.any(String),
      },
    ]);
  });

  test('English in a Chinese cell is reported', () => {
    expect(problemsOf(bothLanguages, { ties: swap('中法科学技术协定', 'Accord franco-chinois') })).toEqual([
      {
        file: 'ties.csv',
        line: 7,
        what: 'title: "Accord franco-chinois" is not Chinese',
        mend: expect.any(String),
      },
    ]);
  });

  test('Chinese characters in an English cell are reported', () => {
    expect(
      problemsOf(bothLanguages, {
        events: swap('Chinese medicine spreads', 'Chinese medicine (中医) spreads'),
      }),
    ).toEqual([
      {
        file: 'events.csv',
        line: 6,
        what: 'text: "Chinese medicine (中医) spreads" holds Chinese characters',
        mend: expect.any(String),
      },
    ]);
  });

  test('a Latin name inside a Chinese sentence is Chinese', () => {
    expect(
      problemsOf(bothLanguages, { ties: swap('中国专家在马里种茶。', 'AidData数据集收录了这一项目。') }),
    ).toEqual([]);
  });
});
