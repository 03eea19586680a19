/** A text kept in the browser. Storage may be full or forbidden; then it is forgotten, and nothing else happens. */
export function readStored(storage: 'local' | 'session', key: string): string | null {
  try {
    return (storage === 'local' ? localStorage : sessionStorage).getItem(key)
  } catch {
    return null
  }
}

export function writeStored(storage: 'local' | 'session', key: string, value: string | null): void {
  try {
    const place = storage === 'local' ? localStorage : sessionStorage
    if (value === null) place.removeItem(key)
    else place.setItem(key, value)
  } catch {
    // See readStored.
  }
}
