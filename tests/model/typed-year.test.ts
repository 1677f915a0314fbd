import { describe, expect, test } from 'vitest';
import { typedYear } from '../../src/model/typed-year.ts';

describe('a year that is typed', () => {
  test.each([
    ['1985', 1985],
    ['１９８５', 1985],
    [' 1985', 1985],
    ['1985\u3000', 1985],
    ['１９８５年', 1985],
  ])('%s is 1985', (text, year) => {
    expect(typedYear(text)).toBe(year);
  });

  test.each(['', '198', '19855', 'soon', '1985-06', '年'])('%s is none', (text) => {
    expect(typedYear(text)).toBeNull();
  });
});
