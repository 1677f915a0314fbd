import type { Part } from '../catalogue.ts';

export const share: Part<'share'> = {};
