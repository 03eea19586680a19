import type { Database } from '../db/database.ts'
import { insertInquiries, type NewInquiry } from './insert-inquiries.ts'

const rowsPerStatement = 200

/** Keeps inquiries; what it acknowledged is on disk. */
export interface InquiryRecorder {
  record(inquiry: NewInquiry): Promise<void>
}

interface Waiting {
  inquiry: NewInquiry
  resolve(): void
  reject(error: unknown): void
}

/**
 * Writes inquiries in groups: while one statement is being made durable, those that arrive wait for the next, and each
 * is acknowledged only when its own statement is committed. So a busy server pays for the disk once per group.
 */
export function createInquiryRecorder(db: Database): InquiryRecorder {
  let waiting: Waiting[] = []
  let writing = false

  async function writeAll(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const group = waiting.slice(0, rowsPerStatement)
      waiting = waiting.slice(rowsPerStatement)
      await insertInquiries(
        db,
        group.map(({ inquiry }) => inquiry),
      ).then(
        () => group.forEach(({ resolve }) => resolve()),
        (error: unknown) => group.forEach(({ reject }) => reject(error)),
      )
    }
    writing = false
  }

  return {
    record: (inquiry) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ inquiry, resolve, reject })
        // One turn of the event loop later, so that questions answered together share a statement.
        if (!writing) {
          writing = true
          setImmediate(() => void writeAll())
        }
      }),
  }
}
