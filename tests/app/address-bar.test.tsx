// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressBar } from '../../src/app/address-bar.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<iframe></iframe>';
});
afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

/** A window of this page, or of a page that stands in a frame, and what it did to the history. */
function spied(parent: 'itself' | 'another'): {
  readonly bar: ReturnType<typeof addressBar>;
  done: string[];
} {
  const done: string[] = [];
  const other = document.querySelector('iframe')?.contentWindow ?? window;
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent === 'another' ? other : window);
  vi.spyOn(window.history, 'pushState').mockImplementation((_, __, url) => void done.push(`push ${url}`));
  vi.spyOn(window.history, 'replaceState').mockImplementation(
    (_, __, url) => void done.push(`replace ${url}`),
  );
  return { bar: addressBar(window), done };
}

describe("the browser's address", () => {
  test('is pushed by a page of its own', () => {
    const { bar, done } = spied('itself');
    bar.push('?year=1985');
    bar.push('?year=1986');
    vi.runAllTimers();
    expect(done).toEqual(['push /?year=1985', 'push /?year=1986']);
  });

  test('is only ever replaced by a page in a frame, so that the way back belongs to its holder', () => {
    const { bar, done } = spied('another');
    bar.push('?year=1985');
    bar.push('?year=1986');
    expect(bar.query()).toBe('?year=1986');
    vi.runAllTimers();
    expect(done).toEqual(['replace /?year=1986']);
  });
});
