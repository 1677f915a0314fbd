import { orderFor } from '../../src/snapshot/office/child-order.ts';
import { childOf, childrenOf, type Document, elementsOf, parseXml } from '../../src/snapshot/office/xml.ts';
import { readZip } from './read-zip.ts';

/** What PowerPoint repairs, or what readers of slides miss, found in a .pptx file; empty for a sound one. */
export function slideFaults(bytes: Uint8Array): readonly string[] {
  const parts = readZip(bytes);
  const xml = new Map<string, Document>();
  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) xml.set(name, parseXml(part));
  const package_ = [...contentTypeFaults(xml, parts), ...linkFaults(xml, parts)];
  return [...package_, ...[...xml].flatMap(([name, document]) => partFaults(name, document))];
}

type Parts = ReadonlyMap<string, unknown>;

function contentTypeFaults(xml: ReadonlyMap<string, Document>, parts: Parts): readonly string[] {
  const types = xml.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const named = elementsOf(types, 'Override').map((item) => item.getAttribute('PartName')?.slice(1) ?? '');
  const endings = new Set(elementsOf(types, 'Default').map((item) => item.getAttribute('Extension')));
  return [
    ...named.filter((name) => !parts.has(name)).map((name) => `content type of ${name}, which is not there`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `two content types of ${name}`),
    ...[...parts.keys()]
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => !named.includes(name) && !endings.has(name.split('.').at(-1) ?? ''))
      .map((name) => `no content type of ${name}`),
  ];
}

function linkFaults(xml: ReadonlyMap<string, Document>, parts: Parts): readonly string[] {
  const themes: string[] = [];
  const faults: string[] = [];
  for (const [name, document] of xml) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const link of elementsOf(document, 'Relationship')) {
      if (link.getAttribute('TargetMode') === 'External') continue;
      const target = new URL(link.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1);
      if (!parts.has(target)) faults.push(`${name} leads to ${target}, which is not there`);
      if (/Masters\/_rels/.test(name) && link.getAttribute('Type')?.endsWith('/theme')) themes.push(target);
    }
  }
  return themes.length === new Set(themes).size ? faults : [...faults, 'two masters share a theme'];
}

function partFaults(name: string, document: Document): readonly string[] {
  const faults = [...orderFaults(document)];
  if (/^ppt\/(slides|notesSlides|slideMasters|slideLayouts)\/[^/]+$/.test(name)) {
    faults.push(...idFaults(document), ...wordFaults(document));
  }
  if (/^ppt\/slide(s|Masters|Layouts)\/[^/]+$/.test(name)) faults.push(...titleFaults(document));
  if (/^ppt\/slides\/[^/]+$/.test(name)) faults.push(...slideFaultsOf(document));
  if (/^ppt\/slides\/_rels/.test(name) && !/relationships\/notesSlide"/.test(String(document)))
    faults.push('no speaker notes');
  if (/^ppt\/charts\/[^/]+$/.test(name)) faults.push(...chartFaults(document));
  return faults.map((fault) => `${name}: ${fault}`);
}

const orderFaults = (document: Document): readonly string[] =>
  elementsOf(document, '*').flatMap((element) => {
    const order = orderFor(element);
    if (!order) return [];
    const ranks = childrenOf(element).map((child) => order.indexOf(child.nodeName));
    const bad = ranks.some((rank, at) => rank === -1 || rank < (ranks[at - 1] ?? 0));
    return bad ? [`children of ${element.nodeName} out of order or foreign to it`] : [];
  });

function idFaults(document: Document): readonly string[] {
  const ids = elementsOf(document, 'p:cNvPr').map((shape) => shape.getAttribute('id'));
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `shape id ${id} twice`);
}

const titleFaults = (document: Document): readonly string[] =>
  elementsOf(document, 'p:ph').filter((place) => place.getAttribute('type') === 'title').length === 1
    ? []
    : ['not exactly one title'];

function wordFaults(document: Document): readonly string[] {
  return elementsOf(document, 'a:r').flatMap((run) => {
    const text = childOf(run, 'a:t')?.textContent ?? '';
    const properties = childOf(run, 'a:rPr');
    const wanted = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-US';
    const face = properties ? childOf(properties, 'a:ea')?.getAttribute('typeface') : null;
    const size = Number(properties?.getAttribute('sz') ?? 1200);
    return [
      ...(properties?.getAttribute('lang') === wanted ? [] : [`"${text}" is not marked ${wanted}`]),
      ...(face === 'Microsoft YaHei' ? [] : [`"${text}" names no font for Chinese`]),
      ...(size >= 1200 ? [] : [`"${text}" is smaller than 12 pt`]),
      ...(text.includes('\n') ? [`"${text}" breaks a line inside a run`] : []),
    ];
  });
}

function slideFaultsOf(document: Document): readonly string[] {
  const pictures = [...elementsOf(document, 'p:nvPicPr'), ...elementsOf(document, 'p:nvGraphicFramePr')];
  const isTable = (text: string): boolean => text.includes('<a:tbl>');
  return [
    ...pictures
      .filter((picture) => !isTable(String(picture.parentNode)))
      .filter((picture) => !childOf(picture, 'p:cNvPr')?.getAttribute('descr'))
      .map(() => 'a picture or chart without alternative text'),
    ...elementsOf(document, 'a:tblPr')
      .filter((table) => table.getAttribute('firstRow') !== '1')
      .map(() => 'a table without a header row'),
    ...elementsOf(document, 'p:bgPr')
      .filter((background) => childrenOf(background).at(-1)?.nodeName !== 'a:effectLst')
      .map(() => 'a background without an effect list'),
  ];
}

function chartFaults(document: Document): readonly string[] {
  const axes = [...elementsOf(document, 'c:catAx'), ...elementsOf(document, 'c:valAx')].map((axis) =>
    childOf(axis, 'c:axId')?.getAttribute('val'),
  );
  const plots = [...elementsOf(document, 'c:lineChart'), ...elementsOf(document, 'c:barChart')];
  return [
    ...plots
      .map((plot) => childrenOf(plot).filter((child) => child.nodeName === 'c:axId'))
      .filter((ids) => ids.length !== 2 || ids.some((id) => !axes.includes(id.getAttribute('val'))))
      .map(() => 'a plot with axes that are not there'),
    ...plots.filter((plot) => !childOf(plot, 'c:grouping')).map(() => 'a plot without grouping'),
    ...elementsOf(document, 'c:v')
      .filter((value) => value.textContent === '')
      .map(() => 'an empty value'),
    ...elementsOf(document, 'a:defRPr')
      .filter((words) => Number(words.getAttribute('sz') ?? 1200) < 1200)
      .map(() => 'letters smaller than 12 pt'),
  ];
}
