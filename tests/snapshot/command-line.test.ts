import { describe, expect, test } from 'vitest';
import { type Command, readCommand } from '../../src/snapshot/command-line.ts';

function commandOf(line: string): Command {
  const read = readCommand(line.split(' ').filter((word) => word !== ''));
  if (read.type !== 'command') throw new Error(JSON.stringify(read));
  return read.command;
}

function sentenceOf(line: string): string {
  const read = readCommand(line.split(' '));
  if (read.type !== 'wrong') throw new Error('nothing was wrong');
  return read.sentence;
}

describe('the snapshot command', () => {
  test('reads every option', () => {
    const { view, options, years, formats, deck, out } = commandOf(
      '--year 1985 --lang zh --format svg,png,pptx,csv --size 1280x720 --projection mercator --centre 11 --theme print --viewpoint neutral --country fra --color count --without chart,legend --transparent --out DIR',
    );
    expect(view).toMatchObject({
      year: 1985,
      lang: 'zh',
      viewpoint: 'neutral',
      country: 'FRA',
      color: 'count',
    });
    expect(options).toMatchObject({ projection: 'mercator', centre: 11, theme: 'print', transparent: true });
    expect(options.size).toEqual({ width: 1280, height: 720 });
    expect(options.parts).toEqual({ title: true, legend: false, chart: false, sources: true });
    expect([years, formats, deck, out]).toEqual([[1985], ['svg', 'png', 'pptx', 'csv'], false, 'DIR']);
  });

  test('needs no option at all', () => {
    expect(commandOf('')).toMatchObject({ years: [2022], formats: ['svg'], out: '.' });
  });

  test('takes the centre and the borders that go with the language', () => {
    expect(commandOf('--lang zh')).toMatchObject({ options: { centre: 150 }, view: { viewpoint: 'cn' } });
    expect(commandOf('--lang en')).toMatchObject({ options: { centre: 11 }, view: { viewpoint: 'neutral' } });
  });

  test('makes slides of eight years for a deck, or of those asked for', () => {
    expect(commandOf('--deck')).toMatchObject({ deck: true, formats: ['pptx'] });
    expect(commandOf('--deck').years).toEqual([1954, 1960, 1965, 1978, 1985, 2000, 2012, 2022]);
    expect(commandOf('--deck --years 1954,1978').years).toEqual([1954, 1978]);
  });

  test('takes spans of years as people write them', () => {
    const all = Array.from({ length: 77 }, (_, index) => 1949 + index);
    expect(commandOf('--years 1949-2025').years).toEqual(all);
    expect(commandOf('--years 1954,1978–1980').years).toEqual([1954, 1978, 1979, 1980]);
    expect(commandOf('--years=1978至1979，1979').years).toEqual([1978, 1979]);
  });

  test.each([
    ['--yaer 1985', '--yaer is not an option'],
    ['1985', 'npm run snapshot -- --year 1985'],
    ['1949-2025', 'npm run snapshot -- --years 1949-2025'],
    ['year=1985', 'npm run snapshot -- --year 1985'],
    ['–year 1985', 'npm run snapshot -- --year'],
    ['FRA', '"FRA" stands without its option'],
    ['-y 1985', '-y is not an option'],
    ['--years 1960-1954', '--years cannot be'],
    ['--years 1949-2026', '--years cannot be'],
    ['--year', '--year needs a value'],
    ['--year --lang en', '--year needs a value'],
    ['--year 1948', '--year cannot be "1948"; it can be: 1949-2025.'],
    ['--years 1954,abc', '--years cannot be "1954,abc"'],
    ['--size 20x20', '--size cannot be "20x20"'],
    ['--size 9999x9999', '--size cannot be'],
    ['--format gif', '--format cannot be "gif"; it can be: svg, png, pptx, csv, json.'],
    ['--lang fr', '--lang cannot be "fr"; it can be: zh, en.'],
    ['--year 1985 --year 1986', '--year is given twice'],
    ['--year 1985 --years 1986', 'not both'],
    ['--deck --format svg', 'can only be pptx'],
  ])('answers %s with one sentence', (line, sentence) => {
    expect(sentenceOf(line)).toContain(sentence);
    expect(sentenceOf(line)).not.toContain('\n');
  });

  test('answers in the language asked for, wherever it stands', () => {
    expect(sentenceOf('--year 1948 --lang zh')).toBe('--year不能是“1948”；可用的取值：1949-2025。');
    expect(sentenceOf('--lang=zh --foo')).toContain('没有--foo这个选项');
  });

  test('explains itself', () => {
    expect(readCommand(['--help'])).toEqual({ type: 'help', lang: 'en' });
  });
});
