/** Names of renderers that draw WebGL on the processor. */
const EMULATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether WebGL 2 is drawn by a real graphics card. An emulated one draws a year five times as slowly as a plain canvas
 * does; browsers name it in the renderer string.
 */
export function hasGraphicsCard(page: Document): boolean {
  const context = page.createElement('canvas').getContext('webgl2');
  if (!context) return false;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  // Browsers keep few contexts: the trial one is given back at once.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof renderer !== 'string' || !EMULATED.test(renderer);
}
