import { useEffect, useRef, useState } from 'react'

/** The same functions for as long as the component lives, each calling the latest one given. */
export function useStableHandlers<Argument, Name extends string>(handlers: Record<Name, (argument: Argument) => void>) {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  const [stable] = useState(() => {
    const names = Object.keys(handlers) as Name[]
    const entries = names.map((name) => [name, (argument: Argument) => latest.current[name](argument)])
    return Object.fromEntries(entries) as typeof handlers
  })
  return stable
}
