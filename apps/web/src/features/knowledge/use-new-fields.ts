import { useState } from 'react'
import { fieldErrors } from '../../lib/api-problem.ts'
import { useClientConfig } from '../../lib/client-config.ts'
import { checkFields } from './check-fields.ts'
import { isChanged, type EntryFields } from './entry-fields.ts'

/** State of a form that stores a whole entry: what is written, what is wrong with it, and whether it is on its way. */
export function useNewFields(initial: EntryFields, store: (fields: EntryFields) => Promise<void>) {
  const { limits } = useClientConfig()
  const [fields, setFields] = useState(initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)

  async function submit() {
    const found = checkFields(fields, limits)
    setErrors(found)
    setFailure(null)
    if (Object.keys(found).length > 0 || saving) return
    setSaving(true)
    try {
      await store(fields)
    } catch (reason) {
      const named = fieldErrors(reason)
      setErrors(named)
      if (Object.keys(named).length === 0) setFailure(reason)
    } finally {
      setSaving(false)
    }
  }

  return { fields, setFields, errors, failure, saving, submit, changed: isChanged(initial, fields) }
}
