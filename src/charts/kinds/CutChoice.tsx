import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useWords } from '../frame/use-words.ts';
import { CUTS, type Cut } from './text.ts';

interface CutChoiceProps {
  readonly cut: Cut;
  readonly onChange: (cut: Cut) => void;
}

/** By kind or by direction. */
export function CutChoice({ cut, onChange }: CutChoiceProps) {
  const { t } = useWords();
  return (
    <ToggleGroup
      className="chart-choice"
      aria-label={t('charts.kinds.cut')}
      value={[cut]}
      onValueChange={([next]) => next && onChange(next)}
    >
      {CUTS.map((name) => (
        <Toggle key={name} className="chart-choice-item" value={name}>
          {t(`charts.${name}.name`)}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
