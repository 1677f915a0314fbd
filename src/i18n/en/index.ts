import { charts } from './charts.ts';
import { common } from './common.ts';
import { map } from './map.ts';
import { method } from './method.ts';
import { panels } from './panels.ts';
import { share } from './share.ts';
import { slider } from './slider.ts';
import { story } from './story.ts';
import { table } from './table.ts';
import { vocabulary } from './vocabulary.ts';

export const en = { common, vocabulary, map, slider, panels, charts, table, story, method, share } as const;
