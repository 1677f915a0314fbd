import type { Part } from '../catalogue.ts';

export const method: Part<'method'> = {};
