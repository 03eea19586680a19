import type { RunnableMigration } from 'umzug'
import type { MigrationContext } from '../migrate.ts'
import { knowledgeTables } from './0001-knowledge.ts'
import { inquiriesTable } from './0002-inquiries.ts'

/** Every migration in order. A landed one is never changed; a new one is added at the end. */
export const migrations: RunnableMigration<MigrationContext>[] = [knowledgeTables, inquiriesTable]
