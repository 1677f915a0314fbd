import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export type { Document, Element };

export const parseXml = (bytes: Uint8Array): Document =>
  new DOMParser().parseFromString(decoder.decode(bytes), 'application/xml');

export const writeXml = (document: Document): Uint8Array =>
  encoder.encode(new XMLSerializer().serializeToString(document));

/** All elements of a name below a node, as they stand; a later change of the tree does not change the list. */
export const elementsOf = (node: Document | Element, name: string): readonly Element[] => [
  ...node.getElementsByTagName(name),
];

/** The child elements, without the text between them. */
export const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((child): child is Element => child.nodeType === child.ELEMENT_NODE);

export const childOf = (element: Element, name: string): Element | undefined =>
  childrenOf(element).find((child) => child.nodeName === name);

/** Reads one element, in the namespaces of the document it is made for. */
export function fragment(document: Document, source: string): Element {
  const root = document.documentElement;
  const spaces = [...(root?.attributes ?? [])]
    .filter((attribute) => attribute.name.startsWith('xmlns:'))
    .map((attribute) => `${attribute.name}="${attribute.value}"`)
    .join(' ');
  const parsed = parseXml(encoder.encode(`<root ${spaces}>${source}</root>`)).documentElement;
  const element = parsed ? childrenOf(parsed)[0] : undefined;
  if (!element) throw new Error('The fragment holds no element.');
  return document.importNode(element, true);
}
