import { Component, type ReactNode } from 'react';
import { codeGone } from './code-gone.ts';
import './broken.css';

interface Props {
  readonly message: string;
  readonly retry: string;
  /** What is said, and offered, when the code of the part did not arrive. */
  readonly gone?: { readonly message: string; readonly reload: string; readonly onReload: () => void };
  /** What the part is about; when that changes, it is drawn again unasked. */
  readonly subject?: string;
  /** What has to be done before the part is tried again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly gone: boolean;
}

/** A part that throws shows its sentence in its own place, and the rest goes on. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, gone: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, gone: codeGone(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.subject !== this.props.subject) this.setState({ failed: false });
  }

  private readonly tryAgain = (): void => {
    this.props.onRetry?.();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const gone = this.state.gone ? this.props.gone : undefined;
    return (
      <div className="broken" role="alert">
        <p>{gone?.message ?? this.props.message}</p>
        {gone ? (
          <button type="button" className="button" onClick={gone.onReload}>
            {gone.reload}
          </button>
        ) : null}
        <button type="button" className="button" onClick={this.tryAgain}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
