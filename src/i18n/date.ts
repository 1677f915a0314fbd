import type { PartialDate } from '../model/partial-date.ts';
import type { Language } from '../model/vocabulary.ts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

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
  if (date.precision === 'century') return `the ${ordinal(centuryOf(year))} century`;
  if (date.precision === 'decade') return `the ${year - 9}s`;
  if (date.precision === 'year') return `${year}`;
  const name = MONTH.format(Date.UTC(2000, month - 1));
  return date.precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`;
}

function chinese(date: PartialDate): string {
  const { year, month, day } = parts(date);
  const century = `${centuryOf(year)}世纪`;
  if (date.precision === 'century') return century;
  if (date.precision === 'decade') {
    const decade = (year - 9) % 100;
    return decade === 0 ? `${century}头十年` : `${century}${decade}年代`;
  }
  if (date.precision === 'year') return `${year}年`;
  return date.precision === 'month' ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}

/** Years ending in 00 open a century, as in "the 1900s" and "20世纪". */
const centuryOf = (year: number): number => Math.floor(year / 100) + 1;

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

function markEnglish(date: PartialDate, core: string): string {
  const about = date.approximate ? `about ${core}` : core;
  const by = date.openStart ? `by ${about}` : about;
  return date.uncertain ? `${by} (uncertain)` : by;
}

function markChinese(date: PartialDate, core: string): string {
  const by = date.openStart ? `不晚于${date.approximate ? '约' : ''}${core}` : core;
  const about = date.approximate && !date.openStart ? `${by}前后` : by;
  return date.uncertain ? `${about}（存疑）` : about;
}
