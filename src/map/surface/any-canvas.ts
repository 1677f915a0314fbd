/** A canvas, in the page or off screen. */
export type AnyCanvas = HTMLCanvasElement | OffscreenCanvas;
export type AnyContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Rasterised by the processor, or by the graphics card where there is one. */
export type Rasteriser = 'processor' | 'card';

/** A canvas that is not in the page, size in its own pixels. */
export function offScreen(width: number, height: number): AnyCanvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/**
 * The 2D context of a canvas; null where the browser has none. Anti-aliasing on an emulated graphics card takes ten
 * times as long as on the processor, and a page cannot detect emulation: the caller chooses.
 */
export function contextOf(canvas: AnyCanvas, by: Rasteriser): AnyContext | null {
  // The only way to ask for the processor.
  const settings: CanvasRenderingContext2DSettings = { willReadFrequently: by === 'processor' };
  return isElement(canvas) ? canvas.getContext('2d', settings) : canvas.getContext('2d', settings);
}

const isElement = (canvas: AnyCanvas): canvas is HTMLCanvasElement =>
  typeof HTMLCanvasElement !== 'undefined' && canvas instanceof HTMLCanvasElement;

/** A canvas over all of a container; what it shows is said in words beside it. */
export function canvasOver(container: HTMLElement): HTMLCanvasElement {
  const canvas = container.ownerDocument.createElement('canvas');
  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  return canvas;
}

/** Resizes a canvas (px of the page); writing a size, even the same, would clear it. */
export function resize(canvas: AnyCanvas, width: number, height: number, ratio: number): void {
  const wide = Math.round(width * ratio);
  const high = Math.round(height * ratio);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  if (!isElement(canvas)) return;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
