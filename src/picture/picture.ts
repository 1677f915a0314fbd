import { type Plane, planeOf } from '../plane/projection.ts';
import { FONT_STACK } from '../theme.ts';
import { compose } from './compose.ts';
import { creditsOf } from './credits.ts';
import { subtitleOf, titleOf } from './heading.ts';
import { svgMap } from './map/svg-map.ts';
import { LETTER_UNIT, LINE_UNIT, type PictureInput, type Sheet, sheetOf } from './sheet.ts';
import { element, escapeText, group, num } from './svg.ts';

/** The view as one SVG of paths and text: the same input gives the same bytes, in a browser and in node. */
export function pictureOf(input: PictureInput): string {
  const { width, height } = input.size;
  const sheet = sheetOf(input);
  const { map, around } = compose(sheet);
  const plane = planeOf(input.projection, input.centre, map);
  const paper = input.transparent
    ? ''
    : element('path', { d: `M0 0H${num(width)}V${num(height)}H0z`, fill: sheet.palette.paper });
  const size = `width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${sheet.lang === 'zh' ? 'zh-CN' : 'en'}" font-family="${escapeText(FONT_STACK).replaceAll('&quot;', "'")}" role="img">`,
    `<title>${escapeText(`${titleOf(sheet)} · ${sheet.scene.year}`)}</title>`,
    `<desc>${escapeText(`${subtitleOf(sheet)} ${creditsOf(sheet)}`)}</desc>`,
    paper,
    ...mapOf(sheet, plane),
    ...around,
    '</svg>\n',
  ].join('');
}

function mapOf({ input, scene, palette, lang, unit }: Sheet, plane: Plane): readonly string[] {
  const { land, flow, names } = svgMap({
    world: input.facts.world,
    scene,
    look: {
      palette,
      lang,
      viewpoint: input.view.viewpoint,
      selected: input.view.country,
      hovered: null,
    },
    plane,
    unit: unit * LINE_UNIT,
    letter: unit * LETTER_UNIT,
    coast: input.theme === 'print' ? palette.dots : null,
    water: !input.transparent,
  });
  return [group({ 'stroke-linejoin': 'round', 'stroke-linecap': 'round', fill: 'none' }, land), flow, names];
}
