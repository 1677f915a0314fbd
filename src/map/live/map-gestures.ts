import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Box } from '../../plane/box.ts';
import { type Camera, clampToMap, isSameView, ROOM_ABOVE } from '../../plane/camera.ts';

export interface GestureEvents {
  readonly onCamera: (camera: Camera) => void;
  /** The wheel was turned without the key that zooms: the page scrolls on. */
  readonly onRefused: () => void;
}

type Element = HTMLElement;
/** How far a reader can zoom in, from the whole world: to about the size of Luxembourg. */
const MAX_SCALE = 2 ** 6;

/**
 * Mouse, wheel, fingers and pinch as cameras. The wheel zooms with Ctrl or ⌘ only, and one finger moves the map only
 * when it is zoomed in: a reader who scrolls the page is not caught.
 */
export class MapGestures {
  private readonly element: Element;
  private readonly map: Box;
  private readonly behavior: ZoomBehavior<Element, unknown>;
  private whole: Camera;
  private camera: Camera;

  constructor(element: Element, map: Box, whole: Camera, { onCamera, onRefused }: GestureEvents) {
    this.element = element;
    this.map = map;
    this.whole = whole;
    this.camera = whole;
    this.behavior = zoom<Element, unknown>()
      .extent(() => [
        [0, 0],
        [this.whole.width, this.whole.height],
      ])
      .filter((event: Event) => this.isWanted(event, onRefused));
    select(element).call(this.behavior).on('dblclick.zoom', null);
    this.fit();
    // From the whole world on, and before anybody listens.
    this.go(whole);
    this.behavior.on('zoom', ({ transform }: D3ZoomEvent<Element, unknown>) => {
      const { width, height } = this.whole;
      const free = {
        x: (width / 2 - transform.x) / transform.k,
        y: (height / 2 - transform.y) / transform.k,
        scale: transform.k,
        width,
        height,
      };
      const camera = clampToMap(this.map, free);
      this.camera = isSameView(camera, this.whole) ? this.whole : camera;
      this.setTouchAction();
      onCamera(this.camera);
    });
  }

  /** The rectangle of the screen has another size: the whole world stays whole, a closer view stays where it was. */
  resize(whole: Camera): void {
    const { camera } = this;
    const wasWhole = camera === this.whole;
    this.whole = whole;
    this.fit();
    this.setTouchAction();
    const scale = Math.max(whole.scale, camera.scale);
    this.go(!wasWhole ? { ...camera, scale, width: whole.width, height: whole.height } : whole);
  }

  zoomBy(steps: number): void {
    this.behavior.scaleBy(select(this.element), 2 ** steps);
  }

  showWorld(): void {
    this.go(this.whole);
  }

  go(camera: Camera): void {
    const { x, y, scale, width, height } = clampToMap(this.map, camera);
    const transform = zoomIdentity.translate(width / 2 - x * scale, height / 2 - y * scale).scale(scale);
    this.behavior.transform(select(this.element), transform);
  }

  destroy(): void {
    select(this.element).on('.zoom', null);
    this.element.style.touchAction = '';
  }

  private fit(): void {
    const { left, top, right, bottom } = this.map;
    const roomY = Math.max(0, this.whole.height / this.whole.scale - (bottom - top));
    const roomX = Math.max(0, this.whole.width / this.whole.scale - (right - left)) / 2;
    this.behavior.scaleExtent([this.whole.scale, this.whole.scale * MAX_SCALE]).translateExtent([
      [left - roomX, top - roomY * ROOM_ABOVE],
      [right + roomX, bottom + roomY * (1 - ROOM_ABOVE)],
    ]);
  }

  private isZoomed(): boolean {
    return this.camera.scale > this.whole.scale * 1.0001;
  }

  /** On a phone a part of the map lies beside the window even at the least scale. */
  private isCropped(): boolean {
    return this.whole.width < (this.map.right - this.map.left) * this.whole.scale - 1;
  }

  /** Zoomed in, one finger moves the map; cropped, it moves it sideways and scrolls the page up and down. */
  private setTouchAction(): void {
    this.element.style.touchAction = this.isZoomed() ? 'none' : this.isCropped() ? 'pan-y' : '';
  }

  private isWanted(event: Event, onRefused: () => void): boolean {
    if (event instanceof WheelEvent) {
      if (event.ctrlKey || event.metaKey) return true;
      onRefused();
      return false;
    }
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
    // One finger scrolls the page while there is nothing to move to.
    return this.isZoomed() || this.isCropped() || fingersOf(event) > 1;
  }
}

const fingersOf = (event: Event): number => ('touches' in event ? (event as TouchEvent).touches.length : 0);
