import type { Partner } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { nameWithYears } from '../parts/lifetime-words.ts';
import { PartnerButton } from '../parts/PartnerButton.tsx';
import { kinOf } from './kin.ts';

/** Former states lead to their successors, and successors back. */
export function KinList({ partner }: { readonly partner: Partner }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const { successors, predecessors } = kinOf(dataset, partner);
  if (successors.length + predecessors.length === 0) return null;
  return (
    <dl className="partner-kin">
      <KinRow title={t('panels.partner.successors')} kin={successors} of={partner} />
      <KinRow title={t('panels.partner.predecessors')} kin={predecessors} of={partner} />
    </dl>
  );
}

interface RowProps {
  readonly title: string;
  readonly kin: readonly Partner[];
  readonly of: Partner;
}

function KinRow({ title, kin, of }: RowProps) {
  const t = useTexts();
  const lang = useLanguage();
  if (kin.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="panel-run">
          {kin.map((other) => {
            const continuator = other.continues === of.id || of.continues === other.id;
            return (
              <li key={other.id}>
                <PartnerButton partner={other} text={nameWithYears(other, t, lang)} />
                {continuator && (other.successors.length > 1 || of.successors.length > 1) ? (
                  <span className="partner-continues"> {t('panels.partner.continues')}</span>
                ) : null}
              </li>
            );
          })}
        </ul>
      </dd>
    </div>
  );
}
