import { applyPalette, GIFEncoder, quantize, snapColorsToPalette } from 'gifenc';
import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  WebMOutputFormat,
} from 'mediabunny';
import type { FromWorker, ToWorker, VideoKind } from './animation-messages.ts';
import { codecFor } from './video-support.ts';

/** Encodes frames away from the page. One worker makes one file. */
interface Encoder {
  /** `duration` in milliseconds. */
  readonly add: (canvas: OffscreenCanvas, duration: number) => Promise<void> | void;
  readonly finish: () => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>;
}

const COLORS = 256;
const FLAT = 40;

/** The colours of whole areas, which a reader compares with the legend: kept exact, the most frequent last, so that they win. */
function flatColors(rgba: Uint8ClampedArray): readonly (readonly number[])[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < rgba.length; i += 4) {
    const color = ((rgba[i] ?? 0) << 16) | ((rgba[i + 1] ?? 0) << 8) | (rgba[i + 2] ?? 0);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const least = rgba.length / 4 / 5000;
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => a - b)
    .slice(-FLAT)
    .map(([color]) => [color >> 16, (color >> 8) & 255, color & 255]);
}

function gifEncoder({ width, height }: { readonly width: number; readonly height: number }): Encoder {
  const gif = GIFEncoder();
  return {
    add: (canvas, duration) => {
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The worker has no canvas.');
      const { data } = context.getImageData(0, 0, width, height);
      const palette = quantize(data, COLORS, { format: 'rgb565' });
      snapColorsToPalette(palette, flatColors(data), 40);
      gif.writeFrame(applyPalette(data, palette, 'rgb565'), width, height, {
        palette,
        delay: duration,
        repeat: 0,
      });
    },
    finish: async () => {
      gif.finish();
      return gif.bytes();
    },
  };
}

async function videoEncoder(canvas: OffscreenCanvas, kind: VideoKind): Promise<Encoder> {
  const codec = await codecFor(kind, canvas.width, canvas.height);
  if (codec === null) throw new Error('This browser does not encode video of this kind.');
  const target = new BufferTarget();
  const format = kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, {
    codec: codec.codec,
    fullCodecString: codec.name,
    quality: QUALITY_VERY_HIGH,
  });
  output.addVideoTrack(source);
  await output.start();
  let seconds = 0;
  return {
    add: async (_, duration) => {
      await source.add(seconds, duration / 1000);
      seconds += duration / 1000;
    },
    finish: async () => {
      await output.finalize();
      if (!target.buffer) throw new Error('The film came out empty.');
      return target.buffer;
    },
  };
}

let encoder: Encoder | null = null;
let canvas: OffscreenCanvas | null = null;

async function handle(message: ToWorker): Promise<FromWorker> {
  if (message.type === 'start') {
    canvas = new OffscreenCanvas(message.width, message.height);
    canvas.getContext('2d', { willReadFrequently: message.kind === 'gif' });
    encoder = message.kind === 'gif' ? gifEncoder(message) : await videoEncoder(canvas, message.kind);
    return { type: 'taken' };
  }
  if (!encoder || !canvas) throw new Error('A frame came before the start.');
  if (message.type === 'finish') return { type: 'done', bytes: await encoder.finish() };
  canvas.getContext('2d')?.drawImage(message.frame, 0, 0, canvas.width, canvas.height);
  message.frame.close();
  await encoder.add(canvas, message.duration);
  return { type: 'taken' };
}

self.onmessage = async ({ data }: MessageEvent<ToWorker>): Promise<void> => {
  try {
    self.postMessage(await handle(data));
  } catch (error) {
    const failed: FromWorker = {
      type: 'failed',
      problem: error instanceof Error ? error.message : String(error),
    };
    self.postMessage(failed);
  }
};
