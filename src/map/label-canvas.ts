import { FONT_STACK, type Palette } from '../theme.ts';

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
}

/** Canvas pixels around a name, for its halo. */
const MARGIN = 4;
/** Pictures of names kept; a zoom through both languages makes fewer. */
const MOST_SPRITES = 1500;

type Sheet = HTMLCanvasElement | OffscreenCanvas;
type Sprite = HTMLCanvasElement | ImageBitmap;

/**
 * Names over the map on a plain canvas: the reader's own fonts draw Chinese and Latin alike, no glyphs are fetched.
 * Each name is drawn once, apart from the page, and copied from then on: to set a font on a canvas of the page makes
 * the browser lay the whole page out, once more in every year.
 */
export class LabelCanvas {
  readonly element: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D | null;
  private readonly widths = new Map<string, number>();
  private readonly strongWidths = new Map<string, number>();
  private readonly sprites = new Map<string, Sprite>();
  private readonly rulers = new Map<boolean, ReturnType<typeof textContext>>();
  private readonly desk: Sheet;
  private palette: Palette | null = null;
  private ratio = 1;

  constructor(parent: HTMLElement) {
    this.element = parent.ownerDocument.createElement('canvas');
    this.element.className = 'map-names';
    this.element.setAttribute('aria-hidden', 'true');
    parent.append(this.element);
    this.context = this.element.getContext('2d');
    this.desk = sheetOf(parent.ownerDocument, 1, 1);
  }

  /** Sizes in CSS px; the canvas follows the screen's density. */
  resize(width: number, height: number, ratio: number): void {
    this.ratio = ratio;
    this.sprites.clear();
    this.element.width = Math.round(width * ratio);
    this.element.height = Math.round(height * ratio);
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
  }

  /** Width of a text in px at a size. */
  measure(text: string, size: number, strong: boolean): number {
    const widths = strong ? this.strongWidths : this.widths;
    let unit = widths.get(text);
    if (unit === undefined) {
      const ruler = this.ruler(strong);
      if (!ruler) return 0;
      unit = ruler.measureText(text).width / 100;
      widths.set(text, unit);
    }
    return unit * size;
  }

  private ruler(strong: boolean): ReturnType<typeof textContext> {
    const known = this.rulers.get(strong);
    if (known) return known;
    const context = textContext(sheetOf(this.element.ownerDocument, 1, 1));
    if (context) context.font = fontOf(100, strong);
    this.rulers.set(strong, context);
    return context;
  }

  /** Draws the names, over what `below` draws on the same canvas first. */
  draw(
    labels: readonly PlacedLabel[],
    palette: Palette,
    below?: (context: CanvasRenderingContext2D) => void,
  ): void {
    const { context, ratio } = this;
    if (!context) return;
    if (palette !== this.palette || this.sprites.size > MOST_SPRITES) this.sprites.clear();
    this.palette = palette;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, this.element.width, this.element.height);
    below?.(context);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    for (const label of labels) {
      const sprite = this.spriteOf(label, palette);
      // Whole pixels keep the letters sharp.
      const x = Math.round(label.x * ratio - sprite.width / 2);
      const y = Math.round(label.y * ratio - sprite.height / 2);
      context.drawImage(sprite, x, y);
    }
  }

  private spriteOf({ text, size, strong }: PlacedLabel, palette: Palette): Sprite {
    const key = `${size} ${strong} ${text}`;
    const known = this.sprites.get(key);
    if (known) return known;
    const { ratio } = this;
    const width = Math.ceil((this.measure(text, size, strong) + MARGIN * 2) * ratio);
    const height = Math.ceil((size * 1.4 + MARGIN * 2) * ratio);
    const sheet = this.sheet(width, height);
    const context = textContext(sheet);
    if (context) {
      context.setTransform(ratio, 0, 0, ratio, width / 2, height / 2);
      context.font = fontOf(size, strong);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = strong ? 3.5 : 3;
      context.strokeStyle = palette.labelHalo;
      context.fillStyle = palette.label;
      context.globalAlpha = 0.85;
      context.strokeText(text, 0, 0);
      context.globalAlpha = 1;
      context.fillText(text, 0, 0);
    }
    const sprite = sheet instanceof HTMLCanvasElement ? sheet : sheet.transferToImageBitmap();
    this.sprites.set(key, sprite);
    return sprite;
  }

  private sheet(width: number, height: number): Sheet {
    if (!(this.desk instanceof HTMLCanvasElement)) {
      this.desk.width = width;
      this.desk.height = height;
      return this.desk;
    }
    return sheetOf(this.element.ownerDocument, width, height);
  }

  destroy(): void {
    this.element.remove();
  }
}

const fontOf = (size: number, strong: boolean): string => `${strong ? 650 : 500} ${size}px ${FONT_STACK}`;

/** One sheet serves all names where their pictures can be taken off it. */
function sheetOf(page: Document, width: number, height: number): Sheet {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const sheet = page.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  return sheet;
}

const textContext = (sheet: Sheet): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null =>
  sheet instanceof HTMLCanvasElement ? sheet.getContext('2d') : sheet.getContext('2d');
