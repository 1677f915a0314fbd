import type { Partner } from '../../model/dataset.ts';
import { useLanguage } from '../../store/atlas-context.ts';
import { useOpenPartner } from './use-open-partner.ts';
import './parts.css';

interface Props {
  readonly partner: Partner;
  /** Opened in this year, or the nearest of its life; the view's year when absent. */
  readonly year?: number | undefined;
  /** What it says instead of the name alone. */
  readonly text?: string;
}

/** A partner's name that opens the partner. */
export function PartnerButton({ partner, year, text }: Props) {
  const lang = useLanguage();
  const open = useOpenPartner();
  return (
    <button
      type="button"
      className="panel-partner"
      data-opens={partner.id}
      onClick={() => open(partner, year)}
    >
      {text ?? partner.name[lang]}
    </button>
  );
}
