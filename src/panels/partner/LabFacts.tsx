import type { Lab } from '../../model/dataset.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';

/** Who runs a joint laboratory, where, and under which programme. */
export function LabFacts({ lab }: { readonly lab: Lab }) {
  const t = useTexts();
  const lang = useLanguage();
  const rows = [
    { name: t('panels.tie.host'), value: lab.host?.[lang] },
    { name: t('panels.tie.city'), value: lab.city?.[lang] },
    { name: t('panels.tie.institution'), value: lab.partnerInstitution?.[lang] },
    { name: t('panels.tie.programme'), value: t(`vocabulary.programme.${lab.programme}`) },
    { name: t('panels.tie.batch'), value: lab.batch === null ? null : batchWords(lab.batch) },
  ];
  function batchWords(batch: string): string {
    return /^\d+$/.test(batch) ? t('panels.tie.batchNumber', { batch }) : t('panels.tie.batchLater');
  }
  return (
    <dl className="partner-lab">
      {rows.map(({ name, value }) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
