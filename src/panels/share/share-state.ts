import { useState } from 'react';
import type { SceneFacts } from '../../model/scene.ts';
import type { View } from '../../model/view.ts';
import type { PictureInput } from '../../picture/sheet.ts';
import { defaultOptions, type PictureOptions } from '../../snapshot/options.ts';
import { useAtlas, useTimeline, useView } from '../../store/atlas-context.ts';
import type { ShareProps } from './share-props.ts';

/** What every tab of the panel works with. */
export interface Share {
  readonly view: View;
  readonly facts: SceneFacts;
  readonly dataset: PictureInput['dataset'];
  readonly options: PictureOptions;
  readonly setOptions: (next: Partial<PictureOptions>) => void;
  /** The picture of a year in the options chosen. */
  readonly inputOf: (year: number, change?: Partial<PictureOptions>) => PictureInput;
}

export function useShare({ world, capitals }: ShareProps): Share {
  const { dataset } = useAtlas();
  const view = useView((whole) => whole);
  const timeline = useTimeline();
  const [chosen, setChosen] = useState<Partial<PictureOptions>>({});
  const usual = defaultOptions(view.lang);
  const options: PictureOptions = {
    ...usual,
    theme: view.theme === 'dark' ? 'dark' : usual.theme,
    ...chosen,
  };
  const facts: SceneFacts = { timeline, world, capitals };
  return {
    view,
    facts,
    dataset,
    options,
    setOptions: (next) => setChosen((now) => ({ ...now, ...next })),
    inputOf: (year, change = {}) => ({ facts, dataset, view: { ...view, year }, ...options, ...change }),
  };
}

export interface Task {
  readonly busy: boolean;
  /** What is to be said to the reader; empty for nothing. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Runs one piece of work; what it gives is said, what it throws is told. */
  readonly run: (work: () => Promise<string>) => void;
}

export function useTask(working: string, failed: (problem: string) => string): Task {
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');
  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    say(working);
    try {
      say(await work());
    } catch (error) {
      say(failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, say, run: (work) => void run(work) };
}
