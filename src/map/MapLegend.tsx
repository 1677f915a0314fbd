import { useCallback, useMemo } from 'react';
import type { Texts } from '../i18n/texts.ts';
import { countRange, type LegendEntry, legendOf } from '../model/legend.ts';
import type { SceneFacts } from '../model/scene.ts';
import { useAtlas, useTexts, useView } from '../store/atlas-context.ts';
import { sceneFor } from '../store/scene-memo.ts';
import { YearText } from '../store/YearText.tsx';

/** Explains every colour and line of the map, and counts the partners of each class in the year. */
export function MapLegend({ facts }: { readonly facts: SceneFacts }) {
  const { store } = useAtlas();
  const t = useTexts();
  const color = useView((view) => view.color);
  const span = useView((view) => view.span);
  // The classes of a year seldom differ from those of the year before; their numbers are written past React.
  useView((view) => sceneFor(facts, view).legend.map(classOf).join());
  const { legend } = sceneFor(facts, store.getState().view);
  // The words change with the colouring and the language, not with the year.
  const names = useMemo(
    () => new Map(legendOf([], color).map((entry) => [entry.label, labelOf(entry, t)])),
    [color, t],
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
        {(['in', 'out', 'mutual', 'fresh', 'standing', 'trace'] as const).map((arc) => (
          <li key={arc}>
            <ArcSwatch arc={arc} />
            {t(`map.legend.${arc}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function labelOf(entry: LegendEntry, t: Texts): string {
  const { label } = entry;
  if (!label.startsWith('count-')) return t(`map.legend.${label as 'none'}`);
  const { from, to } = countRange(Number(label.slice(-1)) - 1);
  if (to === null) return t('map.legend.count.open', { from });
  return from === to ? t('map.legend.count.one', { from }) : t('map.legend.count.range', { from, to });
}

function ArcSwatch({ arc }: { readonly arc: 'in' | 'out' | 'mutual' | 'fresh' | 'standing' | 'trace' }) {
  const width = arc === 'standing' ? 0.9 : arc === 'fresh' ? 2.6 : 1.8;
  const color = arc === 'fresh' ? 'mutual' : arc;
  return (
    <svg className="map-arc-swatch" viewBox="0 0 26 10" aria-hidden="true">
      <path
        d="M1 8Q13 -1 25 8"
        fill="none"
        stroke={`var(--arc-${color})`}
        strokeWidth={width}
        {...(arc === 'trace' ? { strokeDasharray: '3 2.4' } : {})}
        {...(arc === 'standing' ? { opacity: 0.6 } : {})}
      />
      {arc === 'in' ? <path d="M8 4.2L14 0.6L13.4 6.4Z" fill="var(--arc-in)" /> : null}
      {arc === 'out' ? <path d="M18 4.2L12 0.6L12.6 6.4Z" fill="var(--arc-out)" /> : null}
    </svg>
  );
}
