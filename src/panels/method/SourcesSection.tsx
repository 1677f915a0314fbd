import { useId, useMemo, useState } from 'react';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { MethodSection } from './MethodSection.tsx';
import { citedSources, type SourceGroup, sourceGroups } from './source-groups.ts';

/** Sources of one kind drawn at once. */
const PAGE_SOURCES = 50;

/** Every source of the atlas, by kind, to search and to open. */
export function SourcesSection() {
  const t = useTexts();
  const { dataset } = useAtlas();
  const field = useId();
  const [typed, setTyped] = useState('');
  const sources = useMemo(() => citedSources(dataset), [dataset]);
  const groups = useMemo(() => sourceGroups(sources, typed), [sources, typed]);
  const shown = groups.reduce((sum, group) => sum + group.sources.length, 0);
  return (
    <MethodSection id="sources">
      <p>{t('method.sources.lead')}</p>
      <div className="method-search">
        <label htmlFor={field}>{t('method.sources.search')}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('method.sources.hint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span role="status">
          {shown === 0
            ? t('method.sources.none')
            : t('method.sources.shown', { shown, all: dataset.sources.length })}
        </span>
      </div>
      {groups.map((group) => (
        <SourcesOfKind key={group.kind} group={group} open={typed.trim() !== ''} />
      ))}
    </MethodSection>
  );
}

function SourcesOfKind({ group, open }: { readonly group: SourceGroup; readonly open: boolean }) {
  const t = useTexts();
  const [limit, setLimit] = useState(PAGE_SOURCES);
  const rest = group.sources.length - limit;
  return (
    <details className="method-details" open={open}>
      <summary>
        {t('method.sources.group', {
          kind: t(`vocabulary.sourceKind.${group.kind}`),
          number: group.sources.length,
        })}
      </summary>
      <ul className="method-sources">
        {group.sources.slice(0, limit).map(({ source, cited }) => (
          <li key={source.id}>
            <SourceLine source={source} />{' '}
            <span className="method-cited">{t('method.sources.cited', { count: cited })}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="method-more" onClick={() => setLimit(limit + PAGE_SOURCES)}>
          {t('method.sources.more', { number: Math.min(PAGE_SOURCES, rest) })}
        </button>
      )}
    </details>
  );
}
