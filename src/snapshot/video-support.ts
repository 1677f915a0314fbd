import type { VideoKind } from './animation-messages.ts';
import { avcCodec } from './avc-level.ts';

/** A codec with the name by which the browser knows it. */
export interface VideoCodec {
  readonly codec: 'avc' | 'vp9' | 'vp8';
  readonly name: string;
}

/** Players and encoders assume a film runs at 30 frames a second, however long ours stand. */
const RATE = 30;

/** MP4 with H.264 is what slide programs play. */
function codecsOf(kind: VideoKind, width: number, height: number): readonly VideoCodec[] {
  if (kind === 'webm') {
    return [
      { codec: 'vp9', name: 'vp09.00.40.08' },
      { codec: 'vp8', name: 'vp8' },
    ];
  }
  const name = avcCodec(width, height, RATE);
  return name === null ? [] : [{ codec: 'avc', name }];
}

/** The codec in which this browser can make a film of the kind and size; null for none. */
export async function codecFor(kind: VideoKind, width: number, height: number): Promise<VideoCodec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const codec of codecsOf(kind, width, height)) {
    const { supported } = await VideoEncoder.isConfigSupported({ codec: codec.name, width, height });
    if (supported) return codec;
  }
  return null;
}

/** The kind of film this browser can make in a size: MP4, else WebM; null for none. */
export async function videoKind(width: number, height: number): Promise<VideoKind | null> {
  if ((await codecFor('mp4', width, height)) !== null) return 'mp4';
  return (await codecFor('webm', width, height)) === null ? null : 'webm';
}
