import { useEffect, useState } from 'react'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { leaveGuard } from '../lib/leave-guard.ts'

/** Asks on behalf of the leave guard. */
export function LeaveQuestion() {
  const [question, setQuestion] = useState<{ reason: string; go: () => void } | null>(null)

  useEffect(() => {
    leaveGuard.ask = (reason, go) => setQuestion({ reason, go })
    return () => {
      leaveGuard.ask = null
    }
  }, [])

  if (question === null) return null
  return (
    <ConfirmDialog
      title="Leave without saving?"
      text={question.reason}
      confirm="Leave and lose them"
      cancel="Stay here"
      onCancel={() => setQuestion(null)}
      onConfirm={() => {
        setQuestion(null)
        question.go()
      }}
    />
  )
}
