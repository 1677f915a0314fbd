declare module 'gifenc' {
  export type GifPalette = readonly (readonly number[])[];

  interface GifWriter {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: { readonly palette: GifPalette; readonly delay: number; readonly repeat?: number },
    ): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): GifWriter;
  export function quantize(
    rgba: Uint8Array | Uint8ClampedArray,
    colors: number,
    options?: { readonly format?: 'rgb565' | 'rgb444' | 'rgba4444' },
  ): GifPalette;
  /** Sets the entries of the palette nearest to the known colours to them, in place. */
  export function snapColorsToPalette(
    palette: GifPalette,
    known: readonly (readonly number[])[],
    threshold?: number,
  ): void;
  export function applyPalette(
    rgba: Uint8Array | Uint8ClampedArray,
    palette: GifPalette,
    format?: 'rgb565' | 'rgb444' | 'rgba4444',
  ): Uint8Array;
}
