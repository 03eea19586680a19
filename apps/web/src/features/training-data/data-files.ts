import type { PromptfooQuery, TrainingDataQuery } from '@verbatim/contract'
import { apiPath } from '../../lib/org-path.ts'

/** A file that the API makes of an org's own cases. */
export interface DataFile {
  name: string
  path: string
}

export function trainingFile(orgId: string, format: TrainingDataQuery['format']): DataFile {
  return { name: `verbatim-${format}.jsonl`, path: apiPath(orgId, 'training_data', { format }) }
}

/** Without a provider the API chooses one; promptfoo looks for a file of this name. */
export function promptfooFile(orgId: string, target: PromptfooQuery['target'], provider: string): DataFile {
  const query = target === 'bot' ? { target } : { target, provider: provider.trim() }
  return { name: 'promptfooconfig.json', path: apiPath(orgId, 'promptfoo', query) }
}
