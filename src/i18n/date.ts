import type { PartialDate } from '../model/partial-date.ts';
import type { Language } from '../model/vocabulary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date in words, exactly as precise as it is known: "about 1963", "by April 2010", "the 1960s", "1963年前后". */
export function formatDate(date: PartialDate, lang: Language): string {
  const core = lang === 'zh' ? chinese(date) : english(date);
  return lang === 'zh' ? markChinese(date, core) : markEnglish(date, core);
}

function parts(date: PartialDate): { readonly year: number; readonly month: number; readonly day: number } {
  return {
    year: Math.floor(date.last / 10000),
    month: Math.floor(date.last / 100) % 100,
    day: date.last % 100,
  };
}

function english(date: PartialDate): string {
  const { year, month, day } = parts(date);
  const name = MONTHS[month - 1] ?? '';
  if (date.precision === 'century') return year < 2000 ? 'the 20th century' : 'the 21st century';
  if (date.precision === 'decade') return `the ${year - 9}s`;
  if (date.precision === 'year') return `${year}`;
  return date.precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`;
}

function chinese(date: PartialDate): string {
  const { year, month, day } = parts(date);
  if (date.precision === 'century') return year < 2000 ? '20世纪' : '21世纪';
  if (date.precision === 'decade') {
    const begin = year - 9;
    return begin < 2000
      ? `20世纪${begin % 100}年代`
      : `21世纪${begin % 100 === 0 ? '头十' : begin % 100}年${begin % 100 === 0 ? '' : '代'}`;
  }
  if (date.precision === 'year') return `${year}年`;
  return date.precision === 'month' ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}

function markEnglish(date: PartialDate, core: string): string {
  if (date.openStart) return `by ${core}`;
  if (date.approximate) return `about ${core}`;
  return date.uncertain ? `${core} (uncertain)` : core;
}

function markChinese(date: PartialDate, core: string): string {
  if (date.openStart) return `不晚于${core}`;
  if (date.approximate) return `${core}前后`;
  return date.uncertain ? `${core}（存疑）` : core;
}
