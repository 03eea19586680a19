/**
 * A function that keeps what it made. The memory is emptied when it is full, so that no visitor can grow it.
 *
 * @param most how many are kept
 */
export function remember<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (made.size >= most) made.clear()
    made.set(key, value)
    return value
  }
}
