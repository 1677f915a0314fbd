import { usePassing, useView } from '../../store/atlas-context.ts';

/** The year whose numbers are shown: the one pointed at in any chart, else the view's. */
export function useShownYear(): number {
  const year = useView((view) => view.year);
  const pointed = usePassing((passing) => passing.pointedYear);
  return pointed ?? year;
}
