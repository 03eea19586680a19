import { CloseButton, Input } from '@mantine/core'
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { LengthCounter } from '../../components/length-counter.tsx'
import { comparablePhrasing } from './phrasing.ts'
import classes from './alternatives-input.module.css'

interface AlternativesInputProps {
  value: readonly string[]
  onChange: (value: string[]) => void
  /** By JSON Pointer: `/alternatives` and `/alternatives/3`. */
  errors: Record<string, string>
  textLimit: number
}

/** Other phrasings as chips. Enter adds, a click on a chip takes it back for editing, as does Backspace in an empty field. */
export function AlternativesInput({ value, onChange, errors, textLimit }: AlternativesInputProps) {
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const chipErrors = value.flatMap((_, i) => errors[`/alternatives/${i}`] ?? [])
  const error = [errors['/alternatives'], ...chipErrors].filter(Boolean).join(' ')

  function add(texts: readonly string[]) {
    const known = new Set(value.map(comparablePhrasing))
    const added: string[] = []
    for (const each of texts.map((line) => line.trim()).filter((line) => line !== '')) {
      const key = comparablePhrasing(each)
      if (!known.has(key)) added.push(each)
      known.add(key)
    }
    setNote(
      added.length === 0 && texts.some((line) => line.trim() !== '') ? 'That phrasing is in the list already.' : '',
    )
    setText('')
    if (added.length > 0) onChange([...value, ...added])
  }

  function takeBack(index: number) {
    const rest = value.toSpliced(index, 1)
    const typed = text.trim()
    onChange(typed === '' ? rest : [...rest, typed])
    setText(value[index]!)
    input.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    // Ctrl+Enter saves the form above, which must then hold what was typed here.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return flushSync(() => add([text]))
    if (event.key === 'Enter') {
      event.preventDefault()
      add([text])
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
      event.preventDefault()
      takeBack(value.length - 1)
    }
  }

  function onPaste(event: ClipboardEvent) {
    const lines = event.clipboardData.getData('text').split(/\r?\n/)
    if (lines.filter((line) => line.trim() !== '').length < 2) return
    event.preventDefault()
    add([text, ...lines])
  }

  return (
    <Input.Wrapper
      id={id}
      label="Other phrasings"
      description="Other ways to ask the same. Press Enter after each."
      error={error || null}
    >
      <div className={classes.box} data-invalid={error !== '' || undefined}>
        {value.length > 0 && (
          <ul className={classes.chips} aria-label="Other phrasings so far">
            {value.map((phrasing, index) => (
              <li
                key={`${index} ${phrasing}`}
                className={classes.chip}
                data-invalid={`/alternatives/${index}` in errors || undefined}
              >
                <button
                  type="button"
                  className={classes.phrasing}
                  aria-label={`Edit phrasing: ${phrasing}`}
                  onClick={() => takeBack(index)}
                >
                  {phrasing}
                </button>
                <CloseButton
                  size={24}
                  iconSize={14}
                  aria-label={`Remove phrasing: ${phrasing}`}
                  onClick={() => {
                    onChange(value.toSpliced(index, 1))
                    input.current?.focus()
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          className={classes.field}
          value={text}
          placeholder={value.length === 0 ? 'e.g. When do you close?' : 'Add another'}
          aria-describedby={`${id}-description${error ? ` ${id}-error` : ''}`}
          aria-invalid={error !== '' || undefined}
          autoComplete="off"
          enterKeyHint="enter"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add([text])}
        />
      </div>
      <LengthCounter text={text} limit={textLimit} />
      <span role="status" className={classes.note}>
        {note}
      </span>
    </Input.Wrapper>
  )
}
