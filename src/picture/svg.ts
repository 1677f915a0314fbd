/** A number with one decimal place: the same everywhere, and short. */
export function num(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? '0' : String(rounded);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text safe inside an element and inside a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; numbers are rounded, absent attributes left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === 'number' ? num(value) : escapeText(value)}"`;
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

export const group = (attributes: Attributes, content: readonly string[]): string => {
  const inside = content.join('');
  return inside === '' ? '' : element('g', attributes, inside);
};

export interface TextStyle {
  /** Height of the letters' box, px. */
  readonly size: number;
  readonly fill: string;
  readonly strong?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `y` is its baseline. */
export const textLine = (x: number, y: number, text: string, style: TextStyle): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      fill: style.fill,
      'font-weight': style.strong ? 700 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
    },
    escapeText(text),
  );
