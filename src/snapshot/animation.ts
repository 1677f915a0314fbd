import type { VideoKind } from './animation-messages.ts';
import { type FromWorker, isFromWorker, type ToWorker } from './animation-messages.ts';
import { canvasOf } from './raster.ts';

export type AnimationKind = 'gif' | VideoKind;

export interface AnimationInput {
  readonly kind: AnimationKind;
  readonly width: number;
  readonly height: number;
  readonly years: readonly number[];
  /** How long a year stands, milliseconds. */
  readonly pace: number;
  /** The picture of a year as SVG. */
  readonly draw: (year: number) => string;
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** The last year stands longer, so that a reader sees where it ended. */
const LAST_HOLD = 5;

export class AnimationProblem extends Error {}

/**
 * Draws the years one by one and has them encoded by a worker. The page draws one frame at a time and lets go in
 * between; the next frame is drawn when the worker has taken the last.
 */
export async function animate(input: AnimationInput): Promise<Blob> {
  const worker = new Worker(new URL('./animation-worker.ts', import.meta.url), { type: 'module' });
  const stop = (): void => worker.terminate();
  input.signal.addEventListener('abort', stop);
  try {
    const { kind, width, height, years, pace } = input;
    await ask(worker, { type: 'start', kind, width, height }, 'taken', input.signal);
    for (const [index, year] of years.entries()) {
      await breathe(input.signal);
      const frame = await createImageBitmap(await canvasOf(input.draw(year), width));
      const hold = index === years.length - 1 ? LAST_HOLD : 1;
      const message: ToWorker = { type: 'frame', frame, duration: pace * hold };
      await ask(worker, message, 'taken', input.signal, [frame]);
      input.onProgress(index + 1, years.length);
    }
    const answer = await ask(worker, { type: 'finish' }, 'done', input.signal);
    return new Blob([answer.bytes], { type: kind === 'gif' ? 'image/gif' : `video/${kind}` });
  } finally {
    input.signal.removeEventListener('abort', stop);
    worker.terminate();
  }
}

const aborted = (): DOMException => new DOMException('Cancelled', 'AbortError');

/** Lets the page draw, answer and cancel before the next frame. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) throw aborted();
}

function ask<T extends FromWorker['type']>(
  worker: Worker,
  message: ToWorker,
  wanted: T,
  signal: AbortSignal,
  transfer: Transferable[] = [],
): Promise<Extract<FromWorker, { readonly type: T }>> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => settle(() => reject(aborted()));
    const settle = (end: () => void): void => {
      worker.onmessage = null;
      worker.onerror = null;
      signal.removeEventListener('abort', cancel);
      end();
    };
    if (signal.aborted) return reject(aborted());
    signal.addEventListener('abort', cancel);
    worker.onerror = (event) => settle(() => reject(new AnimationProblem(event.message)));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isFromWorker(data)) return;
      if (data.type === 'failed') settle(() => reject(new AnimationProblem(data.problem)));
      else if (is(data, wanted)) settle(() => resolve(data));
    };
    worker.postMessage(message, transfer);
  });
}

const is = <T extends FromWorker['type']>(
  message: FromWorker,
  type: T,
): message is Extract<FromWorker, { readonly type: T }> => message.type === type;
