import { type ReactNode, useState } from 'react';
import { useTexts } from '../../store/atlas-context.ts';
import './parts.css';

interface Props<T> {
  readonly items: readonly T[];
  readonly cap: number;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  /** Items follow one another in a line instead of one below another. */
  readonly inline?: boolean;
}

/** A list of which only the beginning is shown until the reader asks for the rest. */
export function CappedList<T>({ items, cap, keyOf, children, inline = false }: Props<T>) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const long = items.length > cap + 1;
  const shown = long && !open ? items.slice(0, cap) : items;
  return (
    <>
      <ul className={inline ? 'panel-run' : 'panel-list'}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {long ? (
        <button type="button" className="panel-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('panels.showFewer') : t('panels.showAll', { count: items.length })}
        </button>
      ) : null}
    </>
  );
}
