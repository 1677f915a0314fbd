import { useState } from 'react';
import { useTexts } from '../../store/atlas-context.ts';

interface CopyBlockProps {
  readonly label: string;
  readonly text: string;
  /** What the button does. */
  readonly action: string;
  /** Set in a type of equal widths, line breaks kept. */
  readonly literal?: boolean;
}

/** A text to take away, with a button that copies it. */
export function CopyBlock({ label, text, action, literal = false }: CopyBlockProps) {
  const t = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Not allowed, or a page without a secure address: the text can still be selected.
      setOutcome('failed');
    }
  };
  return (
    <figure className="method-copy">
      <figcaption>{label}</figcaption>
      {literal ? <pre>{text}</pre> : <p>{text}</p>}
      <button type="button" className="method-button" onClick={copy}>
        {action}
      </button>
      <span className="method-outcome" role="status">
        {outcome && t(`method.cite.${outcome}`)}
      </span>
    </figure>
  );
}
