import type { VideoKind } from './animation-messages.ts';

export type Codec = 'avc' | 'vp9' | 'vp8';

/** MP4 with H.264 is what slide programs play. Each codec with the name the browser knows it by. */
const CODECS: Readonly<Record<VideoKind, readonly (readonly [Codec, string])[]>> = {
  mp4: [['avc', 'avc1.640028']],
  webm: [
    ['vp9', 'vp09.00.40.08'],
    ['vp8', 'vp8'],
  ],
};

/** The codec in which this browser can make a film of the kind; null for none. */
export async function codecFor(kind: VideoKind, width: number, height: number): Promise<Codec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const [codec, name] of CODECS[kind]) {
    const { supported } = await VideoEncoder.isConfigSupported({ codec: name, width, height });
    if (supported) return codec;
  }
  return null;
}

/** The kind of film this browser can make: MP4, else WebM; null for none. */
export async function videoKind(width: number, height: number): Promise<VideoKind | null> {
  if ((await codecFor('mp4', width, height)) !== null) return 'mp4';
  return (await codecFor('webm', width, height)) === null ? null : 'webm';
}
