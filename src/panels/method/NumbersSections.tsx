import { useMemo } from 'react';
import { formatDate } from '../../i18n/date.ts';
import type { Partner } from '../../model/dataset.ts';
import { CONFIDENCES, type Language } from '../../model/vocabulary.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { numberWords, qualifiedWords } from '../parts/value-words.ts';
import { gapsOf } from './gaps.ts';
import { MethodSection } from './MethodSection.tsx';
import { MethodTable } from './MethodTable.tsx';
import type { AtlasNumbers } from './numbers.ts';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;
const percent = (share: number, lang: Language): string =>
  share.toLocaleString(LOCALES[lang], { style: 'percent', maximumFractionDigits: 0 });

interface NumbersProps {
  readonly numbers: AtlasNumbers;
}

export function ConfidenceLevels({ numbers }: NumbersProps) {
  const t = useTexts();
  return (
    <MethodSection id="confidence">
      <MethodTable
        caption={t('method.sections.confidence')}
        headings={[
          t('method.confidence.level'),
          t('method.confidence.meaning'),
          t('method.confidence.records'),
        ]}
        numbers={[2]}
      >
        <tbody>
          {CONFIDENCES.map((confidence) => (
            <tr key={confidence}>
              <th scope="row">{t(`vocabulary.confidence.${confidence}`)}</th>
              <td>{t(`method.confidence.${confidence}`)}</td>
              <td className="method-number">{numbers.byConfidence.get(confidence)}</td>
            </tr>
          ))}
        </tbody>
      </MethodTable>
    </MethodSection>
  );
}

export function GroupRecords({ numbers }: NumbersProps) {
  const t = useTexts();
  const lang = useLanguage();
  const { records, instruments } = numbers.groups;
  return (
    <MethodSection id="groups">
      <p>{t('method.groups.what')}</p>
      <p>
        {t('method.groups.counted', {
          records: numberWords(records, lang),
          instruments: numberWords(instruments, lang),
        })}
      </p>
      {numbers.regional > 0 && (
        <p>{t('method.groups.regional', { records: numberWords(numbers.regional, lang) })}</p>
      )}
    </MethodSection>
  );
}

/** The atlas in figures, all computed from the data that are loaded. */
export function InNumbers({ numbers }: NumbersProps) {
  const t = useTexts();
  const lang = useLanguage();
  const figures = [
    ['records', numberWords(numbers.records, lang)],
    ['confirmed', numberWords(numbers.confirmed, lang)],
    ['partners', numberWords(numbers.partners, lang)],
    ['sources', numberWords(numbers.sources, lang)],
    ['perRecord', numbers.perRecord.toLocaleString(LOCALES[lang], { maximumFractionDigits: 1 })],
    ['linked', percent(numbers.linked, lang)],
    ['official', percent(numbers.official, lang)],
    ['exact', percent(numbers.exact, lang)],
  ] as const;
  return (
    <MethodSection id="numbers">
      <ul className="method-figures">
        {figures.map(([name, figure]) => (
          <li key={name}>
            <strong className="method-figure">{figure}</strong> <span>{t(`method.numbers.${name}`)}</span>
          </li>
        ))}
      </ul>
      <p className="method-aside">{t('method.numbers.scale')}</p>
    </MethodSection>
  );
}

/** What is missing, as far as the data themselves can tell. */
export function KnownGaps() {
  const t = useTexts();
  const lang = useLanguage();
  const { dataset } = useAtlas();
  const gaps = useMemo(() => gapsOf(dataset), [dataset]);
  const { named, official } = gaps.labs;
  return (
    <MethodSection id="missing">
      <p>{t('method.missing.lead')}</p>
      <ul className="method-list">
        <li>
          {t('method.missing.none', { number: gaps.without.length })}
          <Names partners={gaps.without} />
        </li>
        <li>
          {t('method.missing.unverified', { number: gaps.doubtful.length })}
          <Names partners={gaps.doubtful} />
        </li>
        <li>
          {t('method.missing.ends', {
            number: numberWords(gaps.endless, lang),
            all: numberWords(dataset.ties.length, lang),
          })}
        </li>
        <li>{t('method.missing.begins', { number: numberWords(gaps.vagueBeginnings, lang) })}</li>
        <li>{t('method.missing.unlinked', { number: numberWords(gaps.unlinked, lang) })}</li>
        {official && (
          <li>
            {t('method.missing.labs', {
              named,
              official: qualifiedWords(official.value, official.qualifier, t, lang),
              date: formatDate(official.asOf, lang),
            })}
          </li>
        )}
      </ul>
    </MethodSection>
  );
}

function Names({ partners }: { readonly partners: readonly Partner[] }) {
  const t = useTexts();
  const lang = useLanguage();
  if (partners.length === 0) return null;
  const names = partners.map((partner) => partner.name[lang]).sort(new Intl.Collator(LOCALES[lang]).compare);
  return <p className="method-aside">{names.join(t('panels.separator'))}</p>;
}
