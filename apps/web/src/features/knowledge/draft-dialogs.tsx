import { notifications } from '@mantine/notifications'
import type { Entry } from '@verbatim/contract'
import { describeFailure } from '../../lib/api-problem.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DeletedDialog } from './deleted-dialog.tsx'
import type { EntryFields } from './entry-fields.ts'
import { useKnowledge } from './knowledge-context.tsx'
import type { Draft, Drafts } from './use-drafts.ts'

interface DraftDialogsProps {
  drafts: ReadonlyMap<string, Draft>
  editing: Omit<Drafts, 'drafts'>
  onSave: (base: Entry, fields: EntryFields) => void
  onEdit: (entryId: string) => void
  onDone: (entryId: string) => void
}

/** Asks what is to become of an edit that met somebody else's. */
export function DraftDialogs({ drafts, editing, onSave, onEdit, onDone }: DraftDialogsProps) {
  const store = useKnowledge()
  const draft = [...drafts.values()].find(({ conflict }) => conflict !== null)
  if (!draft) return null
  const { base, fields, conflict } = draft

  if (conflict === 'deleted') {
    return (
      <DeletedDialog
        question={base.question}
        onClose={() => editing.rebase(base, fields)}
        onDiscard={() => {
          editing.drop(base.id)
          store.forget(base)
        }}
        onRestore={() =>
          void store.restore(base.id).then(
            (restored) => onSave(restored, fields),
            (failure: unknown) =>
              notifications.show({ color: 'red', title: 'Not brought back', message: describeFailure(failure) }),
          )
        }
      />
    )
  }
  if (conflict === null) return null
  return (
    <ConflictDialog
      draft={draft}
      theirs={conflict}
      onClose={() => editing.rebase(base, fields)}
      onKeepMine={() => onSave(conflict, fields)}
      onTakeTheirs={() => {
        editing.drop(base.id)
        store.learn(conflict)
        onDone(base.id)
      }}
      onEditTogether={(merged) => {
        store.learn(conflict)
        editing.rebase(conflict, merged)
        onEdit(base.id)
      }}
    />
  )
}
