/** A canvas over all of the map; what it shows is said in words beside it. */
export function mapCanvasIn(container: HTMLElement): HTMLCanvasElement {
  const canvas = container.ownerDocument.createElement('canvas');
  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  return canvas;
}

/** As large as its container in whole px: what is drawn on it is not blurred. */
export function fitTo(canvas: HTMLCanvasElement, { clientWidth, clientHeight }: HTMLElement): void {
  canvas.style.width = `${clientWidth}px`;
  canvas.style.height = `${clientHeight}px`;
}
