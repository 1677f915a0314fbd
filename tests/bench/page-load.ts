import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchServer } from './server.ts';
import { median } from './statistics.ts';

export interface Subject {
  readonly name: string;
  readonly server: BenchServer;
  /** What shows that the first picture stands, that everything can be used, and that nothing more is to come. */
  readonly signs: { readonly picture: string; readonly usable: string; readonly complete: string };
}

/** A line to the reader; none is the machine's own. */
export interface Line {
  readonly megabits: number;
  readonly delayMs: number;
}

export interface Load {
  readonly pictureMs: number;
  readonly usableMs: number;
  readonly completeMs: number;
}

export interface Weight {
  readonly pictureBytes: number;
  readonly usableBytes: number;
  readonly completeBytes: number;
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

/** Time the browser's own window takes to settle, ms. */
const WINDOW_MS = 1500;

const VIEWPORT = { width: 1280, height: 720 } as const;

interface Opening {
  readonly query?: string;
  readonly line?: Line | null;
  /** Whether a service worker may fetch ahead. */
  readonly ahead?: boolean;
}

/** Opens the subject in a fresh, empty browser profile and waits until all of it stands. */
export async function openSubject(
  browser: Browser,
  subject: Subject,
  { query = '', line = null, ahead = true }: Opening = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    serviceWorkers: ahead ? 'allow' : 'block',
  });
  const page = await context.newPage();
  // A new window first loads its own frame, which takes both cores for a second: no page's fault, and no reader's.
  await page.waitForTimeout(WINDOW_MS);
  if (line) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const bytes = (line.megabits * 1e6) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.delayMs,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await page.addInitScript(watch, { ...subject.signs });
  await page.goto(`${subject.server.address}${query}`);
  await page.waitForFunction(() => window.benchSeen.complete !== undefined, null, { timeout: 120_000 });
  // What has been found in the page is seen only once the browser reports its first paint.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page;
}

/** When each sign was seen, ms since the page was asked for. */
async function seenIn(page: Page): Promise<Load & { readonly begun: number }> {
  const seen = await page.evaluate(() => ({
    begun: performance.timeOrigin,
    found: window.benchSeen,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const at = (sign: string): number => Math.max(seen.found[sign] ?? Number.NaN, seen.painted);
  return {
    begun: seen.begun,
    pictureMs: at('picture'),
    usableMs: at('usable'),
    completeMs: at('complete'),
  };
}

/** Medians of several loads, the subjects taking turns, so that what slows the machine slows them alike. */
export async function measureLoads(
  browser: Browser,
  subjects: readonly Subject[],
  times: number,
  line: Line | null,
): Promise<ReadonlyMap<string, Load>> {
  const loads = new Map<string, Load[]>(subjects.map((subject) => [subject.name, []]));
  for (let time = 0; time <= times; time += 1) {
    for (const subject of subjects) {
      const page = await openSubject(browser, subject, { line });
      // The first of each fills the server's memory.
      if (time > 0) loads.get(subject.name)?.push(await seenIn(page));
      await page.context().close();
    }
  }
  const middle = (all: readonly Load[], key: keyof Load): number => median(all.map((load) => load[key]));
  return new Map(
    [...loads].map(([name, all]) => [
      name,
      {
        pictureMs: middle(all, 'pictureMs'),
        usableMs: middle(all, 'usableMs'),
        completeMs: middle(all, 'completeMs'),
      },
    ]),
  );
}

/** What had arrived by then over a line on which downloading, not the machine, decides; nothing fetched ahead. */
export async function weigh(browser: Browser, subject: Subject, line: Line): Promise<Weight> {
  subject.server.taken();
  const page = await openSubject(browser, subject, { line, ahead: false });
  const seen = await seenIn(page);
  const sizes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => ({
        until: entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0,
        bytes: entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0,
      }),
    ),
  );
  await page.context().close();
  const until = (ms: number): number =>
    sizes.filter((file) => file.until <= ms).reduce((sum, file) => sum + file.bytes, 0);
  return {
    pictureBytes: until(seen.pictureMs),
    usableBytes: until(seen.usableMs),
    // The worker's script is not in the page's own list.
    completeBytes: subject.server.taken().reduce((sum, file) => sum + file.bytes, 0),
  };
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
