import { type LabelWish, placeLabels } from '../model/label-layout.ts';
import { CHINA } from '../model/scene.ts';
import { smallPartners } from './flow.ts';
import { type Plane, pixelsOf } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { element, escapeText, group, num, widthOf } from './svg.ts';

interface Name extends LabelWish {
  readonly size: number;
  readonly strong: boolean;
}

const LOWEST = { land: 8.5, fresh: 9.5 } as const;

/** Names on the map: the chosen partner, this year's partners, then land that has room for its name. */
export function drawNames(sheet: Sheet, plane: Plane): string {
  const { palette, unit } = sheet;
  const names = placeLabels(wishesOf(sheet, plane), 1.2 * unit).filter((name) => inside(plane, name));
  const line = (name: Name): string =>
    `<text x="${num(name.x)}" y="${num(name.y + name.size * 0.35)}" font-size="${num(name.size)}"${
      name.strong ? ' font-weight="700"' : ''
    }>${escapeText(name.text)}</text>`;
  const texts = names.map(line).join('');
  if (texts === '') return '';
  // Letters twice: first their halo, then themselves, for programs that do not know paint-order.
  return group({ 'text-anchor': 'middle' }, [
    element(
      'g',
      {
        fill: palette.labelHalo,
        stroke: palette.labelHalo,
        'stroke-width': 2.2 * unit,
        'stroke-linejoin': 'round',
        opacity: '0.85',
      },
      texts,
    ),
    element('g', { fill: palette.label }, texts),
  ]);
}

function inside({ box }: Plane, { x, y, width }: Name): boolean {
  return (
    x - width / 2 >= box.x && x + width / 2 <= box.x + box.width && y >= box.y && y <= box.y + box.height
  );
}

function wishesOf(sheet: Sheet, plane: Plane): readonly Name[] {
  const { unit, scene, lang, input } = sheet;
  const { world } = input.facts;
  const small = smallPartners(sheet, plane);
  const fresh = new Set(scene.marks.filter((mark) => mark.fresh).map((mark) => mark.id));
  const at = new Map(scene.marks.map((mark) => [mark.id, mark.at]));
  return scene.labels.flatMap((label): Name[] => {
    const polity = world.polities[label.polity];
    if (!polity || polity.kind === 'ground') return [];
    const { partner } = polity;
    const chosen = partner !== '' && partner === input.view.country;
    const news = partner !== '' && fresh.has(partner);
    const china = partner === CHINA;
    const strong = chosen || china;
    const room = pixelsOf(plane, label.extent, label.lat);
    const size =
      Math.max(news || chosen ? LOWEST.fresh : LOWEST.land, Math.min(13, 7 + room / unit / 40)) * unit;
    const text = polity.short[lang];
    const width = widthOf(text, size, strong);
    if (!news && !strong && (width > room * 0.9 || partner === '')) return [];
    const round = small.has(partner);
    const point = round ? at.get(partner) : undefined;
    const [x, y] = plane.project(point ?? [label.lon, label.lat]);
    return [
      {
        text,
        x: round ? x + width / 2 + 4.5 * unit : x,
        y,
        width,
        height: size * 1.05,
        size,
        strong,
        priority: (chosen ? 4e6 : china ? 3e6 : news ? 1e6 : 0) + room,
      },
    ];
  });
}
