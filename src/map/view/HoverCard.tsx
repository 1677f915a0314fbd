import type { SceneFacts } from '../../model/scene.ts';
import type { World } from '../../model/territory.ts';
import {
  useAtlas,
  useLanguage,
  usePassing,
  useTexts,
  useTimeline,
  useView,
} from '../../store/atlas-context.ts';
import { sceneFor } from '../../store/scene-memo.ts';
import { describePartner, describePolity, type Hover } from './hover-text.ts';

interface Props {
  readonly world: World;
  readonly facts: SceneFacts;
  /** What the pointer is over; null while the keyboard leads. */
  readonly hover: Hover | null;
  readonly pointOf: (partner: string) => readonly [number, number] | null;
}

/** Names the country under the pointer or the keyboard, and its state in the year, in the same words. */
export function HoverCard({ world, facts, hover, pointOf }: Props) {
  const { store } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const timeline = useTimeline();
  const hovered = usePassing((passing) => passing.hovered);
  const year = useView((view) => (hover !== null || hovered !== null ? view.year : null));
  const scene = year === null ? null : sceneFor(facts, store.getState().view);
  const context = scene && { world, timeline, scene, view: store.getState().view, lang, t };
  const text =
    context &&
    (hover && hover.hit.polity !== null
      ? describePolity(context, hover.hit.polity)
      : hovered
        ? describePartner(context, hovered)
        : null);
  const at = hover ? hover.at : hovered ? pointOf(hovered) : null;
  return (
    <>
      {text && at ? (
        <div
          className="map-hover"
          style={{ left: at[0], top: at[1] }}
          data-left={at[0] > 240}
          data-up={at[1] > 120}
          aria-hidden="true"
        >
          <strong>{text.name}</strong>
          {text.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      ) : null}
      <p className="only-heard" aria-live="polite">
        {text && !hover ? [text.name, ...text.lines].join(lang === 'zh' ? '。' : '. ') : ''}
      </p>
    </>
  );
}
