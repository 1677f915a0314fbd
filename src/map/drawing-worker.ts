import { type DrawnScene, type DrawnView, MapDrawing } from './drawing.ts';
import type { FromDrawing, ToDrawing } from './drawing-messages.ts';

/** Draws the map away from the page: what the page does meanwhile, and the picture, do not wait for each other. */
const scenes = new Map<number, DrawnScene>();
let drawing: MapDrawing | null = null;
let view: Partial<DrawnView> = {};
let asked = false;
let told = false;

const isWhole = (given: Partial<DrawnView>): given is DrawnView =>
  given.scene !== undefined &&
  given.palette !== undefined &&
  given.look !== undefined &&
  given.place !== undefined &&
  given.outline !== undefined;

function draw(): void {
  asked = false;
  if (!drawing || !isWhole(view)) return;
  drawing.draw(view);
  if (told) return;
  told = true;
  const drawn: FromDrawing = { type: 'drawn' };
  // Only in the frame after has the picture left the worker.
  requestAnimationFrame(() => self.postMessage(drawn));
}

self.onmessage = ({ data }: MessageEvent<ToDrawing>): void => {
  if (data.type === 'start') drawing = new MapDrawing(data.canvas, data.facts);
  else if (data.type === 'scene') scenes.set(data.id, data.scene);
  else if (data.type === 'forget') scenes.clear();
  else {
    const { scene, ...rest } = data.part;
    const known = scene === undefined ? undefined : scenes.get(scene);
    view = { ...view, ...rest, ...(known ? { scene: known } : {}) };
    // The frame after the next: in the next the page draws its own, and both at once are slower than one by one.
    if (!asked) requestAnimationFrame(() => requestAnimationFrame(draw));
    asked = true;
  }
};
