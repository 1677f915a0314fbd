// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultViewFor } from '../../src/model/view.ts';
import { liveEmbed } from '../../src/snapshot/embed-code.ts';
import { reportHeight } from '../../src/snapshot/embed-height.ts';

let notify: () => void = () => undefined;
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(callback: () => void) {
      notify = callback;
    }
    observe(): void {}
    disconnect(): void {}
  },
);
afterEach(() => {
  document.body.innerHTML = '';
});

const contentOf = (height: () => number): Element => {
  const content = document.createElement('div');
  content.getBoundingClientRect = () => new DOMRect(0, 0, 100, height());
  return content;
};

describe('a framed page', () => {
  test('tells its height at once and once for every change', () => {
    const said = vi.fn();
    const framed = { parent: { postMessage: said }, location: { hash: '#second' } };
    let height = 400.2;
    reportHeight(
      framed,
      contentOf(() => height),
    );
    notify();
    height = 520;
    notify();
    expect(said.mock.calls.map(([message]) => message)).toEqual([
      { type: 'scities:height', height: 401, id: 'second' },
      { type: 'scities:height', height: 520, id: 'second' },
    ]);
  });

  test('says nothing when it is not framed', () => {
    const said = vi.fn();
    const alone = { postMessage: said, location: { hash: '' } };
    reportHeight(
      Object.assign(alone, { parent: alone }),
      contentOf(() => 400),
    );
    expect(said).not.toHaveBeenCalled();
  });
});

describe('the script of the snippet', () => {
  test('sizes the frame that spoke and leaves its neighbour alone', () => {
    const code = liveEmbed(
      { view: defaultViewFor('en'), embed: 'map', base: 'about:blank', title: 't' },
      defaultViewFor('en'),
    );
    document.body.innerHTML = '<iframe data-scities></iframe><iframe data-scities></iframe>';
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(code) ?? [];
    // biome-ignore lint/security/noGlobalEval: the snippet is text, and a page would run it
    window.eval(script);
    const [first, second] = document.querySelectorAll('iframe');
    const say = (data: unknown): boolean =>
      window.dispatchEvent(new MessageEvent('message', { data, source: second?.contentWindow ?? null }));
    say({ type: 'scities:height', height: 333, id: '' });
    expect([first?.style.height, second?.style.height]).toEqual(['', '333px']);
    say({ type: 'scities:height', height: -5, id: '' });
    say({ type: 'other', height: 700 });
    say(null);
    expect(second?.style.height).toBe('333px');
  });
});
