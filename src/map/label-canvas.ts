import { FONT_STACK, type Palette } from '../theme.ts';

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
  /** Text on dark land is light, and the other way round. */
  readonly onDark: boolean;
}

/**
 * Names over the map on a plain canvas: the reader's own fonts draw Chinese and Latin alike, no glyphs are fetched,
 * and a hundred names cost about a millisecond.
 */
export class LabelCanvas {
  readonly element: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D | null;
  private readonly widths = new Map<string, number>();
  private ratio = 1;

  constructor(parent: HTMLElement) {
    this.element = parent.ownerDocument.createElement('canvas');
    this.element.className = 'map-names';
    this.element.setAttribute('aria-hidden', 'true');
    parent.append(this.element);
    this.context = this.element.getContext('2d');
  }

  /** Sizes in CSS px; the canvas follows the screen's density. */
  resize(width: number, height: number, ratio: number): void {
    this.ratio = ratio;
    this.element.width = Math.round(width * ratio);
    this.element.height = Math.round(height * ratio);
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
  }

  /** Width of a text in px at a size. */
  measure(text: string, size: number, strong: boolean): number {
    const key = `${strong ? 'b' : 'n'}${text}`;
    let unit = this.widths.get(key);
    if (unit === undefined) {
      if (!this.context) return 0;
      this.context.font = fontOf(100, strong);
      unit = this.context.measureText(text).width / 100;
      this.widths.set(key, unit);
    }
    return unit * size;
  }

  draw(labels: readonly PlacedLabel[], palette: Palette): void {
    const { context } = this;
    if (!context) return;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.element.width, this.element.height);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const label of labels) {
      context.font = fontOf(label.size, label.strong);
      context.lineWidth = label.strong ? 3.5 : 3;
      context.strokeStyle = palette.labelHalo;
      context.globalAlpha = 0.85;
      context.strokeText(label.text, label.x, label.y);
      context.globalAlpha = 1;
      context.fillStyle = palette.label;
      context.fillText(label.text, label.x, label.y);
    }
  }

  destroy(): void {
    this.element.remove();
  }
}

const fontOf = (size: number, strong: boolean): string => `${strong ? 650 : 500} ${size}px ${FONT_STACK}`;
