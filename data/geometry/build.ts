import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildWorld } from './world.ts';

const text = await buildWorld();
writeFileSync(new URL('../../public/data/world.json', import.meta.url), text);
console.log(`world.json: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
