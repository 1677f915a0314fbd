/**
 * Who draws the map. The canvas stands in every state but `gl`; docs/renderers.md has the drawing of this table.
 * - loading: the graphics card is being asked, and prepares its first frame.
 * - gl: the card draws.
 * - lost: the card lost its context; the browser may give it back.
 * - canvas: there is no card, or none that is worth it.
 * - givenUp: the card failed, was too slow, or was lost too often; it is not asked again in this visit.
 */
export type SwitchState = 'loading' | 'gl' | 'lost' | 'canvas' | 'givenUp';

export type SwitchEvent =
  /** There is no card, or an emulated one. */
  | 'noCard'
  /** The card's first frame is whole. */
  | 'ready'
  /** Making or feeding the card's renderer threw. */
  | 'failed'
  /** The card cannot keep up with the year. */
  | 'slow'
  | 'contextLost'
  /** The context was lost once too often. */
  | 'contextLostAgain'
  | 'contextRestored';

const TABLE: Readonly<Record<SwitchState, Readonly<Partial<Record<SwitchEvent, SwitchState>>>>> = {
  loading: {
    noCard: 'canvas',
    ready: 'gl',
    failed: 'givenUp',
    contextLost: 'lost',
    contextLostAgain: 'givenUp',
  },
  gl: { failed: 'givenUp', slow: 'givenUp', contextLost: 'lost', contextLostAgain: 'givenUp' },
  lost: { contextRestored: 'loading' },
  canvas: {},
  givenUp: {},
};

/** The state after an event; an event that means nothing in a state leaves it. */
export const nextState = (state: SwitchState, event: SwitchEvent): SwitchState =>
  TABLE[state][event] ?? state;

/** Whether the renderer of a state will stay for now: the others wait for the card. */
export const isSettled = (state: SwitchState): boolean => state !== 'loading';
