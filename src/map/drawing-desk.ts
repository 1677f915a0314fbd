import type { Scene } from '../model/scene.ts';
import { type DrawingFacts, type DrawnView, MapDrawing } from './drawing.ts';
import { isFromDrawing, type ToDrawing } from './drawing-messages.ts';

/** Who draws the map: the page itself, or a worker. */
export interface DrawingDesk {
  readonly show: (view: DeskView) => void;
  /** Takes a scene that may be shown soon; true when that was work. */
  readonly prepare: (scene: Scene) => boolean;
  readonly close: () => void;
}

export type DeskView = Omit<DrawnView, 'scene'> & { readonly scene: Scene };

/** Draws at once, in the page. */
export function pageDesk(canvas: HTMLCanvasElement, facts: DrawingFacts): DrawingDesk {
  const drawing = new MapDrawing(canvas, facts);
  return { show: (view) => drawing.draw(view), prepare: () => false, close: () => undefined };
}

export const canDrawAway = (): boolean =>
  typeof Worker !== 'undefined' &&
  typeof OffscreenCanvas !== 'undefined' &&
  'transferControlToOffscreen' in HTMLCanvasElement.prototype;

export interface AwayEvents {
  /** The first picture stands. */
  readonly onDrawn: () => void;
  readonly onFailure: (problem: string) => void;
}

/** More than the years of any look; what is sent beyond takes the place of all before. */
const MOST_SCENES = 200;

/** Has a worker draw: the page only says what is to be seen. A scene is sent once, before it is asked for when there is time. */
export function workerDesk(
  canvas: HTMLCanvasElement,
  facts: DrawingFacts,
  { onDrawn, onFailure }: AwayEvents,
): DrawingDesk {
  const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
  const sent = new Map<Scene, number>();
  let last: DeskView | null = null;
  const post = (message: ToDrawing, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer);
  const numberOf = (scene: Scene): number => {
    const known = sent.get(scene);
    if (known !== undefined) return known;
    if (sent.size >= MOST_SCENES) {
      sent.clear();
      post({ type: 'forget' });
    }
    const id = sent.size;
    sent.set(scene, id);
    const { year: _, legend: __, ...drawn } = scene;
    post({ type: 'scene', id, scene: drawn });
    return id;
  };
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isFromDrawing(data)) onDrawn();
  };
  worker.onerror = (event) => onFailure(event.message || 'The worker could not be read.');
  const offscreen = canvas.transferControlToOffscreen();
  post({ type: 'start', canvas: offscreen, facts }, [offscreen]);
  return {
    show: (view) => {
      const { scene, palette, look, place, outline } = view;
      post({
        type: 'show',
        part: {
          ...(scene === last?.scene ? {} : { scene: numberOf(scene) }),
          ...(palette === last?.palette ? {} : { palette }),
          ...(look === last?.look ? {} : { look }),
          ...(place === last?.place ? {} : { place }),
          ...(outline === last?.outline ? {} : { outline }),
        },
      });
      last = view;
    },
    prepare: (scene) => {
      if (sent.has(scene) || sent.size >= MOST_SCENES) return false;
      numberOf(scene);
      return true;
    },
    close: () => worker.terminate(),
  };
}
