import type { Capital } from '../model/dataset.ts';
import type { Scene } from '../model/scene.ts';
import type { Viewpoint, World } from '../model/territory.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Palette } from '../theme.ts';

/** What is pointed at: an index into the world's polities, the code of a partner without land, or nothing. */
export type Pointed = number | string | null;

/** What the map tells back. */
export interface MapEvents {
  readonly onHover: (pointed: Pointed, at: readonly [number, number]) => void;
  readonly onPick: (pointed: Pointed) => void;
  /** The picture stands: fills, arcs and names of the scene are drawn. */
  readonly onReady: () => void;
  /** The graphics context was lost, or came back. */
  readonly onContext: (lost: boolean) => void;
}

/** What a reader has set, apart from the year. */
export interface MapLook {
  readonly palette: Palette;
  readonly lang: Language;
  readonly viewpoint: Viewpoint;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Words of the hint that moving the map needs two fingers or a key. */
  readonly gestures: { readonly windows: string; readonly mac: string; readonly mobile: string };
}

/** What a painter is made from. */
export interface PainterStart {
  readonly container: HTMLElement;
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
  readonly scene: Scene;
  readonly look: MapLook;
  readonly events: MapEvents;
}

/** What part of the world is in sight, alike for every painter; null when it is the whole world. */
export type Sight = { readonly center: readonly [number, number]; readonly zoom: number } | null;

/** A map on the screen, drawn with the graphics card or without: both do the same. */
export interface MapPainter {
  /** Shows another year. Only what differs is touched. */
  readonly setScene: (scene: Scene) => void;
  readonly setLook: (look: MapLook) => void;
  readonly zoomBy: (steps: number) => void;
  readonly showWorld: () => void;
  readonly sight: () => Sight;
  /** Goes there at once. */
  readonly lookAt: (sight: Sight) => void;
  /** Moves to the partner only when it is out of sight. */
  readonly bringIntoSight: (partner: string) => void;
  /** Where a partner's capital stands, px from the top left of the map; null when it is not drawn. */
  readonly pointOf: (partner: string) => readonly [number, number] | null;
  readonly destroy: () => void;
}
