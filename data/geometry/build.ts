import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAtlas } from './atlas.ts';
import { cutOf, cutUnits } from './cut.ts';
import { digestOf } from './land.ts';
import { openPole } from './pole.ts';
import { worldOn } from './world.ts';

const folder = import.meta.dirname;
if (!existsSync(join(folder, 'node_modules', 'mapshaper'))) {
  console.log('installing mapshaper ...');
  // It calls none of the packages that would be compiled.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const cut = cutOf(readAtlas());
const text = worldOn(openPole(await cutUnits(cut)));
writeFileSync(join(folder, '../../public/data/world.json'), text);
writeFileSync(join(folder, 'cut.sha256'), `${digestOf(cut)}\n`);
console.log(`world.json: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
