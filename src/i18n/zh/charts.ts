import type { Part } from '../catalogue.ts';

export const charts: Part<'charts'> = {};
