import type { Part } from '../catalogue.ts';

export const story: Part<'story'> = {};
