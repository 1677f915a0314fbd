import type { ReactNode } from 'react';
import { useTexts } from '../store/atlas-context.ts';
import { Boundary } from '../ui/Boundary.tsx';

interface Props {
  /** What the part is about; when that changes, a broken part is drawn again. */
  readonly subject?: string;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** Keeps what breaks in its own place, with a sentence in the reader's language. */
export function Guard({ subject = '', onRetry = () => undefined, children }: Props) {
  const t = useTexts();
  return (
    <Boundary
      message={t('common.broken.part')}
      retry={t('common.retry')}
      gone={{
        message: t('common.broken.gone'),
        reload: t('common.reload'),
        onReload: () => window.location.reload(),
      }}
      subject={subject}
      onRetry={onRetry}
    >
      {children}
    </Boundary>
  );
}
