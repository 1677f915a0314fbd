import type { Texts } from '../../i18n/texts.ts';
import type { Tie } from '../../model/dataset.ts';

/** How a tie ended, in words: "ended (expired)", "ended with the state". */
export function endWords(tie: Pick<Tie, 'endReason'>, t: Texts): string {
  if (tie.endReason === null) return t('panels.tie.state.ended');
  if (tie.endReason === 'dissolved') return t('panels.tie.dissolved');
  return t('panels.tie.endedBy', { reason: t(`vocabulary.endReason.${tie.endReason}`) });
}
