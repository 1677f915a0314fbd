import { useState } from 'react';
import { PICTURE_THEMES } from '../../picture/sheet.ts';
import { PROJECTIONS } from '../../plane/projection.ts';
import { clampSide, LEAST_SIDE, MOST_SIDE, PRESETS, type Preset } from '../../snapshot/options.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { CheckField, NumberField, SelectField } from './fields.tsx';
import type { Share } from './share-state.ts';

const PRESET_NAMES: readonly Preset[] = ['slide', 'slide-4-3', 'square', 'a4-landscape', '4k'];
const PARTS = ['title', 'legend', 'chart', 'sources'] as const;

/** Everything that can be chosen about a picture. */
export function PictureOptionsForm({ share }: { readonly share: Share }) {
  const t = useTexts();
  const { options, setOptions } = share;
  const { size, parts } = options;
  const [own, setOwn] = useState(false);
  const preset = PRESET_NAMES.find(
    (name) => PRESETS[name].width === size.width && PRESETS[name].height === size.height,
  );
  const shown: Preset | 'own' = own ? 'own' : (preset ?? 'own');
  return (
    <div className="export-options">
      <SelectField
        label={t('share.options.size')}
        value={shown}
        options={[...PRESET_NAMES, 'own' as const].map((value) => ({
          value,
          text: t(`share.options.sizes.${value}`),
        }))}
        onChange={(value) => {
          setOwn(value === 'own');
          if (value !== 'own') setOptions({ size: PRESETS[value] });
        }}
      />
      {shown === 'own' ? (
        <div className="export-row">
          {(['width', 'height'] as const).map((side) => (
            <NumberField
              key={side}
              label={t(`share.options.${side}`)}
              value={size[side]}
              least={LEAST_SIDE}
              most={MOST_SIDE}
              onChange={(value) => setOptions({ size: { ...size, [side]: clampSide(value) } })}
            />
          ))}
        </div>
      ) : null}
      <SelectField
        label={t('share.options.projection')}
        value={options.projection}
        options={PROJECTIONS.map((value) => ({ value, text: t(`share.options.projections.${value}`) }))}
        onChange={(projection) => setOptions({ projection })}
      />
      <SelectField
        label={t('share.options.centre')}
        value={options.centre === 150 ? 'pacific' : 'atlantic'}
        options={(['pacific', 'atlantic'] as const).map((value) => ({
          value,
          text: t(`share.options.centres.${value}`),
        }))}
        onChange={(value) => setOptions({ centre: value === 'pacific' ? 150 : 11 })}
      />
      <SelectField
        label={t('share.options.theme')}
        value={options.theme}
        options={PICTURE_THEMES.map((value) => ({ value, text: t(`share.options.themes.${value}`) }))}
        onChange={(theme) => setOptions({ theme })}
      />
      <fieldset className="export-checks">
        <legend>{t('share.options.show')}</legend>
        {PARTS.map((part) => (
          <CheckField
            key={part}
            label={t(`share.options.parts.${part}`)}
            checked={parts[part]}
            onChange={(checked) => setOptions({ parts: { ...parts, [part]: checked } })}
          />
        ))}
        <CheckField
          label={t('share.options.transparent')}
          checked={options.transparent}
          onChange={(transparent) => setOptions({ transparent })}
        />
      </fieldset>
    </div>
  );
}
