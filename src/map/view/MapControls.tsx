import { Popover } from '@base-ui/react/popover';
import {
  CENTRES,
  COLORINGS,
  LOCKED_VIEWPOINT,
  SCREEN_PROJECTIONS,
  SPANS,
  VIEWPOINTS,
} from '../../model/view.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';
import { Choice } from '../../ui/Choice.tsx';

interface Props {
  readonly onZoom: (steps: number) => void;
  readonly onWorld: () => void;
}

/** What a reader can set on the map: colouring, span, kinds; behind a button borders, projection and middle. */
export function MapChoices() {
  const { actions } = useAtlas();
  const t = useTexts();
  const color = useView((view) => view.color);
  const span = useView((view) => view.span);
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
      <FormChoice />
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

const CENTRE_NAMES = { 150: 'pacific', 11: 'atlantic' } as const;

/** Which borders, in which projection, around which ocean. */
function FormChoice() {
  const { actions } = useAtlas();
  const t = useTexts();
  const viewpoint = useView((view) => view.viewpoint);
  const projection = useView((view) => view.projection);
  const centre = useView((view) => view.centre);
  return (
    <Popover.Root>
      <Popover.Trigger className="map-popover-opener">{t('map.form.label')}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="popover-layer">
          <Popover.Popup className="popover map-form" aria-label={t('map.form.label')}>
            {LOCKED_VIEWPOINT ? null : (
              <Choice
                label={t('map.viewpoint.label')}
                options={VIEWPOINTS.map((value) => ({ value, text: t(`map.viewpoint.${value}`) }))}
                value={viewpoint}
                onChange={actions.setViewpoint}
              />
            )}
            <Choice
              label={t('map.projection.label')}
              options={SCREEN_PROJECTIONS.map((value) => ({ value, text: t(`map.projection.${value}`) }))}
              value={projection}
              onChange={actions.setProjection}
            />
            <Choice
              label={t('map.centre.label')}
              options={CENTRES.map((value) => ({ value, text: t(`map.centre.${CENTRE_NAMES[value]}`) }))}
              value={centre}
              onChange={actions.setCentre}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
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
      <Popover.Trigger className="map-popover-opener">
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
