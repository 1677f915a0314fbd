import { describe, expect, test } from 'vitest';
import { textsFor } from '../../src/i18n/texts.ts';

const en = textsFor('en');
const zh = textsFor('zh');

describe('the texts of a language', () => {
  test('are the same however often they are asked for, and each in its own language', () => {
    for (const _ of [1, 2]) {
      expect(en('common.official')).toBe('official total');
      expect(zh('common.official')).toBe('官方公布');
    }
  });

  test('with values tell the values of this time, not of the time before', () => {
    expect(en('panels.year.note', { number: 1 })).toContain('1');
    expect(en('panels.year.note', { number: 2 })).toContain('2');
  });
});
