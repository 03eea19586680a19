import { useEffect, useState } from 'react'

const patienceMilliseconds = 5_000

/** True once `loading` has lasted longer than a person should have to wait without being told why. */
export function useAuthPatience(loading: boolean): boolean {
  const [exhausted, setExhausted] = useState(false)
  useEffect(() => {
    if (!loading) return setExhausted(false)
    const timer = setTimeout(() => setExhausted(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [loading])
  return exhausted && loading
}
