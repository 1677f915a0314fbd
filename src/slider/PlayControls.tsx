import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { eventYears, stepToEvent } from '../model/story.ts';
import { typedYear } from '../model/typed-year.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { useAtlas, usePassing, useTexts, useView } from '../store/atlas-context.ts';
import { SPEEDS } from '../store/atlas-store.ts';
import { useYearWriter } from '../store/use-year-writer.ts';
import { Icon } from '../ui/Icon.tsx';

/** Play, step, pace, and the year as a number that can be typed. */
export function PlayControls() {
  const { actions, dataset, store } = useAtlas();
  const t = useTexts();
  const playing = usePassing((passing) => passing.playing);
  const loop = usePassing((passing) => passing.loop);
  const speed = usePassing((passing) => passing.speed);
  const atFirst = useView((view) => view.year === FIRST_YEAR);
  const atLast = useView((view) => view.year === LAST_YEAR);
  const years = useMemo(() => eventYears(dataset), [dataset]);
  const step = (direction: 1 | -1): void =>
    actions.goToYear(stepToEvent(years, store.getState().view.year, direction));
  return (
    <div className="slider-controls">
      <div className="slider-buttons">
        <IconButton
          label={t('slider.previousEvent')}
          icon="back"
          disabled={atFirst}
          onClick={() => step(-1)}
        />
        <IconButton
          label={playing ? t('slider.pause') : t('slider.play')}
          icon={playing ? 'pause' : 'play'}
          strong
          onClick={playing ? actions.pause : actions.play}
        />
        <IconButton label={t('slider.nextEvent')} icon="forward" disabled={atLast} onClick={() => step(1)} />
      </div>
      <YearField onYear={actions.goToYear} label={t('slider.type')} />
      <div className="slider-pace">
        <label>
          <span className="only-heard">{t('slider.speed')}</span>
          <select
            value={speed}
            onChange={(event) => {
              const next = SPEEDS.find((item) => String(item) === event.target.value);
              if (next) actions.setSpeed(next);
            }}
          >
            {SPEEDS.map((item) => (
              <option key={item} value={item}>
                {t('slider.times', { speed: item })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="slider-loop"
          aria-pressed={loop}
          aria-label={t('slider.loop')}
          title={t('slider.loop')}
          onClick={() => actions.setLoop(!loop)}
        >
          <Icon name="loop" />
        </button>
      </div>
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: 'back' | 'forward' | 'play' | 'pause';
  readonly strong?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, strong = false, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={strong ? 'slider-button slider-button-strong' : 'slider-button'}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly onYear: (year: number) => void;
}

/** The year itself, to be typed over; what is not a year of the atlas leaves it as it was. */
function YearField({ label, onYear }: YearFieldProps) {
  const { store } = useAtlas();
  const input = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  const [first] = useState(() => store.getState().view.year);
  const write = useCallback((year: number) => {
    if (input.current && !typing.current) input.current.value = String(year);
  }, []);
  useYearWriter(write);
  const leave = (): void => {
    typing.current = false;
    write(store.getState().view.year);
  };
  const commit = (): void => {
    const year = typedYear(input.current?.value ?? '');
    if (typing.current && year !== null) onYear(year);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') leave();
  };
  return (
    <span className="slider-year-place">
      <input
        ref={input}
        className="slider-year"
        inputMode="numeric"
        aria-label={label}
        defaultValue={first}
        onFocus={(event) => event.target.select()}
        onInput={() => {
          typing.current = true;
        }}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
    </span>
  );
}
