import { textsFor } from '../i18n/texts.ts';
import type { Language } from '../model/vocabulary.ts';

export function Loading({ lang }: { readonly lang: Language }) {
  const t = textsFor(lang);
  return (
    <main className="app-message" aria-busy="true">
      <p>{t('common.loading')}</p>
    </main>
  );
}
