import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A folder that is not listed here fails the first test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  theme: ['model'],
  url: ['model'],
  i18n: ['model'],
  ui: ['i18n', 'theme'],
  store: ['model', 'url', 'i18n', 'theme'],
  plane: ['model'],
  symbols: ['model', 'plane', 'theme'],
  picture: ['model', 'plane', 'symbols', 'i18n', 'theme'],
  snapshot: ['model', 'plane', 'url', 'i18n', 'theme', 'picture'],
  map: ['model', 'plane', 'symbols', 'store', 'ui', 'i18n', 'theme'],
  slider: ['model', 'store', 'ui', 'i18n', 'theme'],
  charts: ['model', 'store', 'ui', 'i18n', 'theme'],
  panels: ['model', 'plane', 'url', 'store', 'ui', 'i18n', 'theme', 'snapshot', 'picture'],
  app: [
    'model',
    'plane',
    'url',
    'store',
    'ui',
    'i18n',
    'theme',
    'map',
    'slider',
    'charts',
    'panels',
    'snapshot',
    'picture',
  ],
  page: ['model', 'url', 'i18n', 'theme', 'snapshot', 'picture'],
  main: ['app'],
};

/** Packages that draw, wait, or touch the machine: kept out of the pure folders. */
const IMPURE = /^(react|react-dom|zustand|maplibre-gl|@deck\.gl|@base-ui|node:|react\/)/;
const PURE = ['model', 'plane', 'symbols', 'picture', 'url', 'theme'];
/** Only these files may hold the map and the overlay. */
const GL_FILES = ['src/map/gl/deck-layers.ts', 'src/map/gl/make-gl.ts'];

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const folderOf = (file: string): string => {
  const [first = ''] = relative(src, file).split('/');
  return first.replace(/\.tsx?$/, '');
};

const imports: readonly Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => {
    const file = join(src, name);
    const text = readFileSync(file, 'utf8');
    const found = [...text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from\s+'([^']+)'/gm)];
    const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((match) => [
      match[0],
      undefined,
      match[1],
    ]);
    return [...found, ...dynamic].map((match) => ({
      file: relative(root, file),
      folder: folderOf(file),
      target: match[2] ?? '',
      typeOnly: match[1] !== undefined,
    }));
  });

const inside = imports.filter((item) => item.target.startsWith('.'));
const targetFolder = (item: Import): string => folderOf(resolve(root, dirname(item.file), item.target));

describe('the architecture', () => {
  test('every folder of src has its place', () => {
    expect(
      [...new Set(imports.map((item) => item.folder))].filter((folder) => !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  test('imports point down only', () => {
    const wrong = inside
      .filter((item) => {
        const target = targetFolder(item);
        return target !== item.folder && !(MAY_IMPORT[item.folder] ?? []).includes(target);
      })
      .map((item) => `${item.file} -> ${item.target}`);
    expect(wrong).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const targets = new Map<string, string[]>();
    for (const item of inside) {
      const target = relative(root, resolve(root, dirname(item.file), item.target));
      targets.set(item.file, [...(targets.get(item.file) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) circles.push([...path.slice(at), file].join(' -> '));
      if (at >= 0 || done.has(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of targets.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('pure folders know no screen, store, clock or machine', () => {
    const wrong = imports
      .filter((item) => PURE.includes(item.folder) && IMPURE.test(item.target) && !item.typeOnly)
      .map((item) => `${item.file} -> ${item.target}`);
    expect(wrong).toEqual([]);
    const clocks = PURE.filter((folder) => folder !== 'theme')
      .flatMap((folder) =>
        readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(folder, name)),
      )
      .filter((name) =>
        /Date\.now|new Date\(\)|Math\.random|\bfetch\(|\bdocument\.|\bwindow\./.test(
          readFileSync(join(src, name), 'utf8'),
        ),
      );
    expect(clocks).toEqual([]);
  });

  test('two files know the graphics libraries, and one makes the map', () => {
    const files = imports
      .filter((item) => /^(maplibre-gl|@deck\.gl\/\w+)$/.test(item.target) && !item.typeOnly)
      .map((item) => item.file);
    expect([...new Set(files)].sort()).toEqual([...GL_FILES].sort());
  });

  test('colours stand in the theme alone', () => {
    const wrong = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /\.(tsx?|css)$/.test(name) &&
        name !== 'theme.ts' &&
        /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|rgba?\(\d/i.test(readFileSync(join(src, name), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('data imports nothing of src but the model', () => {
    const data = join(root, 'data');
    const wrong = readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const text = readFileSync(join(data, name), 'utf8');
        return [...text.matchAll(/from\s+'([^']*src\/[^']+)'/g)]
          .map((match) => match[1] ?? '')
          .filter((target) => !target.includes('src/model/'))
          .map((target) => `${name} -> ${target}`);
      });
    expect(wrong).toEqual([]);
  });
});
