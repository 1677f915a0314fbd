import { childOf, type Document, elementsOf, fragment } from './xml.ts';

/** Name under which a slide's title is added; it becomes the title placeholder. */
export const TITLE_NAME = 'Title';

const TITLE = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${TITLE_NAME}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="411480" y="274320"/><a:ext cx="11365992" cy="777240"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr anchor="t"/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;

/** Gives the slide a title that readers of the outline and screen readers find, unique ids and a header row. */
export function mendSlide(document: Document): void {
  for (const background of elementsOf(document, 'p:bgPr')) {
    if (!childOf(background, 'a:effectLst')) background.appendChild(fragment(document, '<a:effectLst/>'));
  }
  for (const table of elementsOf(document, 'a:tblPr')) table.setAttribute('firstRow', '1');
  elementsOf(document, 'p:cNvPr').forEach((shape, index) => {
    shape.setAttribute('id', String(index + 1));
    if (shape.getAttribute('name') !== TITLE_NAME || shape.parentNode?.nodeName !== 'p:nvSpPr') return;
    const siblings = elementsOf(document, 'p:nvPr');
    const own = siblings.find((item) => item.parentNode === shape.parentNode);
    if (own && !childOf(own, 'p:ph')) own.appendChild(fragment(document, '<p:ph type="title"/>'));
  });
}

/** The master and its layout own the title that the slides fill. */
export function addTitlePlaceholder(document: Document): void {
  const tree = elementsOf(document, 'p:spTree')[0];
  if (tree && elementsOf(document, 'p:ph').length === 0) tree.appendChild(fragment(document, TITLE));
}
