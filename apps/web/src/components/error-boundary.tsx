import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** Shown in place of what broke. */
  fallback: (failure: unknown) => ReactNode
  children: ReactNode
}

/** React still knows no other way to catch what a component throws, which includes a page that could not be fetched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: unknown; failed: boolean }> {
  override state = { failure: null, failed: false }

  static getDerivedStateFromError(failure: unknown) {
    return { failure, failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback(this.state.failure) : this.props.children
  }
}
