import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Finds a Chromium and a Chinese font, or installs Debian's; the tests that look at pixels need both. */
const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a browser: CHROMIUM_PATH, or the first known one on this machine; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  for (const name of CANDIDATES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}

function hasChineseFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** Makes sure both are there. Throws with a sentence when they are not and cannot be installed here. */
export function installBrowser(): string {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
  if (missing.length > 0) {
    if (spawnSync('which', ['apt-get']).status !== 0) {
      throw new Error(
        `The browser tests need ${missing.join(', ')}. Install them, or set CHROMIUM_PATH to a Chromium.`,
      );
    }
    const packages = missing.join(' ');
    if (process.getuid?.() !== 0) {
      throw new Error(
        `The browser tests need ${packages}. Run: sudo apt-get update && sudo apt-get install -y ${packages}`,
      );
    }
    console.log(`installing ${packages} ...`);
    const run = (...words: string[]): void => {
      execFileSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    run('update');
    run('install', '-y', '--no-install-recommends', ...missing);
  }
  const path = findBrowser();
  if (!path) throw new Error('Chromium was installed but cannot be found. Set CHROMIUM_PATH to it.');
  return path;
}

if (process.argv[1] === import.meta.filename) console.log(`browser: ${installBrowser()}`);
