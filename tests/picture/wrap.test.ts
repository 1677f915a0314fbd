import { describe, expect, test } from 'vitest';
import { fitText, wrapText } from '../../src/picture/wrap.ts';
import { widthOf } from '../../src/symbols/text-width.ts';

describe('a wrapped text', () => {
  test('breaks English between words', () => {
    const lines = wrapText('Borders are schematic, as of 31 December', 120, 12);
    expect(lines.join(' ')).toBe('Borders are schematic, as of 31 December');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(120);
  });

  test('breaks Chinese anywhere but before a closing sign', () => {
    const lines = wrapText('示意图，边界以当年十二月为准，不作为划界依据。', 60, 12);
    expect(lines.join('')).toBe('示意图，边界以当年十二月为准，不作为划界依据。');
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });

  test('keeps a number and its counter together', () => {
    for (let width = 50; width < 140; width += 1) {
      for (const line of wrapText('官方公布于2022年的数字', width, 12)) expect(line).not.toMatch(/^年/);
    }
  });

  test('ends in an ellipsis when lines run out', () => {
    expect(wrapText('one two three four five six', 50, 12, 2).at(-1)).toMatch(/…$/);
    expect(fitText('Papua New Guinea', 40, 12)).toMatch(/^Pa.*…$/);
    expect(fitText('Chad', 400, 12)).toBe('Chad');
  });
});
