import type { Plugin } from 'vite';

const SCRIPT = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/;
const AHEAD = /\s*<link rel="modulepreload"[^>]*>/g;
const STYLE = /\s*<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/;

/** What the scripts will ask for at once; must be what `load` fetches. */
const RECORDS = ['./data/world.json', './data/atlas.json'] as const;

/**
 * Nothing stands before the picture in the built page: its style is in it, and the records are fetched from its end
 * on. The scripts lie in a template until the first script of the page hears that the picture is painted: to fetch and
 * compile them takes the processor from it.
 */
export const pictureFirst = (): Plugin => ({
  name: 'scities-picture-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const entry = SCRIPT.exec(html)?.[1];
      const sheet = STYLE.exec(html)?.[1];
      const asset = sheet === undefined ? undefined : bundle?.[sheet];
      if (entry === undefined || asset?.type !== 'asset') {
        throw new Error('The built page has no module script, or no style sheet, to put after its picture.');
      }
      // The largest first: browsers ask for few files at a time, and for a script that is put in later after others.
      const scripts = [
        `<link rel="modulepreload" crossorigin href="${entry}">`,
        ...(html.match(AHEAD) ?? []).map((link) => link.trim()),
        `<script type="module" crossorigin src="${entry}"></script>`,
      ];
      const behind = [
        ...RECORDS.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`),
        `<template id="scripts">${scripts.join('')}</template>`,
      ].join('\n    ');
      return html
        .replace(SCRIPT, '')
        .replace(AHEAD, '')
        .replace(STYLE, () => `\n    <style>${String(asset.source).trim()}</style>`)
        .replace('</body>', () => `  ${behind}\n  </body>`);
    },
  },
});
