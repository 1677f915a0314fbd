import type { ReactNode } from 'react';

interface MethodTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** Columns that hold numbers, by their place. */
  readonly numbers?: readonly number[];
  /** A wide table scrolls sideways on a narrow screen, in a region that the keyboard reaches. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A table within the text. */
export function MethodTable({ caption, headings, numbers = [], wide = false, children }: MethodTableProps) {
  const table = (
    <table className={wide ? 'method-table method-table-wide' : 'method-table'}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, index) => (
            <th key={heading} scope="col" className={numbers.includes(index) ? 'method-number' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
  if (!wide) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="method-scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
