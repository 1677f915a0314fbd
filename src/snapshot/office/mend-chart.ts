import { putInOrder } from './child-order.ts';
import { childOf, childrenOf, type Document, type Element, elementsOf, fragment } from './xml.ts';

/** Makes a chart of pptxgenjs one that the schema allows: two axes a plot, series without foreign children. */
export function mendChart(
  document: Document,
  faces: { readonly latin: string; readonly asian: string },
): void {
  const axes = new Set(
    ['c:catAx', 'c:valAx'].flatMap((name) =>
      elementsOf(document, name).map((axis) => childOf(axis, 'c:axId')?.getAttribute('val')),
    ),
  );
  for (const plot of [...elementsOf(document, 'c:lineChart'), ...elementsOf(document, 'c:barChart')]) {
    for (const child of childrenOf(plot)) {
      if (child.nodeName === 'c:axId' && !axes.has(child.getAttribute('val'))) plot.removeChild(child);
    }
    if (plot.nodeName === 'c:lineChart') mendLines(document, plot);
  }
  // No number is written into the chart, so that nothing has to be said about how.
  for (const labels of elementsOf(document, 'c:dLbls')) labels.parentNode?.removeChild(labels);
  for (const categories of elementsOf(document, 'c:cat')) flatten(document, categories);
  for (const point of elementsOf(document, 'c:pt')) {
    if (childOf(point, 'c:v')?.textContent === '') point.parentNode?.removeChild(point);
  }
  for (const corners of elementsOf(document, 'c:roundedCorners')) corners.setAttribute('val', '0');
  for (const axis of elementsOf(document, 'c:catAx')) {
    // Level, to the eye: at exactly 0 LibreOffice writes every label over the next instead of leaving some out.
    for (const body of elementsOf(axis, 'a:bodyPr')) body.setAttribute('rot', '1');
  }
  for (const words of elementsOf(document, 'a:defRPr')) mendFaces(document, words, faces);
  putInOrder(document);
}

function mendLines(document: Document, plot: Element): void {
  if (!childOf(plot, 'c:grouping')) plot.appendChild(fragment(document, '<c:grouping val="standard"/>'));
  for (const invert of elementsOf(plot, 'c:invertIfNegative')) invert.parentNode?.removeChild(invert);
}

/** One level of labels is a plain list, not a list of levels. */
function flatten(document: Document, categories: Element): void {
  const levels = childOf(categories, 'c:multiLvlStrRef');
  if (!levels) return;
  const plain = fragment(document, '<c:strRef><c:f/><c:strCache/></c:strRef>');
  const [formula, cache] = childrenOf(plain);
  if (formula) formula.textContent = childOf(levels, 'c:f')?.textContent ?? '';
  for (const name of ['c:ptCount', 'c:pt']) {
    for (const child of elementsOf(levels, name)) cache?.appendChild(child);
  }
  categories.replaceChild(plain, levels);
}

function mendFaces(
  document: Document,
  words: Element,
  faces: { readonly latin: string; readonly asian: string },
): void {
  for (const name of ['a:latin', 'a:ea', 'a:cs']) {
    const face = childOf(words, name);
    if (face) words.removeChild(face);
  }
  words.appendChild(fragment(document, `<a:latin typeface="${faces.latin}"/>`));
  words.appendChild(fragment(document, `<a:ea typeface="${faces.asian}"/>`));
}
