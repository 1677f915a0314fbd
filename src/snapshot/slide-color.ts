/** A colour of the theme, `#rrggbb`, as slides write it. */
export const hexOf = (color: string): string => color.slice(1).toUpperCase();
