import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findBrowser } from './install.ts';

export const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function openBrowser(flags: readonly string[] = FLAGS): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium: run `npm run test:browser`, which installs one.');
  return chromium.launch({ executablePath, args: [...flags] });
}

export interface OpenPage {
  readonly page: Page;
  /** What the page reported as an error while open. */
  readonly errors: string[];
  /** Every address asked for. */
  readonly asked: string[];
  /** Addresses asked for outside the page's own origin. */
  readonly foreign: string[];
}

/** The atlas takes no emulated graphics card; here the emulated one gives itself out as a real one. */
export const asGraphicsCard = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function (name) {
      const value: unknown = getParameter.call(this, name);
      return typeof value === 'string' && /swiftshader/i.test(value) ? 'A graphics card' : value;
    };
  });

export interface PageOptions extends BrowserContextOptions {
  /** The map is drawn by the graphics card. */
  readonly card?: boolean;
}

/** Opens an address of the app in a fresh context and waits until the map stands, if there is one. */
export async function openPage(
  browser: Browser,
  address: string,
  { card = false, ...options }: PageOptions = {},
  map = true,
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    ...options,
  });
  if (card) await asGraphicsCard(context);
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  const foreign: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    asked.push(request.url());
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) foreign.push(request.url());
  });
  await page.goto(address);
  if (map) await page.waitForSelector(card ? '[data-ready=true][data-renderer=gl]' : '[data-ready=true]');
  return { page, errors, asked, foreign };
}
