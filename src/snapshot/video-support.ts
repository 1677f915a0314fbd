import { getFirstEncodableVideoCodec, type VideoCodec } from 'mediabunny';
import type { VideoKind } from './animation-messages.ts';

/** MP4 with H.264 is what slide programs play. */
const CODECS: Readonly<Record<VideoKind, VideoCodec[]>> = { mp4: ['avc'], webm: ['vp9', 'vp8', 'av1'] };

/** The codec in which this browser can make a film of the kind; null for none. */
export async function codecFor(kind: VideoKind, width: number, height: number): Promise<VideoCodec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  return getFirstEncodableVideoCodec(CODECS[kind], { width, height });
}

/** The kind of film this browser can make: MP4, else WebM; null for none. */
export async function videoKind(width: number, height: number): Promise<VideoKind | null> {
  if ((await codecFor('mp4', width, height)) !== null) return 'mp4';
  return (await codecFor('webm', width, height)) === null ? null : 'webm';
}
