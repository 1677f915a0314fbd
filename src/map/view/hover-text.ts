import type { Texts } from '../../i18n/texts.ts';
import type { Scene } from '../../model/scene.ts';
import { CHINA } from '../../model/scene.ts';
import type { World } from '../../model/territory.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { View } from '../../model/view.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { Hit } from '../../symbols/hit-test.ts';

/** What the pointer is over, and where, px from the top left of the map. */
export interface Hover {
  readonly hit: Hit;
  readonly at: readonly [number, number];
}

export interface HoverText {
  readonly name: string;
  readonly lines: readonly string[];
}

interface Facts {
  readonly world: World;
  readonly timeline: Timeline;
  readonly scene: Scene;
  /** Which kinds and years are asked for: the words of a state follow. */
  readonly view: Pick<View, 'kinds' | 'span'>;
  readonly lang: Language;
  readonly t: Texts;
}

/** The same words for pointer and keyboard: a piece of land, or a partner without land, in the year shown. */
export function describePolity(facts: Facts, polityIndex: number): HoverText | null {
  const polity = facts.world.polities[polityIndex];
  if (!polity) return null;
  const { t, lang } = facts;
  const name = polity.name[lang];
  if (polity.partner === CHINA) return { name, lines: [] };
  const known = polity.partner === '' ? null : describePartner(facts, polity.partner);
  if (known) return { name, lines: [...known.lines, ...(polity.note[lang] ? [polity.note[lang]] : [])] };
  const ruler = polity.ruler ? rulerName(facts, polity.ruler) : '';
  const state =
    polity.kind === 'dependency' || polity.kind === 'trust'
      ? t('map.hover.dependency', { ruler })
      : polity.kind === 'ground'
        ? ''
        : t('map.hover.noPartner');
  return { name, lines: [state, polity.note[lang]].filter((line) => line !== '') };
}

/** A partner by its code, whether it has land or not. */
export function describePartner(facts: Facts, id: string): HoverText | null {
  const { timeline, scene, view, lang, t } = facts;
  const index = timeline.indexOf.get(id);
  const partner = index === undefined ? undefined : timeline.partners[index];
  const mark = scene.marks.find((item) => item.id === id);
  if (index === undefined || !partner || !mark) return null;
  const since = timeline.since[index] ?? 0;
  const lines: string[] = [];
  const ofKinds = view.kinds.length > 0 ? 'OfKinds' : '';
  if (mark.state === 'active') lines.push(t('map.hover.active', { count: mark.ties, since }));
  else if (mark.state === 'suspended') lines.push(t(`map.hover.suspended${ofKinds}`, { since }));
  else if (mark.state === 'gone') lines.push(t('map.hover.gone', { year: scene.year }));
  else if (view.span === 'this-year') lines.push(t(`map.hover.noneBegun${ofKinds}`, { year: scene.year }));
  else lines.push(t(`map.hover.none${ofKinds}`, { year: scene.year }));
  const from = timeline.partners[timeline.sinceFrom[index] ?? -1];
  if (from && mark.state === 'active') lines.push(t('map.hover.inherits', { name: from.name[lang] }));
  if (mark.begun > 0) lines.push(t('map.hover.fresh', { count: mark.begun, year: scene.year }));
  if (mark.ended > 0) lines.push(t('map.hover.ended', { count: mark.ended, year: scene.year }));
  return { name: partner.name[lang], lines };
}

function rulerName({ world, timeline, lang }: Facts, codes: string): string {
  return codes
    .split(';')
    .map((code) => {
      const index = timeline.indexOf.get(code);
      if (index !== undefined) return timeline.partners[index]?.name[lang] ?? code;
      return (
        world.polities.find((polity) => polity.partner === code || polity.id === code.toLowerCase())?.name[
          lang
        ] ?? code
      );
    })
    .join(lang === 'zh' ? '、' : ', ');
}
