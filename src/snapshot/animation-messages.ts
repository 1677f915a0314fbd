export type VideoKind = 'mp4' | 'webm';

export type ToWorker =
  | {
      readonly type: 'start';
      readonly kind: 'gif' | VideoKind;
      readonly width: number;
      readonly height: number;
    }
  /** `duration` in milliseconds. */
  | { readonly type: 'frame'; readonly frame: ImageBitmap; readonly duration: number }
  | { readonly type: 'finish' };

export type FromWorker =
  | { readonly type: 'taken' }
  | { readonly type: 'done'; readonly bytes: ArrayBuffer | Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly problem: string };

const TYPES: readonly unknown[] = ['taken', 'done', 'failed'];

export const isFromWorker = (value: unknown): value is FromWorker =>
  typeof value === 'object' && value !== null && 'type' in value && TYPES.includes(value.type);
