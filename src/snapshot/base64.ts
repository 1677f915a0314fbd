/** Bytes as base64, in pieces that no call stack chokes on. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Text as UTF-8 in base64. */
export const base64OfText = (text: string): string => base64(new TextEncoder().encode(text));
