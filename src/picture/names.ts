import { type LabelWish, placeLabels } from '../model/label-layout.ts';
import { FILLS } from '../model/paint.ts';
import { CHINA } from '../model/scene.ts';
import type { Label } from '../model/territory.ts';
import { contrast } from './contrast.ts';
import { smallPartners } from './flow.ts';
import { type Plane, pixelsOf } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { element, escapeText, group, num } from './svg.ts';
import { widthOf } from './text-width.ts';

interface Name extends LabelWish {
  readonly size: number;
  readonly strong: boolean;
  /** Colour of the letters and of what surrounds them. */
  readonly ink: string;
  readonly halo: string;
}

/** Least sizes of letters, units of design. */
const LOWEST = { land: 9, fresh: 9.5 } as const;

/** Names on the map: the chosen partner, this year's partners, then land that has room for its name. */
export function drawNames(sheet: Sheet, plane: Plane): string {
  const { unit } = sheet;
  const names = placeLabels(wishesOf(sheet, plane), 1.2 * unit).filter((name) => inside(plane, name));
  // Letters twice: first their halo, then themselves, for programs that do not know paint-order.
  return group({ 'text-anchor': 'middle', 'stroke-linejoin': 'round' }, [
    ...byColor(
      names,
      (name) => name.halo,
      (halo, texts) =>
        element('g', { fill: halo, stroke: halo, 'stroke-width': 2 * unit, opacity: '0.85' }, texts),
    ),
    ...byColor(
      names,
      (name) => name.ink,
      (ink, texts) => element('g', { fill: ink }, texts),
    ),
  ]);
}

function byColor(
  names: readonly Name[],
  colorOf: (name: Name) => string,
  draw: (color: string, texts: string) => string,
): readonly string[] {
  const colors = [...new Set(names.map(colorOf))];
  return colors.map((color) =>
    draw(
      color,
      names
        .filter((name) => colorOf(name) === color)
        .map(drawName)
        .join(''),
    ),
  );
}

const drawName = (name: Name): string =>
  `<text x="${num(name.x)}" y="${num(name.y + name.size * 0.35)}" font-size="${num(name.size)}"${
    name.strong ? ' font-weight="700"' : ''
  }>${escapeText(name.text)}</text>`;

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
    const fits = width <= room * 0.8;
    if (!news && !strong && (!fits || partner === '')) return [];
    const round = small.has(partner);
    const look =
      width <= breadth(plane, label) * 0.72 && !round ? onLand(sheet, label.polity) : offLand(sheet);
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
        ...look,
        priority: (chosen ? 4e6 : china ? 3e6 : news ? 1e6 : 0) + room,
      },
    ];
  });
}

/** How broad the main land of a polity is, px. */
function breadth(plane: Plane, { box: [west, , east], lat }: Label): number {
  const [left] = plane.project([west, lat]);
  const [right] = plane.project([east, lat]);
  return Math.max(0, right - left);
}

/** On its own land a name is surrounded by the colour of the land. */
function onLand({ scene, palette }: Sheet, polity: number): Pick<Name, 'ink' | 'halo'> {
  const halo = palette.fill[FILLS[scene.unitFill[scene.unitPolity.indexOf(polity)] ?? 0] ?? 'ground'];
  const [dark, light] = [palette.label, palette.labelHalo];
  return { ink: contrast(dark, halo) >= contrast(light, halo) ? dark : light, halo };
}

const offLand = ({ palette }: Sheet): Pick<Name, 'ink' | 'halo'> => ({
  ink: palette.label,
  halo: palette.labelHalo,
});
