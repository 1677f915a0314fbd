import { useState } from 'react';
import { DIRECTIONS, type Direction } from '../../model/vocabulary.ts';
import { PERIODS } from '../../model/year.ts';
import { useTexts } from '../../store/atlas-context.ts';
import { DirectionMark } from '../parts/DirectionMark.tsx';
import { DirectionFilter } from './DirectionFilter.tsx';
import { StoryChapter } from './StoryChapter.tsx';
import { StoryIndex } from './StoryIndex.tsx';
import type { Shown } from './shown.ts';
import './story.css';

/** The whole story: three periods as chapters, with every event and figure of each. */
export function StoryPage() {
  const t = useTexts();
  const [shown, setShown] = useState<Shown>('all');
  return (
    <div className="story">
      <header className="story-head">
        <h2>{t('story.title')}</h2>
        <p className="story-lead">{t('story.lead')}</p>
      </header>
      <div className="story-aside">
        <StoryIndex />
        <DirectionFilter shown={shown} onChange={setShown} />
      </div>
      <div className="story-body">
        <div className="story-directions">
          <h3>{t('story.directions.title')}</h3>
          <dl>
            {DIRECTIONS.map((direction: Direction) => (
              <div key={direction}>
                <dt>
                  <DirectionMark direction={direction} />
                </dt>
                <dd>{t(`story.directions.${direction}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="panel-note">{t('story.directions.context')}</p>
        </div>
        {PERIODS.map((period) => (
          <StoryChapter key={period.id} period={period} shown={shown} />
        ))}
      </div>
    </div>
  );
}
