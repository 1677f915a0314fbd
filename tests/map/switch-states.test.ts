import { describe, expect, test } from 'vitest';
import {
  isSettled,
  nextState,
  type SwitchEvent,
  type SwitchState,
} from '../../src/map/live/switch-states.ts';

const STATES: readonly SwitchState[] = ['loading', 'gl', 'lost', 'canvas', 'givenUp'];
const EVENTS: readonly SwitchEvent[] = [
  'noCard',
  'ready',
  'failed',
  'slow',
  'contextLost',
  'contextLostAgain',
  'contextRestored',
];

/** The states that follow, from `loading` on. */
const stateAfter = (...events: readonly SwitchEvent[]): SwitchState => events.reduce(nextState, 'loading');

describe('who draws the map', () => {
  test('without a card the canvas stays', () => {
    expect(stateAfter('noCard')).toBe('canvas');
    for (const event of EVENTS) expect(nextState('canvas', event)).toBe('canvas');
  });

  test('the card takes over when its first frame is whole', () => {
    expect(stateAfter('ready')).toBe('gl');
  });

  test('a lost context is waited for, and prepared anew when it is back', () => {
    expect(stateAfter('ready', 'contextLost')).toBe('lost');
    expect(stateAfter('ready', 'contextLost', 'contextRestored')).toBe('loading');
    expect(stateAfter('ready', 'contextLost', 'contextRestored', 'ready')).toBe('gl');
  });

  test('a card that fails, is too slow or is lost too often is not asked again', () => {
    for (const end of ['failed', 'slow', 'contextLostAgain'] as const)
      expect(stateAfter('ready', end)).toBe('givenUp');
    for (const event of EVENTS) expect(nextState('givenUp', event)).toBe('givenUp');
  });

  test('a lost card that reports frames or slowness changes nothing', () => {
    for (const event of ['ready', 'slow', 'failed', 'noCard'] as const)
      expect(nextState('lost', event)).toBe('lost');
  });

  test('only while the card is being asked is it open who stays', () => {
    expect(STATES.filter((state) => !isSettled(state))).toEqual(['loading']);
  });
});
