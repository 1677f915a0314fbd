import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/** Most that a reader waits for, brotli bytes: the first picture, and all that the atlas needs to be used. */
const LIMITS = { picture: 150_000, usable: 800_000 } as const;

interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** What one chunk of the bundle says about itself. */
interface ChunkFacts {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly css: readonly string[];
  readonly holdsMapLibrary: boolean;
}

/** The module that only the drawing by graphics card imports; its chunk is found by it, whatever it is called. */
const MAP_LIBRARY = /\/node_modules\/maplibre-gl\//;

const sent = (content: string | Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** A chunk and all that it imports from the start. */
function closure(chunks: ReadonlyMap<string, ChunkFacts>, start: string): readonly ChunkFacts[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    chunk.imports.forEach(visit);
  };
  visit(start);
  return [...seen].flatMap((name) => chunks.get(name) ?? []);
}

/** Prints what is sent before the first picture and before the atlas can be used; stops the build past a limit. */
export const budget = (): Plugin => ({
  name: 'scities-budget',
  apply: 'build',
  writeBundle(options, bundle) {
    const folder = options.dir ?? 'dist';
    const read = (file: string): Uint8Array => readFileSync(join(folder, file));
    const chunks = new Map<string, ChunkFacts>();
    let entry = '';
    const onDemand: string[] = [];
    for (const item of Object.values(bundle)) {
      if (item.type !== 'chunk') continue;
      chunks.set(item.fileName, {
        fileName: item.fileName,
        imports: item.imports,
        css: [...(item.viteMetadata?.importedCss ?? [])],
        holdsMapLibrary: item.moduleIds.some((id) => MAP_LIBRARY.test(id)),
      });
      if (item.isEntry && item.name === 'index') entry = item.fileName;
      if (item.isDynamicEntry) onDemand.push(item.fileName);
    }
    const sizeOf = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + sent(read(file)), 0);
    const first = closure(chunks, entry);
    const firstNames = first.map((chunk) => chunk.fileName);
    const withMap = onDemand
      .map((name) => closure(chunks, name))
      .filter((parts) => parts.some((chunk) => chunk.holdsMapLibrary));
    const card = [...new Set(withMap.flat())].filter((chunk) => !firstNames.includes(chunk.fileName));
    const workers = readdirSync(join(folder, 'assets')).filter((file) =>
      file.startsWith('maplibre-gl-worker'),
    );
    if (card.length === 0 || workers.length === 0) {
      this.error(
        'No chunk loaded on demand holds maplibre-gl, or its worker is missing: nothing to measure.',
      );
    }
    // The style stands in the page.
    const page: Part = { name: 'page, style and first picture', bytes: sizeOf(['index.html']) };
    const scripts: Part = { name: 'scripts', bytes: sizeOf(firstNames) };
    const data: Part = { name: 'records and borders', bytes: sizeOf(['data/atlas.json', 'data/world.json']) };
    const behind: Part = {
      name: 'graphics card, loaded behind',
      bytes: sizeOf([
        ...card.map((chunk) => chunk.fileName),
        ...card.flatMap((chunk) => chunk.css),
        ...workers.map((file) => `assets/${file}`),
      ]),
    };
    const usable = page.bytes + scripts.bytes + data.bytes;
    const line = (name: string, bytes: number, limit?: number): string =>
      `  ${name.padEnd(34)} ${(bytes / 1000).toFixed(0).padStart(5)} kB${limit ? ` of ${limit / 1000}` : ''}`;
    this.info(
      [
        'sent to the reader, brotli:',
        line(page.name, page.bytes, LIMITS.picture),
        ...[scripts, data].map((part) => line(part.name, part.bytes)),
        line('= before everything can be used', usable, LIMITS.usable),
        line(behind.name, behind.bytes),
      ].join('\n'),
    );
    if (page.bytes > LIMITS.picture || usable > LIMITS.usable) {
      this.error('Past the budget above. Mend: load what is not needed at first on demand (import()).');
    }
  },
});
