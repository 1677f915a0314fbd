import { useEffect, useState } from 'react';
import { useTexts } from '../store/atlas-context.ts';
import { whenQuiet } from './when-quiet.ts';

/** Offers a new version once it has arrived; the reader decides when to take it. */
export function Update() {
  const t = useTexts();
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const gone = new AbortController();
    void watchForUpdate(gone.signal, (accept) => {
      if (!gone.signal.aborted) setTake(() => accept);
    });
    return () => gone.abort();
  }, []);
  if (!take) return null;
  return (
    <p className="app-notice" role="status">
      {t('common.update.offer')}
      <button type="button" className="button" onClick={take}>
        {t('common.update.take')}
      </button>
    </p>
  );
}

/** Registers the worker that keeps the atlas for use without a net. A browser that refuses it still has the page. */
async function watchForUpdate(gone: AbortSignal, offer: (accept: () => void) => void): Promise<void> {
  try {
    // What the reader waits for comes first.
    await whenQuiet(gone);
    // One tab takes the new version for all: what the others would still load is gone. The first worker takes nothing.
    if (navigator.serviceWorker.controller) {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
        once: true,
      });
    }
    const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
    const offerWaiting = (): void => {
      if (!registration.waiting || !navigator.serviceWorker.controller) return;
      offer(() => {
        // Another tab may have taken it.
        if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
        else window.location.reload();
      });
    };
    offerWaiting();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offerWaiting);
    });
  } catch (error) {
    if (gone.aborted) return;
    console.warn('The atlas will not be kept for use without a net.', error);
  }
}
