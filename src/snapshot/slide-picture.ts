import type PptxGenJS from 'pptxgenjs';
import { base64, base64OfText } from './base64.ts';

/** Turns a picture into PNG bytes, `width` px wide. */
export type Rasterise = (svg: string, width: number) => Promise<Uint8Array> | Uint8Array;

interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Width of the fallback for programs without SVG. */
const FALLBACK_WIDTH = 2400;

/** Adds a vector picture with a PNG of the same picture behind it. */
export async function addPicture(
  slide: PptxGenJS.Slide,
  svg: string,
  place: Inches,
  altText: string,
  rasterise: Rasterise,
): Promise<void> {
  const png = await rasterise(svg, FALLBACK_WIDTH);
  slide.addImage({
    ...place,
    data: `data:image/svg+xml;base64,${base64OfText(svg)}`,
    altText,
  });
  const fallback = fallbackOf(slide);
  if (!fallback)
    throw new Error('pptxgenjs no longer keeps a PNG beside an SVG; slides need another way to add it.');
  fallback.data = `data:image/png;base64,${base64(png)}`;
  fallback.isSvgPng = false;
}

interface Fallback {
  data: string;
  isSvgPng: boolean;
}

const isFallback = (value: unknown): value is Fallback =>
  typeof value === 'object' &&
  value !== null &&
  'isSvgPng' in value &&
  value.isSvgPng === true &&
  'data' in value;

/** pptxgenjs puts a broken-image sign where it cannot draw the SVG itself, as in node; its list of media holds the place. */
function fallbackOf(slide: PptxGenJS.Slide): Fallback | undefined {
  const media: unknown = Reflect.get(slide, '_relsMedia');
  return Array.isArray(media) ? media.filter(isFallback).at(-1) : undefined;
}
