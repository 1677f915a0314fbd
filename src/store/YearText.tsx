import { useCallback, useMemo, useRef, useState } from 'react';
import { byYear } from '../model/by-year.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { useAtlas } from './atlas-context.ts';
import { useIdleWork } from './use-idle-work.ts';
import { useYearWriter } from './use-year-writer.ts';

interface Props {
  /** The words of a year. */
  readonly say: (year: number) => string;
  readonly className?: string;
}

/** Words that follow the year past React; see `useYearWriter`. */
export function YearText({ say, className }: Props) {
  const { store } = useAtlas();
  const place = useRef<HTMLSpanElement>(null);
  // React keeps what it drew first and never compares it again: from then on the writer owns the text.
  const [first] = useState(() => say(store.getState().view.year));
  const said = useMemo(() => byYear(say), [say]);
  // The first drag finds the words of its years already made.
  useIdleWork(
    useMemo(() => {
      let year = FIRST_YEAR;
      return () => {
        said(year);
        year += 1;
        return year <= LAST_YEAR;
      };
    }, [said]),
  );
  useYearWriter(
    useCallback(
      (year) => {
        const text = said(year);
        const node = place.current?.firstChild;
        // A text node keeps its place when only its words change; a new one is laid out and styled anew.
        if (!(node instanceof Text)) place.current?.replaceChildren(text);
        else if (node.data !== text) node.data = text;
      },
      [said],
    ),
  );
  return (
    <span ref={place} className={className}>
      {first}
    </span>
  );
}
