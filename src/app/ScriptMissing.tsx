import { useTexts } from '../store/atlas-context.ts';
import './wait-bar.css';

/**
 * Part of the page as it arrives. The first script shows it, and gives its button its work, when the scripts of the
 * atlas do not come.
 */
export function ScriptMissing() {
  const t = useTexts();
  return (
    <div className="wait-bar wait-script">
      <p className="wait-words" role="alert">
        {t('common.broken.script')}
      </p>
      <button type="button" className="button">
        {t('common.retry')}
      </button>
    </div>
  );
}
