import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly show: (error: unknown) => ReactNode;
}

/** A fault of ours below this shows a page in its place instead of an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly caught: { readonly error: unknown } | null }> {
  override state: { readonly caught: { readonly error: unknown } | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: { readonly error: unknown } } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught ? this.props.show(caught.error) : this.props.children;
  }
}
