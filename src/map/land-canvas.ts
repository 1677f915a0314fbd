import { type Box, overlaps } from '../model/label-layout.ts';
import { unwrap } from '../model/mercator.ts';
import { FILLS } from '../model/paint.ts';
import { PATTERNS, type Scene } from '../model/scene.ts';
import type { Viewpoint, World } from '../model/territory.ts';
import type { Palette } from '../theme.ts';
import type { DrawnLand, DrawnShape } from './drawn-land.ts';
import { toPlane } from './land-paths.ts';
import { dotsImage, hatchImage, type PatternImage } from './pattern.ts';
import { onScreen, type PlaneCamera } from './plane-camera.ts';
import { regionsOf } from './regions.ts';
import { contextOf, type Sheet, type SheetContext, sheetOf } from './sheet.ts';

const BORDER_STATES = ['hidden', 'line', 'disputed'] as const;
const TURN = Math.PI * 2;
/** How far a border and soft edges reach over the box of what they belong to, pixels of the sheet. */
const MARGIN = 2;

export interface LandFacts {
  readonly land: DrawnLand;
  readonly overlays: World['overlays'];
}

/** What of a scene is seen on the land. */
export type LandScene = Pick<Scene, 'unitFill' | 'unitPattern' | 'borders'>;

/** How much of the water shows through land that is pointed at. */
const VEIL = 0.22;
const OUTLINE_PX = 2;

/** What the land looks like, apart from the year and from where one looks. */
export interface LandLook {
  readonly palette: Palette;
  readonly viewpoint: Viewpoint;
}

interface Drawn extends LandLook {
  readonly scene: LandScene;
}

/** The land on a sheet of its own: another year paints anew only around what differs. */
export class LandCanvas {
  private readonly overlays: LandFacts['overlays'];
  private readonly units: readonly DrawnShape[];
  private readonly borders: readonly DrawnShape[];
  private readonly rings: ReadonlySet<DrawnShape>;
  private readonly paths = new WeakMap<DrawnShape, Path2D>();
  private readonly sheet: Sheet;
  private readonly context: SheetContext | null;
  private patterns: Readonly<Record<'hatch' | 'dots', CanvasPattern | null>> = { hatch: null, dots: null };
  private inked: Palette | null = null;
  private camera: PlaneCamera | null = null;
  /** Around each unit and each border where one looks from, pixels of the sheet. */
  private unitBoxes: readonly Box[] = [];
  private borderBoxes: readonly Box[] = [];
  private ratio = 1;
  private drawn: Drawn | null = null;

  constructor({ land, overlays }: LandFacts) {
    this.units = land.units;
    this.borders = land.borders;
    this.rings = new Set(land.units);
    this.overlays = overlays;
    this.sheet = sheetOf(1, 1);
    this.context = contextOf(this.sheet, 'processor');
  }

  /** Where one looks from, and how many pixels of the sheet a px of the page is. */
  place(camera: PlaneCamera, ratio: number): void {
    const width = Math.round(camera.width * ratio);
    const height = Math.round(camera.height * ratio);
    if (this.sheet.width !== width) this.sheet.width = width;
    if (this.sheet.height !== height) this.sheet.height = height;
    this.camera = camera;
    this.ratio = ratio;
    this.unitBoxes = this.units.map(({ box }) => onSheet(box, camera, ratio));
    this.borderBoxes = this.borders.map(({ box }) => onSheet(box, camera, ratio));
    this.drawn = null;
  }

  draw(scene: LandScene, look: LandLook): void {
    const { context, drawn } = this;
    if (!context || !this.camera) return;
    const { palette, viewpoint } = look;
    if (palette !== this.inked) this.makePatterns(context, palette);
    const whole = drawn === null || drawn.palette !== palette || drawn.viewpoint !== viewpoint;
    const regions = whole ? [this.whole()] : this.changed(drawn.scene, scene);
    this.drawn = { scene, palette, viewpoint };
    for (const region of regions) this.paint(context, region, this.drawn);
  }

  /** Puts the land on another canvas of the same size, over all that was there. */
  copyTo(context: SheetContext): void {
    if (this.sheet.width === 0 || this.sheet.height === 0) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.sheet, 0, 0);
  }

  /** Veils units of land with a colour, on another canvas of the same size. */
  veil(context: SheetContext, units: readonly number[], color: string): void {
    this.enterPlane(context);
    context.globalAlpha = VEIL;
    context.fillStyle = color;
    for (const unit of units) {
      const shape = this.units[unit];
      if (shape) context.fill(this.pathOf(shape), 'evenodd');
    }
    context.globalAlpha = 1;
  }

  /** Draws an outline of the plane, on another canvas of the same size. */
  outline(context: SheetContext, shape: DrawnShape, color: string): void {
    const { camera } = this;
    if (!camera || shape.lines.length === 0) return;
    this.enterPlane(context);
    context.strokeStyle = color;
    context.lineWidth = OUTLINE_PX / camera.scale;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.stroke(this.pathOf(shape));
  }

  private whole(): Box {
    return { left: 0, top: 0, right: this.sheet.width, bottom: this.sheet.height };
  }

  /** Around what differs between two years, pixels of the sheet. */
  private changed(before: LandScene, after: LandScene): readonly Box[] {
    const whole = this.whole();
    const units = this.unitBoxes.filter(
      (_, unit) =>
        before.unitFill[unit] !== after.unitFill[unit] ||
        before.unitPattern[unit] !== after.unitPattern[unit],
    );
    const borders = this.borderBoxes.filter((_, border) => before.borders[border] !== after.borders[border]);
    return regionsOf([...units, ...borders].filter((box) => overlaps(box, whole)));
  }

  /** What lies in a region, all of it and nothing else. */
  private paint(context: SheetContext, region: Box, { scene, palette, viewpoint }: Drawn): void {
    const { camera } = this;
    if (!camera) return;
    const { left, top, right, bottom } = region;
    const isIn = (box: Box | undefined): boolean => box !== undefined && overlaps(box, region);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.fillStyle = palette.water;
    context.fillRect(left, top, right - left, bottom - top);
    this.enterPlane(context);
    for (const [unit, shape] of this.units.entries()) {
      if (!isIn(this.unitBoxes[unit])) continue;
      const path = this.pathOf(shape);
      context.fillStyle = palette.fill[FILLS[scene.unitFill[unit] ?? 0] ?? 'ground'];
      context.fill(path, 'evenodd');
      const pattern = PATTERNS[scene.unitPattern[unit] ?? 0] ?? 'plain';
      const texture = pattern === 'plain' ? null : this.patterns[pattern];
      if (!texture) continue;
      texture.setTransform(new DOMMatrix().scale(PATTERN_SCALE / camera.scale));
      context.fillStyle = texture;
      context.fill(path, 'evenodd');
    }
    for (const [border, shape] of this.borders.entries()) {
      const state = BORDER_STATES[scene.borders[border] ?? 0] ?? 'hidden';
      if (state === 'hidden' || !isIn(this.borderBoxes[border])) continue;
      const disputed = state === 'disputed';
      context.strokeStyle = disputed ? palette.disputed : palette.border;
      context.lineWidth = (disputed ? 1 : 0.7) / camera.scale;
      context.setLineDash(disputed ? [3 / camera.scale, 2 / camera.scale] : []);
      context.stroke(this.pathOf(shape));
    }
    this.paintOverlay(context, viewpoint, palette, 1 / camera.scale);
    context.restore();
  }

  /** The schematic marks of the viewpoint. `unit`: the length of a px in the plane. */
  private paintOverlay(context: SheetContext, viewpoint: Viewpoint, palette: Palette, unit: number): void {
    const { dashes, islands } = this.overlays[viewpoint];
    context.setLineDash([]);
    context.lineCap = 'round';
    context.lineWidth = 1.6 * unit;
    context.strokeStyle = palette.fill.china;
    context.fillStyle = palette.fill.china;
    context.beginPath();
    for (const dash of dashes) {
      for (const [index, [lon, lat]] of dash.entries()) {
        const [x, y] = toPlane(unwrap(lon), lat);
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
    }
    context.stroke();
    context.beginPath();
    for (const { point } of islands) {
      const [x, y] = toPlane(unwrap(point[0]), point[1]);
      context.moveTo(x + 1.6 * unit, y);
      context.arc(x, y, 1.6 * unit, 0, TURN);
    }
    context.fill();
  }

  private enterPlane(context: SheetContext): void {
    const { camera, ratio } = this;
    if (!camera) return;
    const scale = camera.scale * ratio;
    const [x, y] = onScreen(camera, [0, 0]);
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
  }

  private pathOf(shape: DrawnShape): Path2D {
    const known = this.paths.get(shape);
    if (known) return known;
    const path = pathOf(shape, this.rings.has(shape));
    this.paths.set(shape, path);
    return path;
  }

  private makePatterns(context: SheetContext, palette: Palette): void {
    const made = (image: PatternImage): CanvasPattern | null => {
      const tile = sheetOf(image.width, image.height);
      const pixels = new ImageData(image.width, image.height);
      pixels.data.set(image.data);
      contextOf(tile, 'processor')?.putImageData(pixels, 0, 0);
      return context.createPattern(tile, 'repeat');
    };
    this.inked = palette;
    this.patterns = { hatch: made(hatchImage(palette.hatch)), dots: made(dotsImage(palette.dots)) };
  }
}

/** A box of the plane as whole pixels of a sheet. */
function onSheet({ left, top, right, bottom }: Box, camera: PlaneCamera, ratio: number): Box {
  const [x, y] = onScreen(camera, [left, top]);
  const [toX, toY] = onScreen(camera, [right, bottom]);
  return {
    left: Math.floor(x * ratio) - MARGIN,
    top: Math.floor(y * ratio) - MARGIN,
    right: Math.ceil(toX * ratio) + MARGIN,
    bottom: Math.ceil(toY * ratio) + MARGIN,
  };
}

function pathOf({ lines }: DrawnShape, closed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    path.moveTo(line[0] ?? 0, line[1] ?? 0);
    for (let at = 2; at < line.length; at += 2) path.lineTo(line[at] ?? 0, line[at + 1] ?? 0);
    if (closed) path.closePath();
  }
  return path;
}

/** px of the page for a pixel of a pattern's image, as the other painter has it. */
const PATTERN_SCALE = 0.5;
