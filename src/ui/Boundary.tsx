import { Component, type ReactNode } from 'react';
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
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
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
    return (
      <div className="broken" role="alert">
        <p>{this.props.message}</p>
        <button type="button" className="button" onClick={this.tryAgain}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
