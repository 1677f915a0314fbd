import { createContext } from 'react';

/** Width of a chart's column before it has been measured, px: what a small window has. */
const USUAL = 640;

/** Width of a chart's column, px, known before the charts are drawn, so that none is drawn twice. */
export const ColumnWidth = createContext(USUAL);

/** What an empty column measures; the usual width where nothing is laid out. */
export const widthOf = (column: HTMLElement): number => Math.floor(column.clientWidth) || USUAL;
