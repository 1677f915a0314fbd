import type { Clock } from '../../src/store/player.ts';

export interface FakeClock extends Clock {
  readonly now: () => number;
  /** Lets the time pass; what falls due is called in order. */
  readonly pass: (milliseconds: number) => void;
  /** How many callbacks still wait. */
  readonly waiting: () => number;
}

export function fakeClock(): FakeClock {
  let now = 0;
  let next = 1;
  const due = new Map<number, { readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    waiting: () => due.size,
    after: (milliseconds, callback) => {
      const handle = next;
      next += 1;
      due.set(handle, { at: now + milliseconds, callback });
      return handle;
    },
    cancel: (handle) => due.delete(handle),
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [first] = [...due].filter(([, job]) => job.at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!first) break;
        const [handle, job] = first;
        due.delete(handle);
        now = job.at;
        job.callback();
      }
      now = end;
    },
  };
}
