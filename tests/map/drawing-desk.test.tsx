// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasPainter } from '../../src/map/canvas-painter.ts';
import type { ToDrawing } from '../../src/map/drawing-messages.ts';
import { DARK } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeCanvas } from './fake-canvas.ts';
import { capitals, LOOK, sceneOfYear, world } from './painter-parts.ts';

/** Stands in for the worker that draws. */
class FakeWorker {
  static made: FakeWorker[] = [];
  readonly heard: ToDrawing[] = [];
  ended = false;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(message: ToDrawing): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  /** What the worker was told last to show. */
  shown(): unknown {
    const last = this.heard.findLast((message) => message.type === 'show');
    return last?.type === 'show' ? last.part : null;
  }
}

let container: HTMLElement;

beforeEach(() => {
  FakeWorker.made = [];
  fakeBrowser({ width: 800, height: 400 });
  fakeCanvas();
  vi.stubGlobal('Worker', FakeWorker);
  // Only asked whether it is there: sheets stay elements, which the record knows.
  vi.stubGlobal('OffscreenCanvas', undefined);
  container = document.createElement('div');
});

afterEach(() => vi.unstubAllGlobals());

function painter() {
  const events = { onHover: vi.fn(), onPick: vi.fn(), onReady: vi.fn(), onContext: vi.fn() };
  return new CanvasPainter({ container, world, capitals, scene: sceneOfYear(1977), look: LOOK, events });
}

/** From here on the browser can have canvases drawn away from the page. */
function grantOffscreen(): void {
  vi.stubGlobal('OffscreenCanvas', class {});
  Object.assign(HTMLCanvasElement.prototype, { transferControlToOffscreen: () => ({}) });
}

const canvases = (): readonly Element[] => [...container.querySelectorAll('canvas')];

function away() {
  const map = painter();
  const [own] = canvases();
  grantOffscreen();
  const onSettled = vi.fn();
  map.drawAway(onSettled);
  const [worker] = FakeWorker.made;
  if (!worker) throw new Error('no worker was made');
  return { map, own, worker, onSettled };
}

describe('a map drawn away from the page', () => {
  test('is not tried where the browser cannot', () => {
    const onSettled = vi.fn();
    painter().drawAway(onSettled);
    expect(onSettled).toHaveBeenCalledTimes(1);
    expect(FakeWorker.made).toEqual([]);
    expect(canvases()).toHaveLength(1);
  });

  test('is told all of the picture first', () => {
    const { worker } = away();
    expect(worker.heard.map((message) => message.type)).toEqual(['start', 'scene', 'show']);
    expect(Object.keys(worker.shown() ?? {}).sort()).toEqual([
      'look',
      'outline',
      'palette',
      'place',
      'scene',
    ]);
  });

  test('takes the place of the page when its picture stands, not before', () => {
    const { own, worker, onSettled } = away();
    expect(canvases()).toHaveLength(2);
    expect(onSettled).not.toHaveBeenCalled();
    worker.onmessage?.({ data: 'something else' });
    expect(canvases()).toHaveLength(2);
    worker.onmessage?.({ data: { type: 'drawn' } });
    expect(canvases()).toHaveLength(1);
    expect(canvases()).not.toContain(own);
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  test('is told of a year only its number when it was made ready, and then nothing else', () => {
    const { map, worker } = away();
    worker.onmessage?.({ data: { type: 'drawn' } });
    const next = sceneOfYear(1978);
    expect(map.prepare(next)).toBe(true);
    expect(map.prepare(next)).toBe(false);
    const before = worker.heard.length;
    map.setScene(next);
    expect(worker.heard.slice(before)).toEqual([{ type: 'show', part: { scene: 1 } }]);
  });

  test('is told of another theme only the theme', () => {
    const { map, worker } = away();
    worker.onmessage?.({ data: { type: 'drawn' } });
    map.setLook({ ...LOOK, palette: DARK });
    expect(worker.shown()).toMatchObject({ palette: DARK });
    expect(worker.shown()).not.toHaveProperty('place');
    expect(worker.shown()).not.toHaveProperty('scene');
  });

  test('that never comes leaves the page drawing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { own, worker, onSettled } = away();
    worker.onerror?.({ message: '' });
    expect(canvases()).toEqual([own]);
    expect(worker.ended).toBe(true);
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  test('that may not be started leaves the page drawing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const map = painter();
    const [own] = canvases();
    grantOffscreen();
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('no origin', 'SecurityError');
        }
      },
    );
    const onSettled = vi.fn();
    map.drawAway(onSettled);
    expect(onSettled).toHaveBeenCalledTimes(1);
    expect(canvases()).toEqual([own]);
  });

  test('that breaks down later is drawn by the page again', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { map, worker } = away();
    worker.onmessage?.({ data: { type: 'drawn' } });
    const [theirs] = canvases();
    vi.stubGlobal('OffscreenCanvas', undefined);
    worker.onerror?.({ message: 'broken' });
    expect(canvases()).toHaveLength(1);
    expect(canvases()).not.toContain(theirs);
    const told = worker.heard.length;
    map.setScene(sceneOfYear(1978));
    expect(worker.heard).toHaveLength(told);
  });

  test('leaves nothing behind: no worker and no canvas', () => {
    for (const drawn of [false, true]) {
      const { map, worker } = away();
      if (drawn) worker.onmessage?.({ data: { type: 'drawn' } });
      map.destroy();
      expect(worker.ended).toBe(true);
      expect(canvases()).toHaveLength(0);
      FakeWorker.made = [];
      vi.stubGlobal('OffscreenCanvas', undefined);
    }
  });
});
