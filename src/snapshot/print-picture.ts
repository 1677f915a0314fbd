/** Prints the vector picture alone on A4, turned as the picture is. The frame stays until the print is over. */
export async function printPicture(svg: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) throw new Error('The browser gave no page to print.');
  page.title = title;
  const style = page.createElement('style');
  style.textContent = pageStyle(svg);
  page.head.append(style);
  const image = page.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  page.body.append(image);
  await image.decode();
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

function pageStyle(svg: string): string {
  const [, width = '1', height = '1'] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const turned = Number(width) >= Number(height) ? 'landscape' : 'portrait';
  return `@page{size:A4 ${turned};margin:10mm}body{margin:0}img{display:block;max-width:100%;max-height:95vh;margin:auto}`;
}
