import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Texts } from '../i18n/texts.ts';
import { FONT_STACK } from '../theme.ts';
import { Refusal } from './refusal.ts';

const FONTS: ResvgRenderOptions = { font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' } };

/** Two Chinese characters look the same only where no font has them. */
export function hasChineseFont(options: ResvgRenderOptions = FONTS): boolean {
  const draw = (letter: string): string =>
    Buffer.from(
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="32" font-size="32" font-family="${FONT_STACK.replaceAll('"', "'")}">${letter}</text></svg>`,
        options,
      ).render().pixels,
    ).toString('base64');
  return draw('中') !== draw('国');
}

/** Refuses to draw Chinese as boxes. */
export function requireChineseFont(texts: Texts): void {
  if (!hasChineseFont()) throw new Refusal(texts('share.command.noFont'));
}

/** The picture as PNG, `width` px wide. */
export function pngOf(svg: string, width: number): Uint8Array {
  return new Resvg(svg, { ...FONTS, fitTo: { mode: 'width', value: width } }).render().asPng();
}
