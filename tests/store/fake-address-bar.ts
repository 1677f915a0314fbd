import type { AddressBar } from '../../src/store/url-sync.ts';

export interface FakeAddressBar extends AddressBar {
  /** All entries of the history, oldest first. */
  readonly entries: () => readonly string[];
  readonly pushes: () => number;
  readonly replaces: () => number;
  readonly go: (steps: 1 | -1) => void;
  readonly listeners: () => number;
}

/** A browser's history: pushing cuts off what lay ahead, going back changes nothing but the place. */
export function fakeAddressBar(first = ''): FakeAddressBar {
  let entries = [first];
  let at = 0;
  let pushes = 0;
  let replaces = 0;
  const callbacks = new Set<() => void>();
  return {
    entries: () => entries,
    pushes: () => pushes,
    replaces: () => replaces,
    listeners: () => callbacks.size,
    query: () => entries[at] ?? '',
    push: (query) => {
      entries = [...entries.slice(0, at + 1), query];
      at += 1;
      pushes += 1;
    },
    replace: (query) => {
      entries = entries.with(at, query);
      replaces += 1;
    },
    onReturn: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    go: (steps) => {
      if (entries[at + steps] === undefined) return;
      at += steps;
      for (const callback of callbacks) callback();
    },
  };
}
