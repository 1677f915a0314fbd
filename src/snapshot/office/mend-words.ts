import { childOf, type Document, type Element, elementsOf, fragment } from './xml.ts';

const CHINESE = /\p{Script=Han}/u;

const languageOf = (text: string): 'zh-CN' | 'en-US' => (CHINESE.test(text) ? 'zh-CN' : 'en-US');

/** Each run says its language, and with which font Chinese is set, also inside an English sentence. */
export function mendWords(document: Document, asian: string): void {
  for (const paragraph of elementsOf(document, 'a:p')) splitLines(document, paragraph);
  for (const run of [...elementsOf(document, 'a:r'), ...elementsOf(document, 'a:fld')]) {
    const properties = childOf(run, 'a:rPr');
    if (!properties) continue;
    const language = languageOf(childOf(run, 'a:t')?.textContent ?? '');
    properties.setAttribute('lang', language);
    properties.setAttribute('altLang', language === 'zh-CN' ? 'en-US' : 'zh-CN');
    setFace(document, properties, asian);
  }
  for (const end of elementsOf(document, 'a:endParaRPr')) {
    end.setAttribute('lang', languageOf(end.parentNode?.textContent ?? ''));
    if (childOf(end, 'a:ea')) setFace(document, end, asian);
  }
}

function setFace(document: Document, properties: Element, asian: string): void {
  const face = childOf(properties, 'a:ea');
  if (face) face.setAttribute('typeface', asian);
  else
    properties.insertBefore(
      fragment(document, `<a:ea typeface="${asian}"/>`),
      childOf(properties, 'a:cs') ?? null,
    );
}

/** A line break inside a run is white space to a reader of XML; each line becomes a paragraph of its own. */
function splitLines(document: Document, paragraph: Element): void {
  const runs = elementsOf(paragraph, 'a:r');
  const [run] = runs;
  const words = run && childOf(run, 'a:t');
  if (runs.length !== 1 || !words?.textContent?.includes('\n')) return;
  const lines = words.textContent.split('\n');
  for (const line of lines) {
    const copy = document.importNode(paragraph, true);
    const text = elementsOf(copy, 'a:t')[0];
    if (text) text.textContent = line;
    paragraph.parentNode?.insertBefore(copy, paragraph);
  }
  paragraph.parentNode?.removeChild(paragraph);
}
