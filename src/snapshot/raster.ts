/** A picture could not be turned into pixels here; the message is for the log. */
export class RasterProblem extends Error {}

/** Loads an SVG as an image of the browser. System fonts are drawn, files are not fetched. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  try {
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new RasterProblem('The browser refused to read the picture.');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws the SVG once into a canvas of its own, `width` px wide. */
export async function canvasOf(svg: string, width: number): Promise<HTMLCanvasElement> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  const context = canvas.getContext('2d');
  if (!context || canvas.height === 0) throw new RasterProblem('The browser has no canvas of this size.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The SVG as PNG, `width` px wide; transparent where it is. */
export async function pngBlob(svg: string, width: number): Promise<Blob> {
  const canvas = await canvasOf(svg, width);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new RasterProblem('The canvas is too large for this browser.');
  return blob;
}

export const pngBytes = async (svg: string, width: number): Promise<Uint8Array> =>
  new Uint8Array(await (await pngBlob(svg, width)).arrayBuffer());

/** Two Chinese characters look the same only where no font has them. */
export function hasChineseFont(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 40;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  const draw = (letter: string): string => {
    context.clearRect(0, 0, 40, 40);
    context.font = '32px sans-serif';
    context.fillText(letter, 4, 32);
    return context.getImageData(0, 0, 40, 40).data.join(' ');
  };
  return draw('中') !== draw('国');
}
