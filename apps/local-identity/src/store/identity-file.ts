import fs from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { State } from './state.ts'

/** The identity file cannot be used; the message says what to do. */
export class IdentityFileError extends Error {}

/** Tells one written version of the file from another without reading it. */
export type FileStamp = string

export function identityFileOf(dataDir: string): string {
  return path.join(dataDir, 'identity', 'identity.json')
}

export function stampOf(file: string): FileStamp | null {
  const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.ino}:${stat.mtimeNs}:${stat.size}` : null
}

/** Reads and checks the whole file. Throws IdentityFileError, and changes nothing, when it is not what we wrote. */
export function readIdentityFile(file: string): State {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch (error) {
    throw new IdentityFileError(`The identity file ${file} cannot be read: ${(error as Error).message}`)
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw damaged(file, text.trim() === '' ? 'it is empty' : 'it is not JSON')
  }
  const state = State.safeParse(content)
  if (state.success) return state.data
  const issue = state.error.issues[0]
  throw damaged(file, `"${issue?.path.join('.') ?? ''}" is not as expected`)
}

/** Puts the state in place of the old file at once: after a crash the file is the old one or the new one, whole. */
export function replaceIdentityFile(file: string, state: State): void {
  const temporary = writeTemporary(file, state)
  fs.renameSync(temporary, file)
  syncFolder(path.dirname(file))
}

/** Writes the first file. Returns false, with the other's file untouched, when another process was there before. */
export function createIdentityFile(file: string, state: State): boolean {
  const temporary = writeTemporary(file, state)
  try {
    linkOrCopy(temporary, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    fs.rmSync(temporary, { force: true })
    syncFolder(path.dirname(file))
  }
}

// A link appears whole and never replaces. Some file systems (exFAT) have none; there a copy must do.
function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL)
  }
}

function writeTemporary(file: string, state: State): string {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const temporary = `${file}.${randomUUID()}.tmp`
  const handle = fs.openSync(temporary, 'wx', 0o600)
  try {
    fs.writeFileSync(handle, `${JSON.stringify(state, null, 2)}\n`)
    fs.fsyncSync(handle)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  } finally {
    fs.closeSync(handle)
  }
  return temporary
}

// Without this a power cut may undo the rename. Windows cannot open a folder; there the rename itself must do.
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

function damaged(file: string, reason: string): IdentityFileError {
  return new IdentityFileError(
    `The identity file ${file} is damaged or of another version: ${reason}. It was left as it is. ` +
      'Put a good copy back, or move it away and start again: the demo people and orgs are then made anew.',
  )
}
