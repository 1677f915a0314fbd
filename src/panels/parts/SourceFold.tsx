import type { Source } from '../../model/dataset.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { SourceLine } from './SourceLine.tsx';

/** A source closed to one word, for lists in which most rows share it. */
export function SourceFold({ source }: { readonly source: Source }) {
  const t = useTexts();
  return (
    <details className="panel-source-fold">
      <summary>{t('panels.source.summary')}</summary>
      <SourceLine source={source} />
    </details>
  );
}
