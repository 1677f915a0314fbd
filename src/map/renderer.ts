import type { Capital } from '../model/dataset.ts';
import type { Scene } from '../model/scene.ts';
import type { World } from '../model/territory.ts';
import type { Box } from '../plane/box.ts';
import type { Camera } from '../plane/camera.ts';
import type { Ground } from '../plane/ground.ts';
import type { Plane } from '../plane/projection.ts';
import type { Look } from '../symbols/look.ts';

/** All that decides what the screen shows. */
export interface Frame {
  readonly scene: Scene;
  readonly look: Look;
  readonly camera: Camera;
  /** Controls over the map, px: no name is put under them. */
  readonly obstacles: readonly Box[];
}

/** What a renderer is made from. */
export interface RendererStart {
  readonly container: HTMLElement;
  readonly world: World;
  readonly plane: Plane;
  readonly ground: Ground;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

/** Draws frames, with the graphics card or without: all draw the same, touch only what changed, and decide nothing. */
export interface Renderer {
  readonly draw: (frame: Frame) => void;
  readonly destroy: () => void;
}
