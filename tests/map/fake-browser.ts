import { vi } from 'vitest';

/** What jsdom lacks and a painter asks for. Sizes are those of every element. */
export function fakeBrowser(size: { width: number; height: number }) {
  const observers = new Set<() => void>();
  class FakeResizeObserver {
    private readonly callback: () => void;
    constructor(callback: () => void) {
      this.callback = callback;
    }
    observe(): void {
      observers.add(this.callback);
    }
    unobserve(): void {
      observers.delete(this.callback);
    }
    disconnect(): void {
      observers.delete(this.callback);
    }
  }
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => size.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => size.height);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => null);
  return {
    observers: () => observers.size,
    resize: (width: number, height: number) => {
      size.width = width;
      size.height = height;
      for (const callback of observers) callback();
    },
  };
}
