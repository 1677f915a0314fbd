import { useCallback, useMemo } from 'react';
import { legendText } from '../../i18n/legend-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { type LegendEntry, legendOf } from '../../model/legend.ts';
import type { SceneFacts } from '../../model/scene.ts';
import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';
import { sceneFor } from '../../store/scene-memo.ts';
import { YearText } from '../../store/YearText.tsx';
import { type ArcKey, allArcKeys } from '../../symbols/legend-symbols.ts';
import { PAGE_PALETTE } from '../../theme.ts';

/** Explains every colour and line of the map, and counts the partners of each class in the year. */
export function MapLegend({ facts }: { readonly facts: SceneFacts }) {
  const { store } = useAtlas();
  const t = useTexts();
  const color = useView((view) => view.color);
  const span = useView((view) => view.span);
  const kinds = useView((view) => view.kinds);
  // The classes of a year seldom differ from those of the year before; their numbers are written past React.
  useView((view) => sceneFor(facts, view).legend.map(classOf).join());
  const { legend } = sceneFor(facts, store.getState().view);
  // The words change with the colouring and the language, not with the year.
  const names = useMemo(
    () => new Map(legendOf([], color).map(({ label }) => [label, legendText(t, label, { span, kinds })])),
    [color, span, kinds, t],
  );
  const arcs = useMemo(() => <ArcLegend t={t} />, [t]);
  return (
    <div className="map-legend">
      <p className="map-legend-title">{t(`map.legend.title.${color}`)}</p>
      <ul className="map-legend-list" aria-label={t(`map.legend.title.${color}`)}>
        {legend.map((entry) => (
          <li key={entry.label}>
            <span
              className={`map-swatch map-swatch-${entry.pattern}`}
              style={{ backgroundColor: `var(--fill-${entry.fill})` }}
            />
            {names.get(entry.label)}
            <b className="map-legend-count">
              <Count key={`${color} ${span}`} facts={facts} label={entry.label} />
            </b>
          </li>
        ))}
        <li>
          <span
            className="map-swatch map-swatch-dots"
            style={{ backgroundColor: 'var(--fill-dependency)' }}
          />
          {t('map.legend.dependency')}
        </li>
      </ul>
      {arcs}
    </div>
  );
}

const classOf = ({ label, fill, pattern }: LegendEntry): string => `${label} ${fill} ${pattern}`;

function Count({ facts, label }: { readonly facts: SceneFacts; readonly label: LegendEntry['label'] }) {
  const { store } = useAtlas();
  const say = useCallback(
    (year: number) => {
      const scene = sceneFor(facts, { ...store.getState().view, year });
      return String(scene.legend.find((item) => item.label === label)?.partners ?? 0);
    },
    [facts, store, label],
  );
  return <YearText say={say} />;
}

function ArcLegend({ t }: { readonly t: Texts }) {
  return (
    <>
      <p className="map-legend-title">{t('map.legend.arcs')}</p>
      <ul className="map-legend-list" aria-label={t('map.legend.arcs')}>
        {allArcKeys(PAGE_PALETTE).map((key) => (
          <li key={key.label}>
            <ArcSwatch arc={key} />
            {t(`map.legend.${key.label}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function ArcSwatch({ arc: { stroke, arrow } }: { readonly arc: ArcKey }) {
  return (
    <svg className="map-arc-swatch" viewBox="0 0 26 10" aria-hidden="true">
      <path
        d="M1 5H25"
        fill="none"
        stroke={stroke.color}
        strokeWidth={stroke.width}
        opacity={stroke.alpha}
        strokeDasharray={stroke.dash?.join(' ')}
      />
      {arrow === 0 ? null : (
        <path d={arrow === 1 ? 'M17 5L10 1.2V8.8Z' : 'M9 5L16 1.2V8.8Z'} fill={stroke.color} />
      )}
    </svg>
  );
}
