import type { en } from './en/index.ts';

/** The same keys in every language: a missing one, or one too many, does not compile. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Catalogue = Widen<typeof en>;
export type Part<K extends keyof typeof en> = Catalogue[K];
