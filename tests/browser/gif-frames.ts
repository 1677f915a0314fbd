/** The pictures in a GIF, read block by block as the format says. */
export function framesOfGif(gif: Uint8Array): readonly { readonly width: number; readonly height: number }[] {
  const data = Buffer.from(gif);
  if (data.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('This is no GIF.');
  const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (start: number): number => {
    let at = start;
    while (data[at] !== 0) at += 1 + data.readUInt8(at);
    return at + 1;
  };
  const frames: { width: number; height: number }[] = [];
  let at = 13 + tableSize(data.readUInt8(10));
  while (data[at] !== 0x3b) {
    if (data[at] === 0x21) at = afterBlocks(at + 2);
    else if (data[at] === 0x2c) {
      frames.push({ width: data.readUInt16LE(at + 5), height: data.readUInt16LE(at + 7) });
      at = afterBlocks(at + 10 + tableSize(data.readUInt8(at + 9)) + 1);
    } else throw new Error(`There is no such block at ${at}.`);
  }
  return frames;
}
