import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { CopyBlock } from './CopyBlock.tsx';
import { bibtexOf, RELEASED } from './citation.ts';
import { MethodSection } from './MethodSection.tsx';

const LICENCES = ['data', 'code', 'shapes', 'sources'] as const;

export function Licence() {
  const t = useTexts();
  return (
    <MethodSection id="licence">
      <ul className="method-list">
        {LICENCES.map((part) => (
          <li key={part}>{t(`method.licence.${part}`)}</li>
        ))}
      </ul>
    </MethodSection>
  );
}

/** How the atlas is named in other people's work. */
export function HowToCite() {
  const t = useTexts();
  const { version } = useAtlas().dataset;
  return (
    <MethodSection id="cite">
      <p>{t('method.cite.lead')}</p>
      <CopyBlock
        label={t('method.cite.asText')}
        text={t('method.cite.text', { version, first: FIRST_YEAR, last: LAST_YEAR, released: RELEASED })}
        action={t('method.cite.copyText')}
      />
      <CopyBlock
        literal
        label={t('method.cite.asBibtex')}
        text={bibtexOf(version)}
        action={t('method.cite.copyBibtex')}
      />
    </MethodSection>
  );
}

export function HowToReport() {
  const t = useTexts();
  const { version } = useAtlas().dataset;
  return (
    <MethodSection id="report">
      <p>{t('method.report.lead')}</p>
      <p>{t('method.report.where')}</p>
      <CopyBlock
        literal
        label={t('method.report.form')}
        text={t('method.report.body', { version })}
        action={t('method.report.copy')}
      />
    </MethodSection>
  );
}
