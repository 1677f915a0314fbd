import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { codeGone } from './code-gone.ts';
import './broken.css';

interface Props {
  readonly message: string;
  readonly retry: string;
  /** What is said, and offered, when the code of the part did not arrive: Chromium never asks for it a second time. */
  readonly gone?: { readonly message: string; readonly reload: string; readonly onReload: () => void };
  /** What the part is about; when that changes, it is drawn again unasked. */
  readonly subject?: string;
  /** What has to be done before the part is tried again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** A part that throws shows its sentence in its own place, and the rest goes on. */
export function Boundary({ message, retry, subject = '', gone, onRetry, children }: Props) {
  return (
    <ErrorBoundary
      resetKeys={[subject]}
      onError={(error) => console.error(error)}
      onReset={({ reason }) => {
        if (reason === 'imperative-api') onRetry?.();
      }}
      fallbackRender={({ error, resetErrorBoundary }) => {
        const reload = codeGone(error) ? gone : undefined;
        return (
          <div className="broken" role="alert">
            <p>{reload?.message ?? message}</p>
            <button
              type="button"
              className="button"
              onClick={reload ? reload.onReload : () => resetErrorBoundary()}
            >
              {reload ? reload.reload : retry}
            </button>
          </div>
        );
      }}
    >
      {children}
    </ErrorBoundary>
  );
}
