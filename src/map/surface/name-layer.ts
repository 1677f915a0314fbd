import type { NameSymbol } from '../../symbols/place-names.ts';
import { widthOf } from '../../symbols/text-width.ts';
import { FONT_STACK } from '../../theme.ts';
import { type AnyCanvas, type AnyContext, contextOf, offScreen, type Rasteriser } from './any-canvas.ts';

/** Room around a name for its halo, px. */
const MARGIN = 3;
/** Sprites kept; a zoom through both languages makes fewer. */
const MAX_SPRITES = 1500;
const HALO_WIDTH = 3;
const HALO_ALPHA = 0.85;

/**
 * Names on a plain canvas: the reader's own fonts draw Chinese and Latin alike, no glyphs are fetched. Each name is
 * drawn once into an off-screen sprite, and copied from then on: setting a font on a canvas of the page would make the
 * browser lay out the whole page in every year.
 */
export class NameLayer {
  private readonly sprites = new Map<string, AnyCanvas>();
  private readonly by: Rasteriser;
  private ratio = 1;

  constructor(by: Rasteriser) {
    this.by = by;
  }

  /** Draws names over what is there. `ratio`: pixels of the canvas for a px of the page. */
  draw(context: AnyContext, names: readonly NameSymbol[], ratio: number): void {
    if (ratio !== this.ratio || this.sprites.size > MAX_SPRITES) this.sprites.clear();
    this.ratio = ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.lineWidth = 0.8;
    for (const { leader, ink } of names) {
      if (!leader) continue;
      const [[x, y], [toX, toY]] = leader;
      context.strokeStyle = ink;
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(toX, toY);
      context.stroke();
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const name of names) {
      const sprite = this.spriteOf(name);
      // Whole pixels keep the letters sharp.
      const x = Math.round(name.x * ratio - sprite.width / 2);
      const y = Math.round(name.y * ratio - sprite.height / 2);
      context.drawImage(sprite, x, y);
    }
  }

  private spriteOf({ text, size, strong, ink, halo }: NameSymbol): AnyCanvas {
    const key = `${size} ${strong} ${ink} ${halo} ${text}`;
    const known = this.sprites.get(key);
    if (known) return known;
    const { ratio } = this;
    const width = Math.ceil((widthOf(text, size, strong) + MARGIN * 2) * ratio);
    const height = Math.ceil((size * 1.4 + MARGIN * 2) * ratio);
    const sprite = offScreen(width, height);
    const context = contextOf(sprite, this.by);
    if (context) {
      context.setTransform(ratio, 0, 0, ratio, width / 2, height / 2);
      context.font = `${strong ? 650 : 500} ${size}px ${FONT_STACK}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = HALO_WIDTH;
      context.strokeStyle = halo;
      context.fillStyle = ink;
      context.globalAlpha = HALO_ALPHA;
      context.strokeText(text, 0, 0);
      context.globalAlpha = 1;
      context.fillText(text, 0, 0);
    }
    this.sprites.set(key, sprite);
    return sprite;
  }
}
