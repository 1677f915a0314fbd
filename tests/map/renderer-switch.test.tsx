import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GlEvents } from '../../src/map/gl/gl-renderer.ts';
import { RendererSwitch } from '../../src/map/live/renderer-switch.ts';
import type { SwitchState } from '../../src/map/live/switch-states.ts';
import type { Frame } from '../../src/map/renderer.ts';
import { LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeCanvas } from './fake-canvas.ts';
import { capitals, frameOf, ground, plane, world } from './map-parts.ts';

/** Stands in for the renderer that needs a graphics card. */
interface FakeGl {
  readonly events: GlEvents;
  readonly frames: Frame[];
  isDestroyed: boolean;
}

let canvas: ReturnType<typeof fakeCanvas>;
let container: HTMLElement;

beforeEach(() => {
  fakeBrowser({ width: 800, height: 400 });
  canvas = fakeCanvas();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  container = document.createElement('div');
});

afterEach(() => vi.unstubAllGlobals());

function start(year: number, { isCardGivenUp = false, failsAt = '' } = {}) {
  const states: SwitchState[] = [];
  const made: FakeGl[] = [];
  const idle: (() => void)[] = [];
  const renderer = new RendererSwitch({ container, world, plane, ground, capitals }, frameOf(year), {
    isCardGivenUp,
    onState: (state) => states.push(state),
    whenIdle: () => new Promise((resolve) => idle.push(resolve)),
    loadGl: async () => (_, frame, events) => {
      if (failsAt === 'making') throw new Error('no context');
      const gl: FakeGl = { events, frames: [frame], isDestroyed: false };
      made.push(gl);
      return {
        draw: (next: Frame) => {
          if (failsAt === 'drawing') throw new Error('no style');
          gl.frames.push(next);
        },
        destroy: () => {
          gl.isDestroyed = true;
        },
      };
    },
  });
  /** The browser has time; what waits for that runs to its end. */
  const rest = async (): Promise<void> => {
    for (const resolve of idle.splice(0)) resolve();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  const gl = (index = made.length - 1): FakeGl => {
    const found = made[index];
    if (!found) throw new Error('the other renderer was not made');
    return found;
  };
  return { renderer, states, made, rest, gl };
}

const ownCanvas = (): Element | null => container.querySelector('.map-host-canvas canvas');
const fillOf = (unit: number) => {
  const shape = ground.units[unit];
  return shape && canvas.fillOf(shape);
};

describe('without a graphics card', () => {
  test('the canvas draws at once, follows the year, and stays', async () => {
    const { renderer, states, made, rest } = start(1977);
    expect(fillOf(2)).toBe(LIGHT.fill.none);
    await rest();
    renderer.draw(frameOf(1978));
    expect(fillOf(2)).toBe(LIGHT.fill['since-1978']);
    expect(states).toEqual(['loading', 'canvas']);
    expect(made).toEqual([]);
  });

  test('an emulated card counts as none', async () => {
    canvas.grantWebgl('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)');
    const { states, rest } = start(1985);
    await rest();
    expect(states).toEqual(['loading', 'canvas']);
  });
});

describe('with a graphics card', () => {
  beforeEach(() => canvas.grantWebgl('NVIDIA GeForce'));

  test('the canvas stands until the first frame of the card is whole', async () => {
    const { states, rest, gl } = start(1985);
    await rest();
    expect(ownCanvas()).not.toBeNull();
    gl().events.onReady();
    expect(ownCanvas()).toBeNull();
    expect(states).toEqual(['loading', 'gl']);
  });

  test('it begins with the frame shown when it is made, and both draw while both stand', async () => {
    const { renderer, rest, gl } = start(1985);
    renderer.draw(frameOf(1960));
    await rest();
    expect(gl().frames.map(({ scene }) => scene.year)).toEqual([1960]);
    renderer.draw(frameOf(1978));
    expect(gl().frames.at(-1)?.scene.year).toBe(1978);
    expect(fillOf(2)).toBe(LIGHT.fill['since-1978']);
  });

  test('a lost context brings the canvas back in the year shown, a restored one a new renderer', async () => {
    const { renderer, states, rest, gl } = start(1985);
    await rest();
    gl().events.onReady();
    renderer.draw(frameOf(1970));
    gl(0).events.onContext(true);
    expect(fillOf(2)).toBe(LIGHT.fill.none);
    renderer.draw(frameOf(1978));
    expect(gl(0).frames.at(-1)?.scene.year).toBe(1970);
    gl(0).events.onContext(false);
    await rest();
    expect(gl(0).isDestroyed).toBe(true);
    expect(gl(1).frames[0]?.scene.year).toBe(1978);
    gl(1).events.onReady();
    expect(states).toEqual(['loading', 'gl', 'lost', 'loading', 'gl']);
    expect(ownCanvas()).toBeNull();
  });

  test('a context lost a third time is not waited for', async () => {
    const { states, rest, gl } = start(1985);
    for (const loss of [0, 1, 2]) {
      await rest();
      gl(loss).events.onReady();
      gl(loss).events.onContext(true);
      gl(loss).events.onContext(false);
    }
    expect(states.at(-1)).toBe('givenUp');
    expect(ownCanvas()).not.toBeNull();
  });

  test('events of a renderer that was replaced change nothing', async () => {
    const { states, rest, gl } = start(1985);
    await rest();
    gl(0).events.onReady();
    gl(0).events.onContext(true);
    gl(0).events.onContext(false);
    await rest();
    gl(0).events.onReady();
    expect(states.at(-1)).toBe('loading');
  });

  test.each(['making', 'drawing'])(
    'one that fails in %s leaves the canvas in the year asked for',
    async (failsAt) => {
      const { renderer, states, rest } = start(1977, { failsAt });
      await rest();
      renderer.draw(frameOf(1978));
      expect(states.at(-1)).toBe('givenUp');
      expect(fillOf(2)).toBe(LIGHT.fill['since-1978']);
    },
  );

  test('one that was given up before is not asked', async () => {
    const { states, made, rest } = start(1985, { isCardGivenUp: true });
    await rest();
    expect(states).toEqual(['givenUp']);
    expect(made).toEqual([]);
  });
});

describe('taken down', () => {
  beforeEach(() => canvas.grantWebgl('NVIDIA GeForce'));

  test('nothing is left, and neither renderer is', async () => {
    const { renderer, rest, gl } = start(1985);
    await rest();
    renderer.destroy();
    expect(gl().isDestroyed).toBe(true);
    expect(container.childElementCount).toBe(0);
  });

  test('before the card was asked, it never is', async () => {
    const { renderer, made, states, rest } = start(1985);
    renderer.destroy();
    await rest();
    expect(made).toEqual([]);
    expect(states).toEqual(['loading']);
  });
});
