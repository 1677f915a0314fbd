import type { Locator, Page } from 'playwright-core';

/** More stops than any page of the atlas has: who has not met the place by then never will. */
const STOPS = 400;

export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

/** Walks with Tab, or back with Shift+Tab, until the place has the focus; at the end of the page it begins anew. */
export async function walkTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(place)) return;
  }
  throw new Error(`${key} never leads to ${place}.`);
}

/** Walks once through the whole page; gives the number of stops, and those at which no ring is seen. */
export async function stopsWithoutRing(page: Page): Promise<{ stops: number; ringless: string[] }> {
  const ringless: string[] = [];
  let stops = 0;
  for (; stops < STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(ringOfFocus);
    if (stop.name === null) break;
    if (!stop.ring) ringless.push(stop.name);
  }
  return { stops, ringless };
}

/** A ring is an outline on what has the focus, or on what stands for it: its label, its thumb, its sign. */
function ringOfFocus(): { readonly name: string | null; readonly ring: boolean } {
  const active = document.activeElement;
  if (!active || active === document.body) return { name: null, ring: false };
  const outlined = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== 'none' &&
    Number.parseFloat(style.outlineWidth) >= 1 &&
    !/transparent|, 0\)$/.test(style.outlineColor);
  const near = [active, active.nextElementSibling, active.parentElement, active.parentElement?.parentElement];
  const ring = near.some((element) => element && outlined(getComputedStyle(element)));
  return {
    name: `${active.tagName} ${active.className} ${active.getAttribute('aria-label') ?? active.textContent?.slice(0, 40)}`,
    ring: ring || outlined(getComputedStyle(active, '::before')),
  };
}
