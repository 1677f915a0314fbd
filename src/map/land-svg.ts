import { unwrap } from '../model/mercator.ts';
import { FILLS } from '../model/paint.ts';
import { PATTERNS, type Scene } from '../model/scene.ts';
import type { Viewpoint, World } from '../model/territory.ts';
import type { Palette } from '../theme.ts';
import { drawnLand } from './drawn-land.ts';
import { toPlane } from './land-paths.ts';
import { make } from './make-svg.ts';

const BORDER_STATES = ['hidden', 'line', 'disputed'] as const;
type BorderState = (typeof BORDER_STATES)[number];

/** The land as elements of the plane, made once: a year writes to those that differ, and to no others. */
export class LandSvg {
  readonly element = make('g', {});
  private readonly world: World;
  private readonly units: SVGPathElement[] = [];
  private readonly patterns: (SVGPathElement | null)[] = [];
  private readonly borders: SVGPathElement[] = [];
  private readonly strokes: string[] = [];
  private readonly overlay = make('g', {});
  private drawn: Scene | null = null;
  private palette: Palette | null = null;
  private viewpoint: Viewpoint | null = null;
  private marked: readonly SVGPathElement[] = [];

  constructor(world: World) {
    this.world = world;
    const { units, borders } = drawnLand(world);
    for (const [unit, path] of units.entries()) {
      const element = make('path', { d: path, 'data-unit': unit });
      this.units.push(element);
      this.patterns.push(null);
      this.element.append(element);
    }
    for (const path of borders) {
      const element = make('path', { d: path, fill: 'none', 'vector-effect': 'non-scaling-stroke' });
      this.borders.push(element);
      this.element.append(element);
    }
    this.element.append(this.overlay);
  }

  draw(scene: Scene, palette: Palette): void {
    const drawn = palette === this.palette ? this.drawn : null;
    for (const [unit, element] of this.units.entries()) {
      const fill = scene.unitFill[unit] ?? 0;
      const pattern = scene.unitPattern[unit] ?? 0;
      if (drawn && drawn.unitFill[unit] === fill && drawn.unitPattern[unit] === pattern) continue;
      element.setAttribute('fill', palette.fill[FILLS[fill] ?? 'ground']);
      this.drawPattern(unit, element, PATTERNS[pattern] ?? 'plain');
    }
    for (const [border, element] of this.borders.entries()) {
      const state = scene.borders[border] ?? 0;
      if (drawn && drawn.borders[border] === state) continue;
      const name = BORDER_STATES[state] ?? 'hidden';
      // Hidden, not taken away: taking away would lay the whole drawing out anew.
      element.setAttribute('visibility', name === 'hidden' ? 'hidden' : 'visible');
      if (name !== 'hidden') this.strokeBorder(border, element, name, palette);
    }
    this.drawn = scene;
    this.palette = palette;
  }

  /** Few borders are ever disputed: most are stroked once. */
  private strokeBorder(border: number, element: SVGPathElement, name: BorderState, palette: Palette): void {
    const color = name === 'disputed' ? palette.disputed : palette.border;
    const look = `${name} ${color}`;
    if (this.strokes[border] === look) return;
    this.strokes[border] = look;
    element.setAttribute('stroke', color);
    element.setAttribute('stroke-width', name === 'disputed' ? '1' : '0.7');
    element.setAttribute('stroke-dasharray', name === 'disputed' ? '3 2' : 'none');
  }

  /** Marks the land of the partners hovered and chosen. */
  mark(scene: Scene, hovered: string | null, selected: string | null): void {
    if (hovered === null && selected === null && this.marked.length === 0) return;
    for (const element of this.marked) element.classList.remove('map-svg-hovered', 'map-svg-chosen');
    this.marked = this.units.filter((element, unit) => {
      const partner = this.world.polities[scene.unitPolity[unit] ?? -1]?.partner ?? '';
      if (partner === '' || (partner !== hovered && partner !== selected)) return false;
      if (partner === hovered) element.classList.add('map-svg-hovered');
      if (partner === selected) element.classList.add('map-svg-chosen');
      return true;
    });
  }

  /** The schematic marks of the viewpoint. `unit`: the length of a pixel in the plane. */
  showOverlay(viewpoint: Viewpoint, palette: Palette, unit: number): void {
    const { dashes, islands } = this.world.overlays[viewpoint];
    if (viewpoint !== this.viewpoint || this.overlay.getAttribute('stroke') !== palette.fill.china) {
      this.viewpoint = viewpoint;
      this.overlay.setAttribute('stroke', palette.fill.china);
      this.overlay.setAttribute('fill', palette.fill.china);
      this.overlay.replaceChildren(
        ...dashes.map((dash) =>
          make('polyline', {
            points: dash.map(([lon, lat]) => toPlane(unwrap(lon), lat).join()).join(' '),
            fill: 'none',
            'stroke-width': 1.6,
            'stroke-linecap': 'round',
            'vector-effect': 'non-scaling-stroke',
            'pointer-events': 'none',
          }),
        ),
        ...islands.map(({ point: [lon, lat] }) => {
          const [cx, cy] = toPlane(unwrap(lon), lat);
          return make('circle', { cx, cy, stroke: 'none', 'pointer-events': 'none' });
        }),
      );
    }
    for (const circle of this.overlay.querySelectorAll('circle'))
      circle.setAttribute('r', String(1.6 * unit));
  }

  private drawPattern(unit: number, element: SVGPathElement, pattern: (typeof PATTERNS)[number]): void {
    const known = this.patterns[unit];
    if (pattern === 'plain') {
      known?.setAttribute('visibility', 'hidden');
      return;
    }
    const above = known ?? make('path', { d: element.getAttribute('d') ?? '', 'pointer-events': 'none' });
    above.setAttribute('fill', `url(#map-${pattern})`);
    above.setAttribute('visibility', 'visible');
    if (!known) element.after(above);
    this.patterns[unit] = above;
  }
}
