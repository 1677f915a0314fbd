/** A canvas, in the page or not. */
export type Sheet = HTMLCanvasElement | OffscreenCanvas;
export type SheetContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Who draws on a sheet: the processor, or the graphics card where there is one. */
export type DrawnBy = 'processor' | 'card';

/** A canvas that is not in the page, sizes in its own pixels. */
export function sheetOf(width: number, height: number): Sheet {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  return sheet;
}

/**
 * The context of a sheet; null where the browser has none. An emulated card takes ten times as long as the processor
 * for soft edges, and tells nobody that it is emulated: who is to draw is said.
 */
export function contextOf(sheet: Sheet, by: DrawnBy): SheetContext | null {
  // The only way to ask for the processor.
  const how: CanvasRenderingContext2DSettings = { willReadFrequently: by === 'processor' };
  return isElement(sheet) ? sheet.getContext('2d', how) : sheet.getContext('2d', how);
}

/** A worker knows no elements at all. */
export const isElement = (sheet: Sheet): sheet is HTMLCanvasElement =>
  typeof HTMLCanvasElement !== 'undefined' && sheet instanceof HTMLCanvasElement;
