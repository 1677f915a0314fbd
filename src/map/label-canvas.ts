import { FONT_STACK, type Palette } from '../theme.ts';
import { contextOf, type DrawnBy, isElement, type Sheet, type SheetContext, sheetOf } from './sheet.ts';

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

type Sprite = HTMLCanvasElement | ImageBitmap;

/**
 * Names over the map on a plain canvas: the reader's own fonts draw Chinese and Latin alike, no glyphs are fetched.
 * Each name is drawn once, apart from the page, and copied from then on: to set a font on a canvas of the page makes
 * the browser lay the whole page out, once more in every year.
 */
export class LabelCanvas {
  private readonly canvas: Sheet;
  private readonly by: DrawnBy;
  private readonly context: SheetContext | null;
  private readonly widths = new Map<string, number>();
  private readonly strongWidths = new Map<string, number>();
  private readonly sprites = new Map<string, Sprite>();
  private readonly rulers = new Map<boolean, SheetContext | null>();
  /** One sheet serves all names where their pictures can be taken off it. */
  private readonly desk = sheetOf(1, 1);
  private palette: Palette | null = null;
  private ratio = 1;

  constructor(canvas: Sheet, by: DrawnBy) {
    this.canvas = canvas;
    this.by = by;
    this.context = contextOf(canvas, by);
  }

  /** Sizes in CSS px; the canvas follows the screen's density. */
  resize(width: number, height: number, ratio: number): void {
    if (ratio !== this.ratio) this.sprites.clear();
    this.ratio = ratio;
    const { canvas } = this;
    const wide = Math.round(width * ratio);
    const high = Math.round(height * ratio);
    // Writing a size, even the same, wipes the canvas.
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
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

  private ruler(strong: boolean): SheetContext | null {
    const known = this.rulers.get(strong);
    if (known) return known;
    const context = contextOf(sheetOf(1, 1), 'processor');
    if (context) context.font = fontOf(100, strong);
    this.rulers.set(strong, context);
    return context;
  }

  /** Draws the names, over what `below` draws on the same canvas first, in the canvas's own pixels. */
  draw(labels: readonly PlacedLabel[], palette: Palette, below?: (context: SheetContext) => void): void {
    const { context, ratio } = this;
    if (!context) return;
    if (palette !== this.palette || this.sprites.size > MOST_SPRITES) this.sprites.clear();
    this.palette = palette;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
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

  /** What is drawn from now on is measured in px of the page. */
  enterPage(context: SheetContext): void {
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
  }

  private spriteOf({ text, size, strong }: PlacedLabel, palette: Palette): Sprite {
    const key = `${size} ${strong} ${text}`;
    const known = this.sprites.get(key);
    if (known) return known;
    const { ratio } = this;
    const width = Math.ceil((this.measure(text, size, strong) + MARGIN * 2) * ratio);
    const height = Math.ceil((size * 1.4 + MARGIN * 2) * ratio);
    const sheet = this.sheet(width, height);
    const context = contextOf(sheet, this.by);
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
    const sprite = isElement(sheet) ? sheet : sheet.transferToImageBitmap();
    this.sprites.set(key, sprite);
    return sprite;
  }

  private sheet(width: number, height: number): Sheet {
    if (isElement(this.desk)) return sheetOf(width, height);
    this.desk.width = width;
    this.desk.height = height;
    return this.desk;
  }
}

const fontOf = (size: number, strong: boolean): string => `${strong ? 650 : 500} ${size}px ${FONT_STACK}`;
