import type { Scene } from '../model/scene.ts';
import { type ArcSymbol, arcSymbols } from './arc-symbols.ts';
import { type LandClass, type LandStyle, landClasses, landStyle, shownBorders, unitsOfPartner } from './land-style.ts';
import type { Look } from './look.ts';
import { type NodeSymbol, nodeSymbols } from './node-symbols.ts';
import { type NamedPolity, type NameSymbol, placeNames } from './place-names.ts';
import { smallPartners } from './small-partners.ts';
import type { Viewport } from './viewport.ts';

/** All that a map draws, bottom to top, every style resolved: what draws it decides nothing. */
export interface MapSymbols {
  readonly style: LandStyle;
  readonly land: readonly LandClass[];
  readonly borders: Readonly<Record<'line' | 'disputed', readonly number[]>>;
  /** Units of the chosen and of the pointed partner. */
  readonly outlined: readonly number[];
  readonly hovered: readonly number[];
  readonly arcs: readonly ArcSymbol[];
  readonly nodes: readonly NodeSymbol[];
  readonly names: readonly NameSymbol[];
}

/** Symbols = f(scene, look, viewport): pure. `polities` are the world's. */
export function mapSymbols(
  polities: readonly NamedPolity[],
  scene: Scene,
  look: Look,
  viewport: Viewport,
): MapSymbols {
  const small = smallPartners(polities, scene, viewport);
  return {
    style: landStyle(look.palette),
    land: landClasses(scene),
    borders: shownBorders(scene),
    outlined: unitsOfPartner(polities, scene, look.selected),
    hovered: unitsOfPartner(polities, scene, look.hovered),
    arcs: arcSymbols(scene.arcs, look, viewport),
    nodes: nodeSymbols(scene.marks, look, small, viewport),
    names: placeNames(polities, scene, small, look, viewport),
  };
}
