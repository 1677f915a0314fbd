import { FILLS } from '../../model/paint.ts';
import { PATTERNS, type Scene } from '../../model/scene.ts';
import type { Overlay } from '../../model/territory-types.ts';
import { type Box, overlaps } from '../../plane/box.ts';
import { type Camera, toScreen } from '../../plane/camera.ts';
import type { Ground, Shape } from '../../plane/ground.ts';
import type { Plane } from '../../plane/projection.ts';
import { BORDER_STATES, type LandStyle } from '../../symbols/land-style.ts';
import { dotsTile, hatchTile, type PatternTile } from '../../symbols/pattern-tile.ts';
import { type AnyCanvas, type AnyContext, contextOf, offScreen, resize } from '../surface/any-canvas.ts';
import { dirtyBoxes } from './dirty-boxes.ts';
import { setStroke } from './flow-layer.ts';

const TURN = Math.PI * 2;
/** How far a border and its soft edge reach over the box of their land, pixels. */
const MARGIN = 2;

/** The fields of a scene that the land layer reads. */
type LandScene = Pick<Scene, 'unitFill' | 'unitPattern' | 'borders'>;

interface Drawn {
  readonly scene: LandScene;
  readonly style: LandStyle;
  readonly overlay: Overlay;
}

/** Land on an off-screen canvas of its own: another year repaints only the dirty rectangles. */
export class LandLayer {
  private readonly ground: Ground;
  private readonly plane: Plane;
  private readonly paths: ReadonlyMap<Shape, Path2D>;
  private readonly canvas: AnyCanvas;
  private readonly context: AnyContext | null;
  private patterns: Readonly<Record<'hatch' | 'dots', Pattern | null>> = { hatch: null, dots: null };
  private camera: Camera | null = null;
  /** Around each unit and border on the canvas, pixels. */
  private unitBoxes: readonly Box[] = [];
  private borderBoxes: readonly Box[] = [];
  private ratio = 1;
  private drawn: Drawn | null = null;

  constructor(ground: Ground, plane: Plane) {
    this.ground = ground;
    this.plane = plane;
    this.paths = new Map([
      ...ground.units.map((shape) => [shape, pathOf(shape, true)] as const),
      ...ground.borders.map((shape) => [shape, pathOf(shape, false)] as const),
    ]);
    this.canvas = offScreen(1, 1);
    this.context = contextOf(this.canvas, 'processor');
  }

  /** `ratio`: pixels of the canvas for a px of the page. */
  setCamera(camera: Camera, ratio: number): void {
    resize(this.canvas, camera.width, camera.height, ratio);
    this.camera = camera;
    this.ratio = ratio;
    const onCanvas = ({ box }: Shape): Box => pixelBox(box, camera, ratio);
    this.unitBoxes = this.ground.units.map(onCanvas);
    this.borderBoxes = this.ground.borders.map(onCanvas);
    this.drawn = null;
  }

  draw(scene: LandScene, style: LandStyle, overlay: Overlay): void {
    const { context, drawn } = this;
    if (!context || !this.camera) return;
    const isNewStyle = drawn === null || drawn.style !== style;
    if (isNewStyle) {
      this.patterns = {
        hatch: patternOf(context, hatchTile(style.hatch)),
        dots: patternOf(context, dotsTile(style.dots)),
      };
    }
    const isWhole = isNewStyle || drawn.overlay !== overlay;
    const boxes = isWhole ? [this.whole()] : this.changed(drawn.scene, scene);
    this.drawn = { scene, style, overlay };
    for (const box of boxes) this.repaint(context, box, this.drawn);
  }

  /** Copies the land onto another canvas of the same size. */
  copyTo(context: AnyContext): void {
    if (this.canvas.width === 0 || this.canvas.height === 0) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.canvas, 0, 0);
  }

  /** Lays a colour over units of land, on another canvas of the same size. */
  tint(context: AnyContext, units: readonly number[], { color, alpha }: LandStyle['hover']): void {
    if (units.length === 0) return;
    this.enterPlane(context);
    context.globalAlpha = alpha;
    context.fillStyle = color;
    for (const unit of units) {
      const path = this.pathOf(this.ground.units[unit]);
      if (path) context.fill(path, 'evenodd');
    }
    context.globalAlpha = 1;
  }

  /** Draws an outline, on another canvas of the same size. */
  outline(context: AnyContext, shape: Shape, style: LandStyle): void {
    if (!this.camera || shape.lines.length === 0) return;
    this.enterPlane(context);
    const path = pathOf(shape, false);
    context.lineJoin = 'round';
    for (const stroke of [style.outlineCasing, style.outline]) {
      setStroke(context, stroke, 1 / this.camera.scale);
      context.stroke(path);
    }
  }

  private whole(): Box {
    return { left: 0, top: 0, right: this.canvas.width, bottom: this.canvas.height };
  }

  private changed(before: LandScene, after: LandScene): readonly Box[] {
    const whole = this.whole();
    const units = this.unitBoxes.filter(
      (_, unit) =>
        before.unitFill[unit] !== after.unitFill[unit] ||
        before.unitPattern[unit] !== after.unitPattern[unit],
    );
    const borders = this.borderBoxes.filter((_, border) => before.borders[border] !== after.borders[border]);
    return dirtyBoxes([...units, ...borders].filter((box) => overlaps(box, whole)));
  }

  /** Repaints one dirty rectangle, clipped. */
  private repaint(context: AnyContext, box: Box, { scene, style, overlay }: Drawn): void {
    const { camera } = this;
    if (!camera) return;
    const { left, top, right, bottom } = box;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.fillStyle = style.water;
    context.fillRect(left, top, right - left, bottom - top);
    this.enterPlane(context);
    this.repaintUnits(context, box, scene, style, camera);
    context.lineJoin = 'round';
    for (const [border, shape] of this.ground.borders.entries()) {
      const state = BORDER_STATES[scene.borders[border] ?? 0] ?? 'hidden';
      const path = this.pathOf(shape);
      if (state === 'hidden' || !path || !isIn(this.borderBoxes[border], box)) continue;
      setStroke(context, state === 'disputed' ? style.disputed : style.border, 1 / camera.scale);
      context.stroke(path);
    }
    this.repaintOverlay(context, overlay, style, 1 / camera.scale);
    context.restore();
  }

  private repaintUnits(
    context: AnyContext,
    box: Box,
    { unitFill, unitPattern }: LandScene,
    style: LandStyle,
    { scale }: Camera,
  ): void {
    for (const [unit, shape] of this.ground.units.entries()) {
      const path = this.pathOf(shape);
      if (!path || !isIn(this.unitBoxes[unit], box)) continue;
      context.fillStyle = style.fill[FILLS[unitFill[unit] ?? 0] ?? 'ground'];
      context.fill(path, 'evenodd');
      const pattern = PATTERNS[unitPattern[unit] ?? 0] ?? 'plain';
      const texture = pattern === 'plain' ? null : this.patterns[pattern];
      if (!texture) continue;
      texture.pattern.setTransform(new DOMMatrix().scale(1 / texture.pixelRatio / scale));
      context.fillStyle = texture.pattern;
      context.fill(path, 'evenodd');
    }
  }

  /** The schematic marks of the viewpoint. `unit`: the length of a px in the plane. */
  private repaintOverlay(
    context: AnyContext,
    { dashes, islands }: Overlay,
    style: LandStyle,
    unit: number,
  ): void {
    setStroke(context, style.overlay, unit);
    context.lineCap = 'round';
    context.beginPath();
    for (const dash of dashes) {
      for (const [index, point] of dash.entries()) {
        const [x, y] = this.plane.project(point);
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
    }
    context.stroke();
    context.fillStyle = style.overlay.color;
    const radius = style.overlay.width * 0.8 * unit;
    context.beginPath();
    for (const { point } of islands) {
      const [x, y] = this.plane.project(point);
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, TURN);
    }
    context.fill();
  }

  /** From here on the context's coordinates are those of the plane. */
  private enterPlane(context: AnyContext): void {
    const { camera, ratio } = this;
    if (!camera) return;
    const scale = camera.scale * ratio;
    const [x, y] = toScreen(camera, [0, 0]);
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
  }

  private pathOf(shape: Shape | undefined): Path2D | undefined {
    return shape && shape.lines.length > 0 ? this.paths.get(shape) : undefined;
  }
}

interface Pattern {
  readonly pattern: CanvasPattern;
  readonly pixelRatio: number;
}

function patternOf(context: AnyContext, tile: PatternTile): Pattern | null {
  const canvas = offScreen(tile.width, tile.height);
  const pixels = new ImageData(tile.width, tile.height);
  pixels.data.set(tile.data);
  contextOf(canvas, 'processor')?.putImageData(pixels, 0, 0);
  const pattern = context.createPattern(canvas, 'repeat');
  return pattern && { pattern, pixelRatio: tile.pixelRatio };
}

const isIn = (own: Box | undefined, box: Box): boolean => own !== undefined && overlaps(own, box);

/** A box of the plane as whole pixels of a canvas. */
function pixelBox({ left, top, right, bottom }: Box, camera: Camera, ratio: number): Box {
  const [x, y] = toScreen(camera, [left, top]);
  const [toX, toY] = toScreen(camera, [right, bottom]);
  return {
    left: Math.floor(x * ratio) - MARGIN,
    top: Math.floor(y * ratio) - MARGIN,
    right: Math.ceil(toX * ratio) + MARGIN,
    bottom: Math.ceil(toY * ratio) + MARGIN,
  };
}

function pathOf({ lines }: Shape, closed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    path.moveTo(line[0] ?? 0, line[1] ?? 0);
    for (let at = 2; at < line.length; at += 2) path.lineTo(line[at] ?? 0, line[at + 1] ?? 0);
    if (closed) path.closePath();
  }
  return path;
}
