import type PptxGenJS from 'pptxgenjs';

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
    data: `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`,
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

/** Bytes as base64, in pieces that no call stack chokes on. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
