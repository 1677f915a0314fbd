/** The year that was typed or pasted: four digits, full-width ones too, with or without 年; null if there is none. */
export function typedYear(text: string): number | null {
  const [, digits] = /^(\d{4})\s*年?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}
