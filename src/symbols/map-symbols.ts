import type { Scene } from '../model/scene.ts';
import { type ArcSymbol, arcSymbols } from './arc-symbols.ts';
import {
  type LandClass,
  type LandStyle,
  landClasses,
  landStyle,
  shownBorders,
  unitsOfPartner,
} from './land-style.ts';
import type { Look } from './look.ts';
import { type NodeSymbol, nodeSymbols } from './node-symbols.ts';
import { type NamedPolity, type NameSymbol, placeNames } from './place-names.ts';
import { smallPartners } from './small-partners.ts';
import type { Viewport } from './viewport.ts';

/** What stands above the land. */
export interface FlowSymbols {
  readonly arcs: readonly ArcSymbol[];
  readonly nodes: readonly NodeSymbol[];
}

/** All that a map draws, bottom to top, every style resolved: what draws it decides nothing. */
export interface MapSymbols extends FlowSymbols {
  readonly style: LandStyle;
  readonly land: readonly LandClass[];
  readonly borders: Readonly<Record<'line' | 'disputed', readonly number[]>>;
  /** Units of the chosen partner. */
  readonly outlined: readonly number[];
  readonly names: readonly NameSymbol[];
}

/** What symbols are made from; `polities` are the world's. */
export interface SymbolFacts {
  readonly polities: readonly NamedPolity[];
  readonly scene: Scene;
  readonly look: Look;
}

/** Symbols = f(scene, look, viewport): pure. */
export function mapSymbols(facts: SymbolFacts, viewport: Viewport): MapSymbols {
  const { polities, scene, look } = facts;
  return {
    style: landStyle(look.palette),
    land: landClasses(scene),
    borders: shownBorders(scene),
    outlined: unitsOfPartner(polities, scene, look.selected),
    ...flowSymbols(facts, viewport),
    names: nameSymbols(facts, viewport),
  };
}

export function flowSymbols({ polities, scene, look }: SymbolFacts, viewport: Viewport): FlowSymbols {
  const small = smallPartners(polities, scene, viewport);
  return {
    arcs: arcSymbols(scene.arcs, look, viewport),
    nodes: nodeSymbols(scene.marks, look, small, viewport),
  };
}

export const nameSymbols = (
  { polities, scene, look }: SymbolFacts,
  viewport: Viewport,
): readonly NameSymbol[] =>
  placeNames(polities, scene, smallPartners(polities, scene, viewport), look, viewport);
