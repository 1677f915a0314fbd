import { useMemo } from 'react';
import { textsFor } from '../../i18n/texts.ts';
import { useLanguage } from '../../store/atlas-context.ts';
import type { Words } from './words.ts';

export function useWords(): Words {
  const lang = useLanguage();
  return useMemo(() => ({ t: textsFor(lang), lang }), [lang]);
}
