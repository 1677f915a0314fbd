import { Fragment } from 'react';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { PartnerButton } from './PartnerButton.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly year?: number | undefined;
}

/** Several partners in a line, each a button. */
export function PartnerNames({ ids, year }: Props) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const partners = ids.flatMap((id) => dataset.partnerById.get(id) ?? []);
  return (
    <span className="panel-names">
      {partners.map((partner, index) => (
        <Fragment key={partner.id}>
          {index > 0 ? t('panels.separator') : null}
          <PartnerButton partner={partner} year={year} />
        </Fragment>
      ))}
    </span>
  );
}
