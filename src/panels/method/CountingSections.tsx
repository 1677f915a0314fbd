import { formatDate } from '../../i18n/date.ts';
import { parsePartialDate, yearOf } from '../../model/partial-date.ts';
import type { PartnerState } from '../../model/timeline.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { MethodSection } from './MethodSection.tsx';
import { MethodTable } from './MethodTable.tsx';
import type { AtlasNumbers } from './numbers.ts';

/** What a record, a partner and each kind is. */
export function WhatCounts({ numbers }: { readonly numbers: AtlasNumbers }) {
  const t = useTexts();
  return (
    <MethodSection id="what">
      <p>{t('method.what.record')}</p>
      <p>{t('method.what.partner')}</p>
      <p>{t('method.what.direction')}</p>
      <p>{t('method.what.beside')}</p>
      <MethodTable
        caption={t('method.what.kinds')}
        headings={[t('method.what.kind'), t('method.what.meaning'), t('method.what.records')]}
        numbers={[2]}
      >
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`vocabulary.kind.${kind}`)}</th>
              <td>{t(`method.what.kindMeaning.${kind}`)}</td>
              <td className="method-number">{numbers.byKind.get(kind)}</td>
            </tr>
          ))}
        </tbody>
      </MethodTable>
    </MethodSection>
  );
}

const RULES = ['inForce', 'partner', 'dissolved', 'shared', 'since', 'never'] as const;

export function CountingRule() {
  const t = useTexts();
  return (
    <MethodSection id="rule">
      <ol className="method-rules">
        {RULES.map((rule) => (
          <li key={rule}>{t(`method.rule.${rule}`)}</li>
        ))}
      </ol>
    </MethodSection>
  );
}

/** One date of every form, each read by the same code that counts. */
const EXAMPLES = ['1975-09-09', '1975-09', '1975', '1963~', '196X', '../2010'].flatMap(
  (text) => parsePartialDate(text) ?? [],
);

export function InexactDates() {
  const t = useTexts();
  const lang = useLanguage();
  return (
    <MethodSection id="dates">
      <p>{t('method.dates.precise')}</p>
      <MethodTable
        caption={t('method.sections.dates')}
        headings={[t('method.dates.written'), t('method.dates.read'), t('method.dates.counts')]}
      >
        <tbody>
          {EXAMPLES.map((date) => (
            <tr key={date.text}>
              <th scope="row">
                <code>{date.text}</code>
              </th>
              <td>{formatDate(date, lang)}</td>
              <td>{t('method.dates.from', { year: yearOf(date) })}</td>
            </tr>
          ))}
        </tbody>
      </MethodTable>
      <p>{t('method.dates.openStart')}</p>
      <p>{t('method.dates.begun')}</p>
      <p>{t('method.dates.ends')}</p>
    </MethodSection>
  );
}

const STATES: readonly PartnerState[] = ['active', 'suspended', 'none', 'not-a-state', 'gone'];

export function PartnerStates() {
  const t = useTexts();
  return (
    <MethodSection id="states">
      <MethodTable
        caption={t('method.sections.states')}
        headings={[t('method.states.state'), t('method.states.meaning')]}
      >
        <tbody>
          {STATES.map((state) => (
            <tr key={state}>
              <th scope="row">{t(`vocabulary.state.${state}`)}</th>
              <td>{t(`method.states.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </MethodTable>
    </MethodSection>
  );
}
