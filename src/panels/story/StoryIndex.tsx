import { PERIODS, type PeriodId } from '../../model/year.ts';
import { useTexts } from '../../store/atlas-context.ts';

export const chapterId = (period: PeriodId): string => `story-${period}`;

/** The periods, each leading to its chapter; the address stays as it is. */
export function StoryIndex() {
  const t = useTexts();
  const go = (period: PeriodId): void => {
    const heading = document.getElementById(chapterId(period));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="story-index" aria-label={t('story.index')}>
      <ol>
        {PERIODS.map(({ id }) => (
          <li key={id}>
            <button type="button" className={`story-jump story-jump-${id}`} onClick={() => go(id)}>
              <span className="story-jump-years">{t(`vocabulary.period.${id}.years`)}</span>
              <span>{t(`vocabulary.period.${id}.name`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
