export type Decoded =
  | { readonly type: 'text'; readonly text: string }
  /** Not UTF-8; `likely` is the encoding it seems to have. */
  | { readonly type: 'foreign'; readonly likely: string };

/** The text of a table: strict UTF-8 with or without its mark, letters composed as they are compared. */
export function decodeTable(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { type: 'foreign', likely: utf16 };
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return { type: 'text', text: text.normalize('NFC') };
  const chinese = decoded(bytes, 'gb18030');
  const likely = chinese !== null && /\p{Script=Han}/u.test(chinese) ? 'GB18030' : 'GB18030 or Windows-1252';
  return { type: 'foreign', likely };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A table begins with the Latin letters of its header, so that every second byte of UTF-16 is zero. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  return first !== undefined && second !== undefined && (first === 0) !== (second === 0) ? 'UTF-16' : null;
}
