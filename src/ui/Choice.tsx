import './choice.css';

interface Props<T extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** The label is heard but not seen. */
  readonly quiet?: boolean;
}

/** A few words of which one is chosen: a group of radio buttons that looks like one control. */
export function Choice<T extends string | number>({
  label,
  options,
  value,
  onChange,
  quiet = false,
}: Props<T>) {
  return (
    <fieldset className="choice">
      <legend className={quiet ? 'only-heard' : 'choice-label'}>{label}</legend>
      <span className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              className="only-heard"
              name={label}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
