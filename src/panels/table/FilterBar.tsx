import { useId, useState } from 'react';
import type { View } from '../../model/view.ts';
import { CONFIDENCES, DIRECTIONS, FIELDS, KINDS, type Kind, REGIONS } from '../../model/vocabulary.ts';
import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';
import { FacetSelect } from './FacetSelect.tsx';
import { EVERYTHING, type Narrowing, narrowingCount } from './narrowing.ts';
import { PARTNER_STATE_ORDER } from './partner-rows.ts';
import { TIE_STATE_ORDER } from './tie-rows.ts';

interface FilterBarProps {
  readonly table: 'partners' | 'ties';
  readonly narrowing: Narrowing;
  readonly onChoose: (change: Partial<Narrowing>) => void;
}

/** Everything that narrows a table. Kinds and unverified records are part of the view, the rest of this page. */
export function FilterBar({ table, narrowing, onChoose }: FilterBarProps) {
  const t = useTexts();
  const { store, actions } = useAtlas();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const [open, setOpen] = useState(false);
  const facets = useId();
  const change = (next: Partial<View>): void => actions.setView({ ...store.getState().view, ...next });
  const chooseKinds = (next: readonly Kind[]): void => change({ kinds: next });
  const number = narrowingCount(narrowing, kinds, table);
  const reset = (): void => {
    onChoose(EVERYTHING);
    chooseKinds([]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search> as a landmark
    <div role="search" className="table-filters" aria-label={t('table.filter.label')}>
      <SearchField text={narrowing.text} onText={(text) => onChoose({ text })} />
      <button
        type="button"
        className="table-quiet table-filters-toggle"
        aria-expanded={open}
        aria-controls={facets}
        onClick={() => setOpen(!open)}
      >
        {number === 0 ? t('table.filter.open') : t('table.filter.openSome', { number })}
      </button>
      <div className="table-facets" id={facets} data-open={open || undefined}>
        <FacetSelect
          label={t('table.filter.region')}
          options={REGIONS}
          wordOf={(region) => t(`vocabulary.region.${region}`)}
          chosen={narrowing.regions}
          onChoose={(regions) => onChoose({ regions })}
        />
        <FacetSelect
          label={t('table.filter.kind')}
          options={KINDS}
          wordOf={(kind) => t(`vocabulary.kind.${kind}`)}
          chosen={kinds}
          onChoose={chooseKinds}
        />
        <FacetSelect
          label={t('table.filter.field')}
          options={FIELDS}
          wordOf={(field) => t(`vocabulary.field.${field}`)}
          chosen={narrowing.fields}
          onChoose={(fields) => onChoose({ fields })}
        />
        <FacetSelect
          label={t('table.filter.direction')}
          options={DIRECTIONS}
          wordOf={(direction) => t(`vocabulary.direction.${direction}`)}
          chosen={narrowing.directions}
          onChoose={(directions) => onChoose({ directions })}
        />
        <FacetSelect
          label={t('table.filter.confidence')}
          options={CONFIDENCES.filter((confidence) => unverified || confidence !== 'unverified')}
          wordOf={(confidence) => t(`vocabulary.confidence.${confidence}`)}
          chosen={narrowing.confidences}
          onChoose={(confidences) => onChoose({ confidences })}
        />
        <StateSelect table={table} narrowing={narrowing} onChoose={onChoose} />
        <label className="table-check">
          <input
            type="checkbox"
            checked={unverified}
            onChange={(event) => {
              // Otherwise a narrowing of "unverified" would go on hiding everything else, unseen.
              if (!event.target.checked) onChoose({ confidences: [] });
              actions.showUnverified(event.target.checked);
            }}
          />
          {t('map.unverified')}
        </label>
        {(number > 0 || narrowing.text !== '') && (
          <button type="button" className="table-quiet" onClick={reset}>
            {t('table.filter.reset')}
          </button>
        )}
      </div>
    </div>
  );
}

function StateSelect({ table, narrowing, onChoose }: FilterBarProps) {
  const t = useTexts();
  const year = useView((view) => view.year);
  const label = t('table.filter.state', { year });
  return table === 'partners' ? (
    <FacetSelect
      label={label}
      options={PARTNER_STATE_ORDER}
      wordOf={(state) => t(`vocabulary.state.${state}`)}
      chosen={narrowing.partnerStates}
      onChoose={(partnerStates) => onChoose({ partnerStates })}
    />
  ) : (
    <FacetSelect
      label={label}
      options={TIE_STATE_ORDER}
      wordOf={(state) => t(`table.tieState.${state}`)}
      chosen={narrowing.tieStates}
      onChoose={(tieStates) => onChoose({ tieStates })}
    />
  );
}

function SearchField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const t = useTexts();
  const field = useId();
  return (
    <div className="table-search">
      <label className="table-facet-label" htmlFor={field}>
        {t('table.filter.text')}
      </label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('table.filter.hint')}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}
