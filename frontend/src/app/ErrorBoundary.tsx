import { Component, type ReactNode } from 'react';
import { FaultPage } from '../lib/faults';

interface Props {
  readonly children: ReactNode;
}

/** A page that broke says so and leaves the frame around it standing. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <FaultPage fault={{ code: 'INTERNAL', unsettled: false }} again={() => window.location.reload()} />;
  }
}
