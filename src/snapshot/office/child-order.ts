import { childrenOf, type Document, type Element, elementsOf } from './xml.ts';

const SERIES_TAIL = ['c:dLbls', 'c:trendline', 'c:errBars', 'c:cat', 'c:val'];
const AXIS_HEAD =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses'
    .split(' ')
    .map((name) => `c:${name}`);

/** The order in which ECMA-376 wants the children of an element; elements not named here come out in order. */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:dropLines', 'c:marker', 'c:axId'],
  'c:barChart': [
    'c:barDir',
    'c:grouping',
    'c:varyColors',
    'c:ser',
    'c:dLbls',
    'c:gapWidth',
    'c:overlap',
    'c:axId',
  ],
  'c:lineChart/c:ser': [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:marker',
    'c:dPt',
    ...SERIES_TAIL,
    'c:smooth',
  ],
  'c:barChart/c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:dPt', ...SERIES_TAIL],
  'c:catAx': [
    ...AXIS_HEAD,
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:tickLblSkip',
    'c:tickMarkSkip',
    'c:noMultiLvlLbl',
  ],
  'c:valAx': [...AXIS_HEAD, 'c:crossBetween', 'c:majorUnit', 'c:minorUnit'],
};

/** The order that holds for an element, found by its own name and, for a series, by its chart. */
export const orderFor = (element: Element): readonly string[] | undefined =>
  CHILD_ORDER[`${element.parentNode?.nodeName}/${element.nodeName}`] ?? CHILD_ORDER[element.nodeName];

/** Puts the children of every element that has an order into it. */
export function putInOrder(document: Document): void {
  for (const name of new Set(Object.keys(CHILD_ORDER).map((key) => key.split('/').at(-1) ?? key))) {
    for (const element of elementsOf(document, name)) {
      const order = orderFor(element);
      if (!order) continue;
      const rank = (child: Element): number => {
        const at = order.indexOf(child.nodeName);
        return at === -1 ? order.length : at;
      };
      for (const child of childrenOf(element).toSorted((a, b) => rank(a) - rank(b)))
        element.appendChild(child);
    }
  }
}
