/** What a framed page tells the page that holds it. */
export interface HeightMessage {
  readonly type: 'scities:height';
  /** Px. */
  readonly height: number;
  /** Name of the frame, if the address gave one after `#`. */
  readonly id: string;
}

/** As much of a window as this needs. */
export interface FramedWindow {
  readonly parent: { readonly postMessage: (message: HeightMessage, target: string) => void };
  readonly location: { readonly hash: string };
}

/**
 * Tells the holder the height of the framed content now and whenever it changes. Gives a function that stops it;
 * a page that is not framed says nothing.
 */
export function reportHeight(window: FramedWindow, content: Element): () => void {
  const parent: unknown = window.parent;
  if (parent === window) return () => undefined;
  let last = -1;
  const report = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    const message: HeightMessage = { type: 'scities:height', height, id: window.location.hash.slice(1) };
    // Any page may hold the frame; a height is no secret.
    window.parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(report);
  observer.observe(content);
  report();
  return () => observer.disconnect();
}
