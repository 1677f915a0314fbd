import type { Dataset } from '../model/dataset.ts';
import type { SceneFacts } from '../model/scene.ts';
import { defaultViewFor } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import { pictureOf } from '../picture/picture.ts';
import { defaultOptions } from '../snapshot/options.ts';

/** The size that pages of others show in full, px. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The default view of a language as the picture that stands for the page elsewhere, as SVG. */
export function socialCard(facts: SceneFacts, dataset: Dataset, lang: Language): string {
  return pictureOf({
    ...defaultOptions(lang),
    facts,
    dataset,
    view: defaultViewFor(lang),
    size: CARD_SIZE,
  });
}
