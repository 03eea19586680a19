import fs from 'node:fs'
import path from 'node:path'
import { createDemoState } from './demo-data.ts'
import { withFileLock } from './file-lock.ts'
import { createIdentityFile, identityFileOf, readIdentityFile, replaceIdentityFile, stampOf } from './identity-file.ts'
import type { FileStamp } from './identity-file.ts'
import type { State } from './state.ts'

/** The users, orgs, keys and sessions on disk, shared safely by every process that opens the same folder. */
export interface Store {
  /** The state as last written by any process. Do not change it: use `update`. */
  read(): Readonly<State>
  /** Changes a private copy and saves it, durably, before it returns. When `change` throws, nothing is saved. */
  update<T>(change: (draft: State) => T): T
}

export interface StoreOptions {
  dataDir: string
  /** Milliseconds since 1970; stands in for Date.now in tests. */
  now?: () => number
}

/**
 * Opens `<dataDir>/identity/identity.json`, and makes it with the demo people when there is none.
 *
 * Of several processes that make it at once one wins, and all go on with the winner's keys.
 * Throws IdentityFileError when there is a file that cannot be used.
 */
export async function openStore({ dataDir, now = Date.now }: StoreOptions): Promise<Store> {
  const file = identityFileOf(dataDir)
  if (!fs.existsSync(file)) createIdentityFile(file, await createDemoState(now()))
  return openFile(file, now)
}

function openFile(file: string, now: () => number): Store {
  const lockFile = path.join(path.dirname(file), 'identity.lock')
  let stamp: FileStamp | null = null
  let state: State | null = null

  // A file that somebody deleted under a running server does not sign everybody out: what is in memory goes on.
  function read(): State {
    const current = stampOf(file)
    if (!state || (current && current !== stamp)) {
      state = readIdentityFile(file)
      stamp = current
    }
    return state
  }

  function update<T>(change: (draft: State) => T): T {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    return withFileLock(lockFile, () => {
      const draft = structuredClone(read())
      const result = change(draft)
      forgetExpired(draft, now())
      replaceIdentityFile(file, draft)
      state = draft
      stamp = stampOf(file)
      return result
    })
  }

  read()
  return { read, update }
}

function forgetExpired(draft: State, now: number): void {
  draft.sessions = draft.sessions.filter((session) => session.expiresAt > now)
  draft.invitations = draft.invitations.filter((invitation) => invitation.expiresAt > now)
}
