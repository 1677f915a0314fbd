import type { Embed, View } from '../model/view.ts';
import { writeAddress } from '../url/view-url.ts';

export interface EmbedInput {
  readonly view: View;
  readonly embed: Embed;
  /** Address of the atlas without its query. */
  readonly base: string;
  /** What a listener hears: the name of the frame. */
  readonly title: string;
}

const FIRST_HEIGHT: Readonly<Record<Embed, number>> = { map: 640, chart: 480, both: 900, record: 640 };

/** Height of a frame before its first message comes, px. */
export const firstHeight = (embed: Embed): number => FIRST_HEIGHT[embed];

/** Names the framed page so; a page that runs no script shows a frame by it. */
const FRAME_HASH = '#embed';

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Address of the framed page; everything that is not a default of a first visit in English is written out. */
export const embedAddress = ({ view, embed, base }: EmbedInput, defaults: View): string =>
  `${addressOf({ ...view, embed }, base, defaults)}${FRAME_HASH}`;

function addressOf(view: View, base: string, defaults: View): string {
  // The language is always written: the reader of the page that holds the frame may prefer another.
  const query = new URLSearchParams(writeAddress({ ...view, page: 'map' }, defaults));
  query.set('lang', view.lang);
  query.set('year', String(view.year));
  query.set('viewpoint', view.viewpoint);
  return `${base}?${query.toString().replaceAll('%2C', ',')}`;
}

/** Sizes every frame by the window the message came from, so that several on one page do not disturb each other. */
const RESIZER = `<script>
if (!window.scitiesFrames) {
  window.scitiesFrames = true;
  window.addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.type !== 'scities:height' || !(said.height > 0 && said.height < 9999)) return;
    document.querySelectorAll('iframe[data-scities]').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.height) + 'px';
    });
  });
}
</script>`;

/** The code to paste into a page: follows the atlas as it grows. */
export function liveEmbed(input: EmbedInput, defaults: View): string {
  const address = escapeAttribute(embedAddress(input, defaults));
  const height = firstHeight(input.embed);
  return `<iframe data-scities src="${address}" title="${escapeAttribute(input.title)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write; fullscreen" style="width:100%;height:${height}px;border:0"></iframe>
${RESIZER}
`;
}

/** The code of a picture that never changes: it shows a file saved beside the page, and a link to the atlas. */
export function fixedEmbed(
  input: EmbedInput & { readonly file: string; readonly linkText: string },
  defaults: View,
): string {
  const address = escapeAttribute(addressOf({ ...input.view, embed: null }, input.base, defaults));
  const file = escapeAttribute(input.file);
  // A click shows the file by itself: in a narrow column its letters are small.
  const picture = `<a href="${file}"><img src="${file}" alt="${escapeAttribute(input.title)}" width="100%" style="width:100%;height:auto"></a>`;
  return `<figure style="margin:0">${picture}<figcaption><a href="${address}">${escapeAttribute(input.linkText)}</a></figcaption></figure>
`;
}
