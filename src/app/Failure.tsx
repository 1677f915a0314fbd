import { textsFor } from '../i18n/texts.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Failed } from './load.ts';

interface Props {
  readonly lang: Language;
  readonly failure: Failed;
  readonly onRetry: () => void;
}

/** What a reader sees when the facts could not be loaded: a sentence and a way on, never a white page. */
export function Failure({ lang, failure, onRetry }: Props) {
  const t = textsFor(lang);
  return (
    <main className="app-message" role="alert">
      <h1>{t('common.broken.title')}</h1>
      <p>{t(`common.broken.${failure.cause}`)}</p>
      <p className="app-detail">{t('common.broken.detail', { problem: failure.problem })}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('common.retry')}
      </button>
    </main>
  );
}
