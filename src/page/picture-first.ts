import type { Plugin } from 'vite';

const SCRIPT = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/;
const AHEAD = /\s*<link rel="modulepreload"[^>]*>/g;
const STYLE = /\s*<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/;

/** What the scripts will ask for at once; must be what `load` fetches. */
const RECORDS = ['./data/atlas.json', './data/world.json'] as const;

/**
 * Nothing stands before the picture in the built page: its style is in it, and what comes behind is fetched from the
 * end of the page on. The scripts are fetched and compiled, but run only when the first script of the page has seen
 * the picture painted.
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
      const behind = [
        `<link rel="modulepreload" crossorigin href="${entry}" data-entry>`,
        ...(html.match(AHEAD) ?? []).map((link) => link.trim()),
        ...RECORDS.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`),
      ].join('\n    ');
      return html
        .replace(SCRIPT, '')
        .replace(AHEAD, '')
        .replace(STYLE, () => `\n    <style>${String(asset.source).trim()}</style>`)
        .replace('</body>', () => `  ${behind}\n  </body>`);
    },
  },
});
