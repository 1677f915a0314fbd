import { expect, test, vi } from 'vitest';
import { ANSWER_MS, watchFrame } from '../../src/snapshot/frame-fit.ts';

/** A frame whose holder sizes it, or does not; its clock is moved by hand. */
function frame(height: number) {
  const listeners = new Set<() => void>();
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  const window = {
    innerWidth: 600,
    innerHeight: height,
    setTimeout: (run: () => void, wait: number) => {
      timers.set(timers.size + 1, { at: now + wait, run });
      return timers.size;
    },
    clearTimeout: (handle: number) =>
      void timers.set(handle, { at: Number.POSITIVE_INFINITY, run: () => undefined }),
    addEventListener: (_: 'resize', callback: () => void) => void listeners.add(callback),
    removeEventListener: (_: 'resize', callback: () => void) => void listeners.delete(callback),
  };
  return {
    window,
    pass: (wait: number) => {
      now += wait;
      for (const [handle, { at, run }] of [...timers]) {
        if (at > now) continue;
        window.clearTimeout(handle);
        run();
      }
    },
    resize: (size: Partial<Pick<typeof window, 'innerWidth' | 'innerHeight'>>) => {
      Object.assign(window, size);
      for (const listener of listeners) listener();
    },
  };
}

test('a frame that gets its height stays as it is', () => {
  const { window, pass, resize } = frame(460);
  const said = vi.fn();
  watchFrame(window, said).asked(844);
  resize({ innerHeight: 844 });
  pass(ANSWER_MS * 2);
  expect(said).not.toHaveBeenCalled();
});

test('a frame that gets no answer fits itself into what it has', () => {
  const { window, pass } = frame(460);
  const said = vi.fn();
  const fit = watchFrame(window, said);
  fit.asked(844);
  pass(ANSWER_MS - 1);
  expect(said).not.toHaveBeenCalled();
  pass(1);
  // The content is now as high as the frame, which is no wish.
  fit.asked(460);
  pass(ANSWER_MS * 2);
  expect(said.mock.calls).toEqual([[true]]);
});

test('a late answer, and another width, give the content its own height again', () => {
  const { window, pass, resize } = frame(460);
  const said = vi.fn();
  const fit = watchFrame(window, said);
  fit.asked(844);
  pass(ANSWER_MS);
  resize({ innerHeight: 844 });
  resize({ innerHeight: 300 });
  fit.asked(844);
  pass(ANSWER_MS);
  resize({ innerWidth: 300 });
  expect(said.mock.calls).toEqual([[true], [false], [true], [false]]);
});
