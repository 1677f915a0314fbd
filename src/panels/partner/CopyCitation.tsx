import { useEffect, useId, useState } from 'react';
import type { Tie } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { citationOf } from './citation.ts';
import { copyText } from './copy-text.ts';

type Step = 'ready' | 'copied' | 'by-hand';
const SAID_MS = 3000;

/** Copies the citation of a record, or shows it to be copied by hand. */
export function CopyCitation({ tie }: { readonly tie: Tie }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const fieldId = useId();
  const [step, setStep] = useState<Step>('ready');

  useEffect(() => {
    if (step !== 'copied') return;
    const timer = setTimeout(() => setStep('ready'), SAID_MS);
    return () => clearTimeout(timer);
  }, [step]);

  const text = (): string => citationOf(dataset, tie, window.location.href, t, lang);
  const copy = async (): Promise<void> => setStep((await copyText(text())) ? 'copied' : 'by-hand');
  return (
    <>
      <button type="button" className="panel-more" onClick={() => void copy()}>
        {t('panels.tie.copy')}
      </button>{' '}
      <span role="status" className="partner-copied">
        {step === 'copied' ? t('panels.tie.copied') : ''}
      </span>
      {step === 'by-hand' ? (
        <div className="partner-by-hand">
          <label htmlFor={fieldId}>{t('panels.tie.copyByHand')}</label>
          <textarea
            id={fieldId}
            readOnly
            rows={5}
            value={text()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      ) : null}
    </>
  );
}
