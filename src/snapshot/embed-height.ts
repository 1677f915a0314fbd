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
  readonly location: {
    readonly hash: string;
    readonly origin: string;
    /** Origins of the pages around, the nearest first; not every browser tells. */
    readonly ancestorOrigins?: ArrayLike<string>;
  };
  readonly document: { readonly referrer: string };
}

/**
 * Tells the holder the height of the framed content now and whenever it changes. Gives a function that stops it;
 * a page that is not framed says nothing.
 */
export function reportHeight(
  window: FramedWindow,
  content: Element,
  onReport: (height: number) => void = () => undefined,
): () => void {
  const parent: unknown = window.parent;
  if (parent === window) return () => undefined;
  const target = holderOrigin(window);
  let last = -1;
  const report = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    const message: HeightMessage = { type: 'scities:height', height, id: window.location.hash.slice(1) };
    window.parent.postMessage(message, target);
    onReport(height);
  };
  const observer = new ResizeObserver(report);
  observer.observe(content);
  report();
  return () => observer.disconnect();
}

/**
 * The origin of the page that holds this one, so that no other hears it. Where no browser tells it, as for a page
 * opened from a disk, any holder does: a height is no secret.
 */
export function holderOrigin({ location, document }: Pick<FramedWindow, 'location' | 'document'>): string {
  const told = location.ancestorOrigins?.[0];
  if (told !== undefined) return originOf(told) ?? '*';
  const came = originOf(document.referrer);
  // After a step inside the frame the page it came from is the atlas itself, not the holder.
  return came === null || came === location.origin ? '*' : came;
}

function originOf(address: string): string | null {
  const origin = URL.canParse(address) ? new URL(address).origin : 'null';
  return origin === 'null' ? null : origin;
}
