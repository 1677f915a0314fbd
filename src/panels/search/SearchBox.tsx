import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import type { Partner } from '../../model/dataset.ts';
import { searchPartners } from '../../model/search.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { useOpenPartner } from '../parts/use-open-partner.ts';
import { FoundPartner } from './FoundPartner.tsx';
import './search.css';

/** Finds a partner by any of its names, its pinyin or its code, and opens it. */
export function SearchBox() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const openPartner = useOpenPartner();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const asked = typed.trim() !== '';
  const found = useMemo(() => searchPartners(dataset.partners, typed), [dataset, typed]);
  return (
    <Combobox.Root<Partner>
      items={dataset.partners}
      filteredItems={found}
      value={null}
      onValueChange={(partner) => {
        if (partner) openPartner(partner);
      }}
      inputValue={typed}
      onInputValueChange={(text, details) => setTyped(details.reason === 'item-press' ? '' : text)}
      open={open && asked}
      onOpenChange={setOpen}
      itemToStringLabel={(partner) => partner.name[lang]}
      autoHighlight
    >
      <div className="search">
        <svg className="search-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10.5 10.5L14 14M2 6.8a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0" />
        </svg>
        <Combobox.Input
          className="search-input"
          aria-label={t('panels.search.label')}
          placeholder={t('panels.search.placeholder')}
          spellCheck={false}
        />
        {asked ? (
          <button
            type="button"
            className="search-clear"
            aria-label={t('panels.search.clear')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setTyped('')}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3 3L13 13M13 3L3 13" />
            </svg>
          </button>
        ) : null}
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="search-place" sideOffset={6} align="start">
          <Combobox.Popup className="search-popup">
            <Combobox.Status className="only-heard">
              {asked && found.length > 0 ? t('panels.search.found', { count: found.length }) : ''}
            </Combobox.Status>
            <Combobox.Empty className="search-empty">{t('panels.search.none')}</Combobox.Empty>
            <Combobox.List className="search-list">
              {(partner: Partner) => (
                <Combobox.Item key={partner.id} value={partner} className="search-item">
                  <FoundPartner partner={partner} />
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
