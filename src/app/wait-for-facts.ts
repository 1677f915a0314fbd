import type { Clock } from '../store/player.ts';
import type { Failed, Loaded, Ready } from './load.ts';

/** What there is to say while the facts are on their way. */
export type Waiting =
  | { readonly type: 'quiet' }
  | { readonly type: 'slow' }
  /** The reader asked once more. */
  | { readonly type: 'again' }
  | Failed;

export interface Wait {
  readonly clock: Clock;
  /** Asks for the facts; `fresh`: past what the browser has kept. */
  readonly ask: (signal: AbortSignal, fresh: boolean) => Promise<Loaded>;
  readonly say: (waiting: Waiting, again: () => void) => void;
}

/** A reader who has waited so long wants to know what goes on. */
export const SLOW_MS = 4000;

/** Resolves once the facts are here, however often the reader has to ask; what has been asked before is given up. */
export function waitForFacts({ clock, ask, say }: Wait): Promise<Ready> {
  return new Promise((resolve) => {
    const attempt = async (first: boolean): Promise<void> => {
      const control = new AbortController();
      const again = (): void => {
        control.abort();
        clock.cancel(late);
        void attempt(false);
      };
      const late = clock.after(SLOW_MS, () => say({ type: 'slow' }, again));
      say({ type: first ? 'quiet' : 'again' }, again);
      const loaded = await ask(control.signal, !first);
      if (control.signal.aborted) return;
      clock.cancel(late);
      if (loaded.type === 'ready') resolve(loaded);
      else say(loaded, again);
    };
    void attempt(true);
  });
}
