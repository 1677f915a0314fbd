// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { labelObstacles } from '../../src/map/live/label-obstacles.ts';

afterEach(() => document.body.replaceChildren());

const at = (element: Element, x: number, y: number, width: number, height: number): void => {
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
};

test('the controls over the map and its note are told from the map, and nothing else', () => {
  document.body.innerHTML = `
    <section class="map">
      <div class="map-choices"><fieldset></fieldset></div>
      <div class="map-stage"><div id="host"></div><div class="map-zoom"></div></div>
      <p class="map-disclaimer"></p><p class="map-summary"></p>
    </section>
    <div class="map-zoom"></div>`;
  const host = document.getElementById('host');
  if (!host) throw new Error('No host.');
  at(host, 20, 100, 900, 400);
  for (const [selector, x, y] of [
    ['fieldset', 30, 110],
    ['.map-stage .map-zoom', 880, 110],
    ['.map-disclaimer', 500, 480],
  ] as const) {
    const element = document.querySelector(selector);
    if (element) at(element, x, y, 30, 10);
  }
  expect(labelObstacles(host)).toEqual([
    { left: 10, top: 10, right: 40, bottom: 20 },
    { left: 860, top: 10, right: 890, bottom: 20 },
    { left: 480, top: 380, right: 510, bottom: 390 },
  ]);
});

test('a map by itself has nothing over it', () => {
  expect(labelObstacles(document.body)).toEqual([]);
});
