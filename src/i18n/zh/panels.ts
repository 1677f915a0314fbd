import type { Part } from '../catalogue.ts';

export const panels: Part<'panels'> = {};
