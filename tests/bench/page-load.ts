import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchServer, Sent } from './server.ts';
import { median } from './statistics.ts';

export interface Subject {
  readonly name: string;
  readonly server: BenchServer;
  /** What shows that the first picture, and that everything, stands. */
  readonly signs: { readonly picture: string; readonly usable: string };
}

export interface Load {
  readonly pictureMs: number;
  readonly usableMs: number;
  readonly pictureBytes: number;
  readonly usableBytes: number;
  /** What a service worker fetched for later while the page was not yet usable. */
  readonly aheadBytes: number;
}

declare global {
  interface Window {
    benchSeen: Record<string, number>;
  }
}

/** Runs in the page: notes when each sign has been painted, in the frame after the one in which it was found. */
function watch(signs: Readonly<Record<string, string>>): void {
  window.benchSeen = {};
  const found = new Set<string>();
  new MutationObserver((_, observer) => {
    for (const [name, selector] of Object.entries(signs)) {
      if (found.has(name) || !document.querySelector(selector)) continue;
      found.add(name);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          window.benchSeen[name] = performance.now();
        };
        channel.port2.postMessage(null);
      });
    }
    if (found.size === Object.keys(signs).length) observer.disconnect();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

const VIEWPORT = { width: 1280, height: 720 } as const;

/** Opens the subject in a fresh, empty browser profile and waits until all of it stands. */
export async function openSubject(browser: Browser, subject: Subject, query = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(watch, { ...subject.signs });
  await page.goto(`${subject.server.address}${query}`);
  await page.waitForFunction(() => window.benchSeen.usable !== undefined, null, { timeout: 120_000 });
  return page;
}

/** One load from an empty cache. */
async function loadOnce(browser: Browser, subject: Subject): Promise<Load> {
  subject.server.taken();
  const page = await openSubject(browser, subject);
  // What has been found in the page is seen only once the browser reports its first paint.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const seen = await page.evaluate(() => ({
    begun: performance.timeOrigin,
    picture: window.benchSeen.picture ?? 0,
    usable: window.benchSeen.usable ?? 0,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const sent = subject.server.taken();
  await page.context().close();
  const picture = Math.max(seen.picture, seen.painted);
  const usable = Math.max(seen.usable, seen.painted);
  const asked = sent.filter((item) => !item.ahead);
  return {
    pictureMs: picture,
    usableMs: usable,
    pictureBytes: bytesBefore(asked, seen.begun + picture),
    usableBytes: bytesBefore(asked, seen.begun + usable),
    aheadBytes: bytesBefore(sent, seen.begun + usable) - bytesBefore(asked, seen.begun + usable),
  };
}

const bytesBefore = (sent: readonly Sent[], at: number): number =>
  sent.filter((item) => item.at <= at).reduce((sum, item) => sum + item.bytes, 0);

/** Medians of several loads, the subjects taking turns, so that what slows the machine slows them alike. */
export async function measureLoads(
  browser: Browser,
  subjects: readonly Subject[],
  times: number,
): Promise<ReadonlyMap<string, Load>> {
  const loads = new Map<string, Load[]>(subjects.map((subject) => [subject.name, []]));
  for (let time = 0; time <= times; time += 1) {
    for (const subject of subjects) {
      const load = await loadOnce(browser, subject);
      // The first of each fills the server's memory and the browser's code cache.
      if (time > 0) loads.get(subject.name)?.push(load);
    }
  }
  const middle = (all: readonly Load[], key: keyof Load): number => median(all.map((load) => load[key]));
  return new Map(
    [...loads].map(([name, all]) => [
      name,
      {
        pictureMs: middle(all, 'pictureMs'),
        usableMs: middle(all, 'usableMs'),
        pictureBytes: middle(all, 'pictureBytes'),
        usableBytes: middle(all, 'usableBytes'),
        aheadBytes: middle(all, 'aheadBytes'),
      },
    ]),
  );
}

/** Main-thread time since the page began, ms: processor time, and time on the clock. */
export interface Spent {
  readonly processor: number;
  readonly clock: number;
}

export interface Meter {
  readonly read: () => Promise<Spent>;
}

/** Reads the main thread's time. Processor time is steady on a busy machine; clock time is what a reader feels. */
export async function meterOf(page: Page): Promise<Meter> {
  const open = async (timeDomain: 'threadTicks' | 'timeTicks'): Promise<CDPSession> => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain });
    return session;
  };
  const processor = await open('threadTicks');
  const clock = await open('timeTicks');
  const read = async (session: CDPSession): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return { read: async () => ({ processor: await read(processor), clock: await read(clock) }) };
}
