import { Popover } from '@base-ui/react/popover';
import { COLORINGS, LOCKED_VIEWPOINT, SPANS, VIEWPOINTS } from '../../model/view.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';
import { Choice } from '../../ui/Choice.tsx';

interface Props {
  readonly onZoom: (steps: number) => void;
  readonly onWorld: () => void;
}

/** What a reader can set on the map: colouring, span, kinds, borders. */
export function MapChoices() {
  const { actions } = useAtlas();
  const t = useTexts();
  const color = useView((view) => view.color);
  const span = useView((view) => view.span);
  const viewpoint = useView((view) => view.viewpoint);
  return (
    <div className="map-choices">
      <Choice
        label={t('map.colorBy')}
        options={COLORINGS.map((value) => ({ value, text: t(`map.color.${value}`) }))}
        value={color}
        onChange={actions.setColoring}
      />
      <Choice
        label={t('map.span.label')}
        options={SPANS.map((value) => ({ value, text: t(`map.span.${value}`) }))}
        value={span}
        onChange={actions.setSpan}
      />
      <KindChoice />
      {LOCKED_VIEWPOINT ? null : (
        <Choice
          label={t('map.viewpoint.label')}
          options={VIEWPOINTS.map((value) => ({ value, text: t(`map.viewpoint.${value}`) }))}
          value={viewpoint}
          onChange={actions.setViewpoint}
        />
      )}
    </div>
  );
}

/** Nearer, farther, the whole world; and the line that every map carries. */
export function MapZoom({ onZoom, onWorld }: Props) {
  const t = useTexts();
  return (
    <>
      <div className="map-zoom">
        <button type="button" onClick={() => onZoom(1)} aria-label={t('map.zoomIn')}>
          +
        </button>
        <button type="button" onClick={() => onZoom(-1)} aria-label={t('map.zoomOut')}>
          −
        </button>
        <button type="button" onClick={onWorld} aria-label={t('map.reset')}>
          ⌂
        </button>
      </div>
      <p className="map-disclaimer">{t('common.disclaimer')}</p>
    </>
  );
}

function KindChoice() {
  const { actions } = useAtlas();
  const t = useTexts();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const shown = kinds.length === 0 ? KINDS : kinds;
  return (
    <Popover.Root>
      <Popover.Trigger className="map-kinds-opener">
        <span className="choice-label">{t('map.kinds.label')}</span>
        {kinds.length === 0 ? t('map.kinds.all') : t('map.kinds.some', { count: kinds.length })}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="popover-layer">
          <Popover.Popup className="popover" aria-label={t('map.kinds.label')}>
            <fieldset className="map-kinds">
              <legend>{t('map.kinds.label')}</legend>
              {KINDS.map((kind) => (
                <label key={kind}>
                  <input
                    type="checkbox"
                    checked={shown.includes(kind)}
                    onChange={() => actions.toggleKind(kind)}
                  />
                  {t(`vocabulary.kind.${kind}`)}
                </label>
              ))}
              <label className="map-kinds-unverified">
                <input
                  type="checkbox"
                  checked={unverified}
                  onChange={(event) => actions.showUnverified(event.target.checked)}
                />
                {t('map.unverified')}
              </label>
              <button
                type="button"
                className="button"
                onClick={actions.showAllKinds}
                disabled={kinds.length === 0}
              >
                {t('map.kinds.reset')}
              </button>
            </fieldset>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
