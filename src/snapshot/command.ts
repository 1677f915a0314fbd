import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Texts, textsFor } from '../i18n/texts.ts';
import { capitalsByPartner } from '../model/place.ts';
import { buildTimeline } from '../model/timeline.ts';
import type { View } from '../model/view.ts';
import { pictureOf } from '../picture/picture.ts';
import type { PictureInput } from '../picture/sheet.ts';
import { readAtlasFiles } from './atlas-files.ts';
import { citationText, citedView } from './citation.ts';
import { type Command, type Format, readCommand } from './command-line.ts';
import { fileStem } from './options.ts';
import { pngOf, requireChineseFont } from './png-node.ts';
import { Refusal } from './refusal.ts';
import { csvOf } from './rows/table-file.ts';
import { metadataJson, shownJson, shownOf, shownPartners, shownRecords } from './shown.ts';
import { slidesOf } from './slides.ts';

/** `npm run snapshot -- --help`: the pictures of the atlas without a browser. */
const data = join(import.meta.dirname, '..', '..', 'public', 'data');

type Facts = Pick<PictureInput, 'facts' | 'dataset'>;

async function run(command: Command, texts: Texts): Promise<void> {
  const out = resolve(command.out);
  prepareFolder(out, texts);
  const { dataset, world } = readAtlasFiles(data, texts);
  const { country } = command.view;
  if (country !== null && !dataset.partnerById.has(country)) {
    throw new Refusal(texts('share.command.noPartner', { code: country }));
  }
  if (command.formats.some((format) => format === 'png' || format === 'pptx')) requireChineseFont(texts);
  const timeline = buildTimeline(dataset, command.view);
  const facts: Facts = { facts: { timeline, world, capitals: capitalsByPartner(dataset) }, dataset };
  const save = (name: string, content: string | Uint8Array): void => {
    writeWhole(join(out, name), content, texts);
    console.log(texts('share.command.wrote', { path: join(command.out, name) }));
  };
  if (command.deck) {
    save(`${fileStem(command.view, 'deck')}.pptx`, await slides(facts, command, command.years, texts));
    return;
  }
  for (const [index, year] of command.years.entries()) {
    if (command.years.length > 1) {
      console.log(texts('share.command.progress', { year, at: index + 1, all: command.years.length }));
    }
    await saveYear(facts, command, { ...command.view, year }, texts, save);
  }
}

type Save = (name: string, content: string | Uint8Array) => void;

async function saveYear(facts: Facts, command: Command, view: View, texts: Texts, save: Save): Promise<void> {
  const stem = fileStem(view);
  const { options, formats } = command;
  const asked = (format: Format): boolean => formats.includes(format);
  const svg = asked('svg') || asked('png') ? pictureOf({ ...facts, ...options, view }) : '';
  if (asked('svg')) save(`${stem}.svg`, svg);
  if (asked('png')) save(`${stem}.png`, pngOf(svg, options.size.width));
  if (asked('pptx')) save(`${stem}.pptx`, await slides(facts, { ...command, view }, [view.year], texts));
  if (!asked('csv') && !asked('json')) return;
  const shown = shownOf(facts.facts, facts.dataset, view);
  if (asked('csv')) {
    save(`${stem}-partners.csv`, csvOf(shownPartners(facts.facts, facts.dataset, view, shown)));
    save(`${stem}-records.csv`, csvOf(shownRecords(facts.dataset, view, shown)));
    save(`${stem}-metadata.json`, metadataJson(facts.facts, facts.dataset, view, shown));
  }
  if (asked('json')) save(`${stem}.json`, shownJson(shown));
}

async function slides(
  facts: Facts,
  { view, options }: Command,
  years: readonly number[],
  texts: Texts,
): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const accessed = new Date().toISOString().slice(0, 10);
  const cite = (shown: View): string =>
    citationText(citedView(facts.dataset, shown, texts, { link: null, accessed }), texts);
  const onSlide = (at: number, all: number): void => {
    if (all > 1) console.log(texts('share.command.slide', { at, all }));
  };
  return slidesOf({ ...facts, view, options, years, cite }, { Pptx, rasterise: pngOf, onSlide });
}

/** Level by level: asked for all levels at once, node never comes back from some folders of the system. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function prepareFolder(folder: string, texts: Texts): void {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(texts('share.command.noFolder', { path: folder }));
  }
}

/** Under another name first: a file is there whole, or not at all. */
function writeWhole(path: string, content: string | Uint8Array, texts: Texts): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch {
    rmSync(part, { force: true });
    throw new Refusal(texts('share.command.noFolder', { path }));
  }
}

const read = readCommand(process.argv.slice(2));
if (read.type === 'help') console.log(textsFor(read.lang)('share.command.help'));
else if (read.type === 'wrong') {
  console.error(read.sentence);
  process.exitCode = 2;
} else {
  const texts = textsFor(read.command.view.lang);
  try {
    await run(read.command, texts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
