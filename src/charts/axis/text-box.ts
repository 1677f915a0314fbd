/** px of the smallest text of the theme, which all labels in charts are set in. */
export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 15;
