import { describe, expect, test } from 'vitest';
import type { Loaded, Ready } from '../../src/app/load.ts';
import { SLOW_MS, type Waiting, waitForFacts } from '../../src/app/wait-for-facts.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { fakeClock } from '../store/fake-clock.ts';

const READY: Ready = { type: 'ready', dataset: tinyDataset(), world: tinyWorld() };
const FAILED: Loaded = { type: 'failed', cause: 'data', problem: 'atlas.json: 503' };

/** A reader who waits: what is said, what was asked, and the answers in the test's hand. */
function wait() {
  const clock = fakeClock();
  const said: Waiting['type'][] = [];
  const asked: { signal: AbortSignal; fresh: boolean; answer: (loaded: Loaded) => void }[] = [];
  let again = (): void => undefined;
  const facts = waitForFacts({
    clock,
    ask: (signal, fresh) => new Promise((answer) => asked.push({ signal, fresh, answer })),
    say: (waiting, retry) => {
      said.push(waiting.type);
      again = retry;
    },
  });
  const answer = async (attempt: number, loaded: Loaded): Promise<void> => {
    asked[attempt]?.answer(loaded);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { facts, clock, said, asked, answer, again: () => again() };
}

describe('facts on their way', () => {
  test('that come in time are given without a word', async () => {
    const { facts, said, answer, clock } = wait();
    await answer(0, READY);
    expect(await facts).toBe(READY);
    clock.pass(SLOW_MS);
    expect(said).toEqual(['quiet']);
  });

  test('that are slow are said to be, and given when they come', async () => {
    const { facts, said, answer, clock } = wait();
    clock.pass(SLOW_MS - 1);
    expect(said).toEqual(['quiet']);
    clock.pass(1);
    expect(said).toEqual(['quiet', 'slow']);
    await answer(0, READY);
    expect(await facts).toBe(READY);
  });

  test('that hang are given up when asked for once more, fresh', async () => {
    const { facts, said, asked, answer, again, clock } = wait();
    clock.pass(SLOW_MS);
    again();
    expect(asked.map(({ signal, fresh }) => [signal.aborted, fresh])).toEqual([
      [true, false],
      [false, true],
    ]);
    // What the first attempt still brings is not heard.
    await answer(0, FAILED);
    expect(said).toEqual(['quiet', 'slow', 'again']);
    await answer(1, READY);
    expect(await facts).toBe(READY);
  });

  test('that fail are said to, and asked for as often as the reader wants', async () => {
    const { facts, said, answer, again, clock } = wait();
    await answer(0, FAILED);
    clock.pass(SLOW_MS);
    again();
    await answer(1, FAILED);
    again();
    clock.pass(SLOW_MS);
    await answer(2, READY);
    expect(said).toEqual(['quiet', 'failed', 'again', 'failed', 'again', 'slow']);
    expect(await facts).toBe(READY);
  });
});
