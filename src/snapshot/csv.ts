/** What a cell may hold; null becomes an empty cell. */
export type CsvCell = string | number | null;

/** Tells spreadsheet programs that the file is UTF-8; without it they garble Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A cell that begins so is run as a formula by spreadsheet programs. The full-width forms are what some
 * programs read as their ASCII twins.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that a spreadsheet program would run as a formula. */
export const guardFormula = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

function textOf(cell: CsvCell): string {
  if (cell === null) return '';
  // A number cannot carry a formula, and a guarded -12.5 would no longer be one.
  return typeof cell === 'number' ? String(cell) : guardFormula(cell);
}

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Writes rows, the first of them the header, as CSV: UTF-8 with byte order mark, CRLF after every row,
 * quoted as RFC 4180 says, and safe to open in a spreadsheet program.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const line = (row: readonly CsvCell[]): string => {
    const cells = row.map((cell) => quoted(textOf(cell)));
    // A row of one empty cell would read as an empty line, which many programs skip.
    return cells.length === 1 && cells[0] === '' ? '""' : cells.join(',');
  };
  return BYTE_ORDER_MARK + rows.map((row) => line(row) + LINE_END).join('');
}
