import { Select } from '@base-ui/react/select';
import { useTexts } from '../../store/atlas-context.ts';

interface FacetSelectProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly wordOf: (option: Option) => string;
  /** Empty means all. */
  readonly chosen: readonly Option[];
  readonly onChoose: (chosen: readonly Option[]) => void;
}

/** A list of words of which a reader may choose several; all chosen is the same as none. */
export function FacetSelect<Option extends string>(props: FacetSelectProps<Option>) {
  const { label, options, wordOf, chosen, onChoose } = props;
  const t = useTexts();
  const summary = (values: readonly Option[]): string => {
    const [only] = values;
    if (only === undefined) return t('table.filter.all');
    return values.length === 1 ? wordOf(only) : t('table.filter.some', { number: values.length });
  };
  return (
    <div className="table-facet" data-chosen={chosen.length > 0 || undefined}>
      <Select.Root
        multiple
        modal={false}
        value={chosen}
        onValueChange={(values) =>
          onChoose(
            values.length === options.length ? [] : options.filter((option) => values.includes(option)),
          )
        }
      >
        <Select.Label className="table-facet-label">{label}</Select.Label>
        <Select.Trigger className="table-facet-trigger">
          <Select.Value>{summary}</Select.Value>
          <Select.Icon className="table-facet-icon">
            <svg viewBox="0 0 10 6" aria-hidden="true">
              <path d="m1 1 4 4 4-4" />
            </svg>
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner
            className="table-facet-place"
            align="start"
            sideOffset={4}
            alignItemWithTrigger={false}
          >
            <Select.Popup className="table-facet-popup">
              {options.map((option) => (
                <Select.Item key={option} value={option} className="table-facet-item">
                  <Select.ItemIndicator className="table-facet-tick">
                    <svg viewBox="0 0 12 10" aria-hidden="true">
                      <path d="m1 5 3.5 3.5L11 1" />
                    </svg>
                  </Select.ItemIndicator>
                  <Select.ItemText className="table-facet-word">{wordOf(option)}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}
