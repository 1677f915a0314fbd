import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import './broken.css';

interface Props {
  readonly message: string;
  readonly retry: string;
  /** What the part is about; when that changes, it is drawn again unasked. */
  readonly subject?: string;
  /** What has to be done before the part is tried again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** A part that throws shows its sentence in its own place, and the rest goes on. */
export function Boundary({ message, retry, subject = '', onRetry, children }: Props) {
  return (
    <ErrorBoundary
      resetKeys={[subject]}
      onError={(error) => console.error(error)}
      onReset={({ reason }) => {
        if (reason === 'imperative-api') onRetry?.();
      }}
      fallbackRender={({ resetErrorBoundary }) => (
        <div className="broken" role="alert">
          <p>{message}</p>
          <button type="button" className="button" onClick={() => resetErrorBoundary()}>
            {retry}
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
