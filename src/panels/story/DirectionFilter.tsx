import { useTexts } from '../../store/atlas-context.ts';
import { SHOWN, type Shown } from './shown.ts';

interface Props {
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** Chips that leave only the events of one direction. */
export function DirectionFilter({ shown, onChange }: Props) {
  const t = useTexts();
  return (
    <fieldset className="story-filter">
      <legend>{t('story.filter.label')}</legend>
      {SHOWN.map((option) => (
        <button
          key={option}
          type="button"
          className="story-chip"
          aria-pressed={option === shown}
          onClick={() => onChange(option)}
        >
          {option === 'all' || option === 'context'
            ? t(`story.filter.${option}`)
            : t(`vocabulary.direction.${option}`)}
        </button>
      ))}
    </fieldset>
  );
}
