/**
 * Asks before a person leaves a page that holds unsaved work: by a link (the router's `aroundNav`), by the browser's
 * back button (popstate) and by closing or reloading (beforeunload).
 */
export interface LeaveGuard {
  /** Holds the page until the returned function is called. */
  hold(reason: string): () => void
  readonly reason: string | null
  /** Goes on at once, or once the person has agreed. */
  attempt(go: () => void): void
  /** How the person is asked; null while nobody can show the question. */
  ask: ((reason: string, go: () => void) => void) | null
}

export function createLeaveGuard(): LeaveGuard {
  const holds = new Map<symbol, string>()
  return {
    ask: null,
    get reason() {
      return holds.values().next().value ?? null
    },
    hold(reason) {
      const key = Symbol()
      holds.set(key, reason)
      return () => void holds.delete(key)
    },
    attempt(go) {
      const { reason } = this
      if (reason === null || this.ask === null) return go()
      this.ask(reason, () => {
        holds.clear()
        go()
      })
    },
  }
}

export const leaveGuard = createLeaveGuard()

/** Must run before the router subscribes: of two listeners on `window` the one that came first is asked first. */
export function guardBrowserNavigation(guard: LeaveGuard, go: (path: string) => void): void {
  let here = location.href
  const remember = () => (here = location.href)
  for (const name of ['pushState', 'replaceState'] as const) window.addEventListener(name, remember)

  window.addEventListener('beforeunload', (event) => {
    if (guard.reason !== null) event.preventDefault()
  })
  window.addEventListener('popstate', (event) => {
    const target = location.href
    const samePage = new URL(target).pathname === new URL(here).pathname
    if (guard.reason === null || samePage) return remember()
    event.stopImmediatePropagation()
    history.pushState(null, '', here)
    guard.attempt(() => go(target.slice(location.origin.length)))
  })
}
