import { afterEach, describe, expect, test, vi } from 'vitest';
import { avcCodec, avcLevel } from '../../src/snapshot/avc-level.ts';
import { codecFor } from '../../src/snapshot/video-support.ts';

/** Widths of the panel in every preset, with the level that ITU-T H.264 table A-1 asks for at 30 frames a second. */
test.each([
  [640, 360, '3'],
  [640, 480, '3'],
  [640, 640, '3.1'],
  [960, 540, '3.1'],
  [960, 720, '3.1'],
  [960, 960, '3.1'],
  [1280, 720, '3.1'],
  [1280, 960, '3.2'],
  [1280, 904, '3.2'],
  [1280, 1280, '4'],
  [1920, 1080, '4'],
  [1920, 1440, '5'],
  [1920, 1358, '5'],
  [1920, 1920, '5'],
  [3840, 2160, '5.1'],
])('%i x %i needs level %s', (width, height, level) => {
  expect(avcLevel(width, height, 30)?.name).toBe(level);
});

test('the rate raises the level', () => {
  expect(avcLevel(1280, 720, 60)?.name).toBe('3.2');
  expect(avcLevel(3840, 2160, 60)?.name).toBe('5.2');
});

test('a strip too long for its level goes up, and what no level holds has none', () => {
  // 240 x 20 blocks would go into 3.2, were it not for the longest side: 240² > 8 x 5120.
  expect(avcLevel(3840, 320, 30)?.name).toBe('4');
  expect(avcLevel(20_000, 20_000, 30)).toBeNull();
  expect(avcCodec(1920, 1440, 30)).toBe('avc1.640032');
});

describe(codecFor, () => {
  afterEach(() => vi.unstubAllGlobals());

  test('asks the browser for the level of the size', async () => {
    const asked: string[] = [];
    const isConfigSupported = async ({ codec }: VideoEncoderConfig): Promise<{ supported: boolean }> => {
      asked.push(codec);
      return { supported: codec === 'avc1.640032' };
    };
    vi.stubGlobal('VideoEncoder', { isConfigSupported });
    expect(await codecFor('mp4', 1920, 1440)).toEqual({ codec: 'avc', name: 'avc1.640032' });
    expect(await codecFor('mp4', 1920, 1080)).toBeNull();
    expect(asked).toEqual(['avc1.640032', 'avc1.640028']);
  });
});
