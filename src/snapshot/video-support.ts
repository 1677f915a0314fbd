import { getFirstEncodableVideoCodec, type VideoCodec } from 'mediabunny';
import type { VideoKind } from './animation-messages.ts';

export interface VideoChoice {
  readonly kind: VideoKind;
  readonly codec: VideoCodec;
}

/** The film this browser can make: MP4 with H.264, which slide programs play, else WebM; null for none. */
export async function videoChoice(width: number, height: number): Promise<VideoChoice | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  const size = { width, height };
  if ((await getFirstEncodableVideoCodec(['avc'], size)) !== null) return { kind: 'mp4', codec: 'avc' };
  const codec = await getFirstEncodableVideoCodec(['vp9', 'vp8', 'av1'], size);
  return codec === null ? null : { kind: 'webm', codec };
}
