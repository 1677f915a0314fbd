import { vi } from 'vitest';

type Point = readonly [number, number];

export interface RecordedCurve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly color: string;
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
}

export interface RecordedCircle {
  readonly at: Point;
  readonly radius: number;
  readonly fill: string;
}

/** Paths are numbered in the order in which they are made: those of the land first, then those of the borders. */
class NumberedPath {
  static made = 0;
  readonly number = NumberedPath.made++;
  moveTo(): void {}
  lineTo(): void {}
  closePath(): void {}
}

interface Texture {
  readonly ink: string;
  readonly setTransform: () => void;
}

/** What jsdom lacks of a canvas; keeps every curve, circle, fill and text that any canvas was asked for. */
export function recordingCanvas() {
  NumberedPath.made = 0;
  const curves: RecordedCurve[] = [];
  const circles: RecordedCircle[] = [];
  const texts: string[] = [];
  const fills = new Map<number, string>();
  const inks = new Map<number, string>();
  const strokes = new Map<number, { color: string; dash: readonly number[]; width: number }>();
  const colorOfTile = new Map<unknown, string>();
  const contexts = new Map<unknown, unknown>();

  const contextFor = (canvas: unknown): unknown => {
    let dash: readonly number[] = [];
    let start: Point = [0, 0];
    let curve: readonly [Point, Point] | null = null;
    let circle: { readonly at: Point; readonly radius: number } | null = null;
    const context = {
      fillStyle: '' as string | Texture,
      strokeStyle: '',
      lineWidth: 1,
      globalAlpha: 1,
      setLineDash: (next: readonly number[]) => {
        dash = [...next];
      },
      beginPath: () => {
        curve = null;
        circle = null;
      },
      moveTo: (x: number, y: number) => {
        start = [x, y];
      },
      quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => {
        curve = [
          [cx, cy],
          [x, y],
        ];
      },
      arc: (x: number, y: number, radius: number) => {
        circle = { at: [x, y], radius };
      },
      fill: (path?: unknown) => {
        const { fillStyle } = context;
        if (path instanceof NumberedPath) {
          // A tint over land that is pointed at is no fill of its own.
          if (context.globalAlpha < 1) return;
          if (typeof fillStyle === 'string') fills.set(path.number, fillStyle);
          else inks.set(path.number, fillStyle.ink);
        } else if (circle && typeof fillStyle === 'string') circles.push({ ...circle, fill: fillStyle });
      },
      stroke: (path?: unknown) => {
        const { strokeStyle: color, lineWidth: width, globalAlpha: alpha } = context;
        if (path instanceof NumberedPath) strokes.set(path.number, { color, dash, width });
        else if (curve)
          curves.push({ from: start, control: curve[0], to: curve[1], color, width, alpha, dash });
      },
      fillText: (text: string) => texts.push(text),
      putImageData: ({ data }: { data: Uint8ClampedArray }) => {
        const channels = [...data.slice(0, 3)].map((value) => value.toString(16).padStart(2, '0'));
        colorOfTile.set(canvas, `#${channels.join('')}`);
      },
      createPattern: (tile: unknown): Texture => ({
        ink: colorOfTile.get(tile) ?? '',
        setTransform: () => undefined,
      }),
    };
    return new Proxy(context, { get: (target, name) => Reflect.get(target, name) ?? (() => undefined) });
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    const context = contexts.get(this) ?? contextFor(this);
    contexts.set(this, context);
    return context as never;
  } as never);
  vi.stubGlobal('Path2D', NumberedPath);
  vi.stubGlobal(
    'DOMMatrix',
    class {
      scale(): this {
        return this;
      }
    },
  );
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;
      constructor(width: number, height: number) {
        this.data = new Uint8ClampedArray(width * height * 4);
      }
    },
  );
  return { curves, circles, texts, fills, inks, strokes };
}
