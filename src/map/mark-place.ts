import type { Mark } from '../model/mark.ts';

/** Where a partner's capital stands in a scene, degrees; null when the partner is not drawn. */
export const placeOf = (
  { marks }: { readonly marks: readonly Mark[] },
  partner: string,
): readonly [number, number] | null => marks.find((mark) => mark.id === partner)?.at ?? null;
