import { useLayoutEffect } from 'react';
import { textsFor } from '../i18n/texts.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Waiting } from './wait-for-facts.ts';
import './wait-bar.css';

interface Props {
  readonly lang: Language;
  readonly waiting: Waiting;
  readonly onRetry: () => void;
}

/** Under the picture that came with the page: what keeps the facts, and a way on. Empty as long as all goes well. */
export function WaitBar({ lang, waiting, onRetry }: Props) {
  const t = textsFor(lang);
  const { type } = waiting;
  // The page behind looks as far usable as it is.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.waiting = type;
    return () => {
      delete dataset.waiting;
    };
  }, [type]);
  return (
    <div className="wait-bar" data-waiting={type}>
      <div className="wait-words">
        <div role="status">
          {type === 'slow' ? <p>{t('common.slow')}</p> : null}
          {type === 'again' ? <p>{t('common.loading')}</p> : null}
        </div>
        {type === 'failed' ? (
          <div role="alert">
            <p>{t(`common.broken.${waiting.cause}`)}</p>
            <p className="wait-detail">{t('common.broken.detail', { problem: waiting.problem })}</p>
          </div>
        ) : null}
      </div>
      {type === 'quiet' ? null : (
        <button type="button" className="button" onClick={onRetry}>
          {t('common.retry')}
        </button>
      )}
    </div>
  );
}
