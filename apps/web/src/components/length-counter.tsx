import { VisuallyHidden } from '@mantine/core'
import { countCharacters } from '../lib/count-characters.ts'
import classes from './length-counter.module.css'

/** Stays silent until a text nears its limit, then counts down; past the limit it turns into an error. */
export function LengthCounter({ text, limit }: { text: string; limit: number }) {
  if (text.length < limit * 0.8) return null
  const length = countCharacters(text)
  if (length < limit * 0.8) return null
  return (
    <span className={classes.counter} data-over={length > limit || undefined}>
      {length.toLocaleString('en')} / {limit.toLocaleString('en')}
      <VisuallyHidden> characters</VisuallyHidden>
    </span>
  )
}
