import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { load } from '../../src/app/load.ts';

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../public/data', name), 'utf8');
const whole = new Map(['atlas.json', 'world.json'].map((name) => [name, file(name)]));

/** A net that answers with the files as they are, but for one of them. */
function net(name: string, answer: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const asked = address.slice(address.lastIndexOf('/') + 1);
    return asked === name ? answer() : new Response(whole.get(asked));
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the two files of the atlas', () => {
  test('are read when they are whole', async () => {
    net('', () => new Response());
    expect((await load('./')).type).toBe('ready');
  });

  test('the land is handed on while the records are still on their way', async () => {
    const seen: string[] = [];
    let tellOfLand = (): void => undefined;
    const landIsRead = new Promise<void>((resolve) => {
      tellOfLand = resolve;
    });
    net('atlas.json', async () => {
      await landIsRead;
      seen.push('records');
      return new Response(whole.get('atlas.json'));
    });
    const loaded = await load('./', {}, (world) => {
      seen.push(`${world.units.length} units`);
      tellOfLand();
    });
    expect(loaded.type).toBe('ready');
    expect(seen).toEqual(['270 units', 'records']);
  });

  test('land that is damaged is not handed on', async () => {
    net('world.json', () => new Response('[]'));
    const onLand = vi.fn();
    await load('./', {}, onLand);
    expect(onLand).not.toHaveBeenCalled();
  });

  test.each(['atlas.json', 'world.json'])('%s that does not arrive is told as missing', async (name) => {
    const breaksOff = () =>
      new ReadableStream({
        start: (stream) => {
          stream.enqueue(new TextEncoder().encode('{"format":'));
          stream.error(new Error('the line broke'));
        },
      });
    const answers: readonly (() => Response | Promise<Response>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => new Response('', { status: 503 }),
      () => new Response(breaksOff()),
    ];
    for (const answer of answers) {
      net(name, answer);
      expect(await load('./')).toMatchObject({ type: 'failed', cause: 'data' });
    }
  });

  test.each(['atlas.json', 'world.json'])('%s that is something else is told as damaged', async (name) => {
    for (const body of ['', '<!doctype html>', 'null', '[]', '{"version":1}', '{"format":1']) {
      net(name, () => new Response(body));
      expect(await load('./'), body).toMatchObject({ type: 'failed', cause: 'form' });
    }
  });
});
