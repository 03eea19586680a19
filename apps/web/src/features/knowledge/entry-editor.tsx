import { Switch, Textarea } from '@mantine/core'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { LengthCounter } from '../../components/length-counter.tsx'
import { useClientConfig } from '../../lib/client-config.ts'
import { AlternativesInput } from './alternatives-input.tsx'
import type { EntryFields } from './entry-fields.ts'
import { SameQuestionNote } from './same-question-note.tsx'
import classes from './entry-editor.module.css'

interface EntryEditorProps {
  /** Names the form for screen readers. */
  label: string
  /** The entry that is edited; undefined while it is a new one. */
  entryId?: string
  fields: EntryFields
  errors: Record<string, string>
  focus?: 'question' | 'answer'
  onChange: (fields: EntryFields) => void
  onSubmit: () => void
  onEscape?: () => void
  /** The form's buttons, with whatever is to be said beside them. */
  children: ReactNode
}

/** The form for one entry, the same in the table's row and in dialogs. Ctrl+Enter saves from every field. */
export function EntryEditor({ label, entryId, fields, errors, focus, children, ...on }: EntryEditorProps) {
  const { limits } = useClientConfig()

  function submit(event: FormEvent) {
    event.preventDefault()
    on.onSubmit()
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    // The table around this form has keys of its own, which must not act while somebody writes; a dialog around it must
    // hear of Tab, or it could not keep the focus inside.
    if (event.key !== 'Tab') event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    } else if (event.key === 'Escape' && on.onEscape) {
      event.preventDefault()
      on.onEscape()
    }
  }

  return (
    <form className={classes.form} aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className={classes.columns}>
        <div className={classes.column}>
          <div>
            <Textarea
              label="Question"
              description="As a visitor would ask it."
              value={fields.question}
              error={errors['/question']}
              autosize
              minRows={1}
              maxRows={6}
              data-autofocus={focus === 'question' || undefined}
              onChange={(event) => on.onChange({ ...fields, question: event.currentTarget.value })}
            />
            <LengthCounter text={fields.question} limit={limits.question_length} />
            <SameQuestionNote text={fields.question} entryId={entryId} />
          </div>
          <AlternativesInput
            value={fields.alternatives}
            errors={errors}
            textLimit={limits.question_length}
            onChange={(alternatives) => on.onChange({ ...fields, alternatives })}
          />
        </div>
        <div className={classes.column}>
          <div>
            <Textarea
              label="Answer"
              description="Sent exactly as it stands here, line breaks and all."
              value={fields.answer}
              error={errors['/answer']}
              autosize
              minRows={4}
              maxRows={16}
              data-autofocus={focus === 'answer' || undefined}
              onChange={(event) => on.onChange({ ...fields, answer: event.currentTarget.value })}
            />
            <LengthCounter text={fields.answer} limit={limits.answer_length} />
          </div>
          <Switch
            label="Enabled"
            aria-label="Enabled"
            description="A disabled entry is kept, and never answered."
            checked={fields.enabled}
            onChange={(event) => on.onChange({ ...fields, enabled: event.currentTarget.checked })}
          />
        </div>
      </div>
      {children}
    </form>
  )
}
