import type { Texts } from '../../i18n/texts.ts';
import type { Bilingual } from '../../model/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';

/** What a chart needs to speak: the texts and the names of the reader's language. */
export interface Words {
  readonly t: Texts;
  readonly lang: Language;
}

export const nameIn = (words: Words, name: Bilingual): string => name[words.lang];

/** Everything a chart says about itself as a whole. */
export interface ChartText {
  /** What the data show, in one sentence. */
  readonly title: string;
  /** What is drawn, and in which units. */
  readonly subtitle: string;
  /** The drawing in one sentence, for those who do not see it. */
  readonly description: string;
  /** What is missing and what must not be compared. */
  readonly note: string;
}
