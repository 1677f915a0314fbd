// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultViewFor } from '../../src/model/view.ts';
import { liveEmbed } from '../../src/snapshot/embed-code.ts';
import { holderOrigin, reportHeight } from '../../src/snapshot/embed-height.ts';

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

const heldBy = (ancestorOrigins: readonly string[] | null, referrer = '') => ({
  location: {
    hash: '#second',
    origin: 'https://atlas.example',
    ...(ancestorOrigins ? { ancestorOrigins } : {}),
  },
  document: { referrer },
});

describe('whom a framed page speaks to', () => {
  test.each([
    ['the page around it', ['https://holder.example', 'https://top.example'], '', 'https://holder.example'],
    ['the page it came from', null, 'https://holder.example/a/page?x=1', 'https://holder.example'],
    ['any, when opened from a disk', ['null'], 'https://other.example/', '*'],
    ['any, when nothing is told', null, '', '*'],
    ['any, when it came from itself', null, 'https://atlas.example/?embed=map', '*'],
    ['any, when what is told is no address', null, 'nonsense', '*'],
  ] as const)('is %s', (_, ancestors, referrer, target) => {
    expect(holderOrigin(heldBy(ancestors, referrer))).toBe(target);
  });
});

describe('a framed page', () => {
  test('tells its height at once and once for every change', () => {
    const said = vi.fn();
    const framed = { parent: { postMessage: said }, ...heldBy(['https://holder.example']) };
    let height = 400.2;
    reportHeight(
      framed,
      contentOf(() => height),
    );
    notify();
    height = 520;
    notify();
    expect(said.mock.calls).toEqual([
      [{ type: 'scities:height', height: 401, id: 'second' }, 'https://holder.example'],
      [{ type: 'scities:height', height: 520, id: 'second' }, 'https://holder.example'],
    ]);
  });

  test('says nothing when it is not framed', () => {
    const said = vi.fn();
    const alone = { postMessage: said, ...heldBy([]) };
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
