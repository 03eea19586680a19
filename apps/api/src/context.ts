import { createPublishedRevisionReader, type FindPublishedRevision } from './answering/published-revision.ts'
import { createKnowledgeCache, type FindCompiledKnowledge } from './answering/compiled-knowledge.ts'
import { createMatchCache, type FindMatch } from './answering/match-cache.ts'
import { createTokenVerifier } from './auth/create-token-verifier.ts'
import type { TokenVerifier } from './auth/token-verifier.ts'
import type { Config } from './config.ts'
import { openDatabase, type Database } from './db/database.ts'
import { createInquiryRecorder, type InquiryRecorder } from './inquiries/inquiry-recorder.ts'
import { createLanguageModel } from './language-model/create-language-model.ts'
import type { LanguageModel } from './language-model/language-model.ts'
import { createLogger, type Logger } from './logger.ts'

/** Everything that the parts need of each other and of the world. */
export interface Context {
  config: Config
  logger: Logger
  now: () => Date
  db: Database
  tokenVerifier: TokenVerifier
  /** Null: the matcher alone answers. */
  languageModel: LanguageModel | null
  findPublishedRevision: FindPublishedRevision
  findCompiledKnowledge: FindCompiledKnowledge
  findMatch: FindMatch
  inquiryRecorder: InquiryRecorder
}

/** Builds every adapter from the configuration; a test hands in what it wants to replace. */
export function createContext(config: Config, overrides: Partial<Context> = {}): Context {
  const logger = overrides.logger ?? createLogger(config.logLevel)
  const now = overrides.now ?? (() => new Date())
  const clock = () => now().getTime()
  const db = overrides.db ?? openDatabase(config.database)
  return {
    config,
    logger,
    now,
    db,
    tokenVerifier: createTokenVerifier(config.auth, logger, clock),
    languageModel: config.languageModel && createLanguageModel(config.languageModel, { logger, now: clock }),
    findPublishedRevision: createPublishedRevisionReader(db),
    findCompiledKnowledge: createKnowledgeCache(db),
    findMatch: createMatchCache(),
    inquiryRecorder: createInquiryRecorder(db),
    ...overrides,
  }
}

/** Closes what the context opened. */
export async function closeContext({ tokenVerifier, db }: Context): Promise<void> {
  tokenVerifier.close()
  await db.close()
}
