import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Words by which lists for ad blockers hide parts of any page: buttons for social networks, advertisements, notices. */
const HIDDEN =
  /(?:^|[-_])(?:shar(?:e|es|ing|er)|share(?!d(?:-|$))[a-z]+|social[a-z]*|ads?|advert[a-z]*|banners?|sponsor[a-z]*|promo[a-z]*|cookies?|consent|gdpr|newsletter|subscribe|follow-us|tweet|like-button)(?:[-_]|$)/i;

const files = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Every class and id, in markup and in style sheets. */
function names(): readonly string[] {
  const markup = files('src', /\.tsx?$/).flatMap((text) => [
    ...text.matchAll(/\b(?:className|class|id)=(?:"([^"]*)"|\{([^}]*)\})/g),
  ]);
  const inMarkup = markup.flatMap(([, plain, computed = '']) =>
    plain === undefined
      ? [...computed.matchAll(/['"`]([^'"`]*)['"`]/g)].map((match) => match[1] ?? '')
      : [plain],
  );
  const inSheets = files('src', /\.css$/).flatMap((text) =>
    [...text.matchAll(/[.#]([a-z][\w-]*)/gi)].map((match) => match[1] ?? ''),
  );
  return [...inMarkup.flatMap((text) => text.split(/[\s$]+/)), ...inSheets];
}

test('no class or id has a name that ad blockers hide', () => {
  expect(names().length).toBeGreaterThan(300);
  expect(names().filter((name) => HIDDEN.test(name))).toEqual([]);
});

test.each(['share-button', 'share-panel', 'social-links', 'head-share', 'ad-left', 'sharebar'])(
  '%s would be found',
  (name) => {
    expect(name).toMatch(HIDDEN);
  },
);
