import { Button, Group, Text, Title } from '@mantine/core'
import type { Entry } from '@verbatim/contract'
import { Dialog } from '../../components/dialog.tsx'
import { formatAbsoluteTime, formatRelativeTime } from '../../lib/relative-time.ts'
import { differingFields, mergeEntries } from './merge-entries.ts'
import type { EntryFieldName, EntryFields } from './entry-fields.ts'
import type { Draft } from './use-drafts.ts'
import classes from './conflict-dialog.module.css'

interface ConflictDialogProps {
  draft: Draft
  theirs: Entry
  onKeepMine: () => void
  onTakeTheirs: () => void
  /** Goes on editing on top of their version, with my changes put in. */
  onEditTogether: (fields: EntryFields) => void
  onClose: () => void
}

const fieldLabels: Record<EntryFieldName, string> = {
  question: 'Question',
  alternatives: 'Other phrasings',
  answer: 'Answer',
  enabled: 'Enabled',
}

/** Two people changed one entry: both versions side by side, and nothing is decided for anybody. */
export function ConflictDialog({ draft, theirs, ...on }: ConflictDialogProps) {
  const mine = draft.fields
  const names = differingFields(mine, theirs)
  const merged = mergeEntries(draft.base, mine, theirs)
  return (
    <Dialog title="This entry was changed meanwhile" onClose={on.onClose} size={820}>
      <Text size="sm">
        {theirs.updated_by ?? 'Somebody'} saved it{' '}
        <span title={formatAbsoluteTime(theirs.updated_at)}>{formatRelativeTime(theirs.updated_at)}</span>, after you
        had opened it. Nothing of yours is stored yet. {names.length === 0 && 'Both versions say the same.'}
      </Text>
      {!names.includes('question') && (
        <Text size="sm" mt="xs" fw={600}>
          {mine.question}
        </Text>
      )}
      <div className={classes.versions}>
        <Version title="Your version" fields={mine} other={theirs} names={names} />
        <Version title="Stored now" fields={theirs} other={mine} names={names} />
      </div>
      {merged.contested.length === 0 && names.length > 0 && (
        <Text size="sm" mt="sm">
          The two of you changed different things, so “Edit and save” brings both together.
        </Text>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={on.onTakeTheirs}>
          Take theirs
        </Button>
        <Button variant="default" onClick={on.onKeepMine} loading={draft.saving}>
          Keep mine
        </Button>
        <Button onClick={() => on.onEditTogether(merged.fields)} data-autofocus>
          Edit and save
        </Button>
      </Group>
    </Dialog>
  )
}

interface VersionProps {
  title: string
  fields: EntryFields
  other: EntryFields
  names: readonly EntryFieldName[]
}

function Version({ title, fields, other, names }: VersionProps) {
  return (
    <section className={classes.version} aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <dl className={classes.fields}>
        {names.map((name) => (
          <div key={name}>
            <dt>{fieldLabels[name]}</dt>
            <dd>
              <FieldValue name={name} fields={fields} other={other} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function FieldValue({ name, fields, other }: { name: EntryFieldName; fields: EntryFields; other: EntryFields }) {
  if (name === 'enabled') return fields.enabled ? 'Yes' : 'No'
  if (name !== 'alternatives') return fields[name]
  if (fields.alternatives.length === 0) return 'None'
  return (
    <ul>
      {fields.alternatives.map((text, index) => (
        <li key={`${index} ${text}`}>{other.alternatives.includes(text) ? text : <mark>{text}</mark>}</li>
      ))}
    </ul>
  )
}
