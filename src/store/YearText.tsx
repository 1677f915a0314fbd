import { useCallback, useMemo, useRef, useState } from 'react';
import { byYear } from '../model/by-year.ts';
import { useAtlas } from './atlas-context.ts';
import { useYearWriter } from './use-year-writer.ts';

interface Props {
  /** The words of a year. */
  readonly say: (year: number) => string;
  readonly className?: string;
  /** For a number: as many figures wide in every year, blank ones at its end. */
  readonly places?: number;
}

/** As wide as a figure, and nothing to see, hear or find. */
const BLANK = '\u2007';

/**
 * Words that follow the year past React; see `useYearWriter`. A number keeps its width: one that changes makes the
 * browser compose the whole page anew.
 */
export function YearText({ say: sayWords, className, places = 0 }: Props) {
  const { store } = useAtlas();
  const place = useRef<HTMLSpanElement>(null);
  const say = useCallback((year: number) => sayWords(year).padEnd(places, BLANK), [sayWords, places]);
  // React keeps what it drew first and never compares it again: from then on the writer owns the text.
  const [first] = useState(() => say(store.getState().view.year));
  const said = useMemo(() => byYear(say), [say]);
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
