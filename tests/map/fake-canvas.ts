import { vi } from 'vitest';
import type { Shape } from '../../src/plane/ground.ts';

/** A path that remembers where it begins. */
class FakePath {
  start = '';
  moveTo(x: number, y: number): void {
    if (this.start === '') this.start = startAt(x, y);
  }
  lineTo(): void {}
  closePath(): void {}
}

const startAt = (x: number, y: number): string => `${x} ${y}`;
const startOf = ({ lines }: Shape): string => startAt(lines[0]?.[0] ?? 0, lines[0]?.[1] ?? 0);

/** What stands for a pattern: the colour of its ink. */
interface Texture {
  readonly ink: string;
  readonly setTransform: () => void;
}

interface Painted {
  readonly start: string;
  readonly style: string | Texture;
}

/** What jsdom lacks of a canvas, and a record of what all canvases were asked to paint. */
export function fakeCanvas() {
  const fills: Painted[] = [];
  const strokes: Painted[] = [];
  const regions: (readonly number[])[] = [];
  const inks = new Map<unknown, string>();
  const contexts = new Map<unknown, unknown>();
  let card: string | null = null;

  const contextOf = (canvas: unknown): unknown => {
    const nothing = (): undefined => undefined;
    const context = {
      fillStyle: '' as string | Texture,
      strokeStyle: '' as string | Texture,
      measureText: (text: string) => ({ width: text.length * 50 }),
      rect: (...box: number[]) => regions.push(box),
      fill: (path?: unknown) => {
        if (path instanceof FakePath) fills.push({ start: path.start, style: context.fillStyle });
      },
      stroke: (path?: unknown) => {
        if (path instanceof FakePath) strokes.push({ start: path.start, style: context.strokeStyle });
      },
      putImageData: ({ data }: { data: Uint8ClampedArray }) => {
        const at = data.findIndex((value, index) => index % 4 === 3 && value === 255) - 3;
        inks.set(canvas, hex(data.slice(at, at + 3)));
      },
      createPattern: (tile: unknown): Texture => ({ ink: inks.get(tile) ?? '', setTransform: nothing }),
    };
    // Whatever else is asked of it leaves no trace.
    return new Proxy(context, {
      get: (target, name) => Reflect.get(target, name) ?? nothing,
    });
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    kind: string,
  ) {
    if (kind === 'webgl2')
      return card === null ? null : { getExtension: () => null, getParameter: () => card };
    const context = contexts.get(this) ?? contextOf(this);
    contexts.set(this, context);
    return context as never;
  } as never);
  vi.stubGlobal('Path2D', FakePath);
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

  const last = (painted: readonly Painted[], shape: Shape, wanted: (style: Painted['style']) => boolean) =>
    painted.findLast((item) => item.start === startOf(shape) && wanted(item.style))?.style;
  return {
    /** The colour a shape was last filled with. */
    fillOf: (shape: Shape) => last(fills, shape, (style) => typeof style === 'string'),
    /** The colour of the pattern put over a shape since the record was cleared; undefined when none was. */
    inkOver: (shape: Shape) => {
      const style = last(fills, shape, (item) => typeof item !== 'string');
      return typeof style === 'object' ? style.ink : undefined;
    },
    /** Colours of lines that begin anywhere. */
    strokes: () => strokes.map(({ style }) => style),
    /** Boxes painted anew since the record was cleared: left, top, width, height, px. */
    regions: () => regions,
    /** From now on there is a graphics card of this name. */
    grantWebgl: (renderer: string) => {
      card = renderer;
    },
    clear: () => {
      fills.length = 0;
      strokes.length = 0;
      regions.length = 0;
    },
  };
}

const hex = (channels: Uint8ClampedArray): string =>
  `#${[...channels].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
