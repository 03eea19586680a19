export interface Step {
  name: string
  milliseconds: number
}

/** Measures the steps of one question, for its trace. */
export function createStopwatch() {
  const began = performance.now()
  const steps: Step[] = []
  let last = began
  return {
    steps,
    /** Ends the current step under this name. */
    lap(name: string): void {
      const now = performance.now()
      steps.push({ name, milliseconds: rounded(now - last) })
      last = now
    },
    /** Milliseconds since the start. */
    total: () => rounded(performance.now() - began),
  }
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000
