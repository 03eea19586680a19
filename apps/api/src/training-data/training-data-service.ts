import { matchText } from '@verbatim/matcher'
import {
  buildChatTrainingRows,
  buildCompletionTrainingRows,
  buildPromptfooBotConfiguration,
  buildPromptfooModelConfiguration,
  listCases,
  type ChatTrainingRow,
  type CompletionTrainingRow,
  type PromptfooConfiguration,
  type PromptKnowledge,
} from '@verbatim/prompt-builder'
import type { PromptfooQuery } from '@verbatim/contract'
import { Op } from 'sequelize'
import type { CompiledKnowledge } from '../answering/compiled-knowledge.ts'
import { chooseCandidates } from '../answering/model-candidates.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'

type ExportContext = Pick<
  Context,
  'db' | 'config' | 'findPublishedRevision' | 'findCompiledKnowledge' | 'languageModel'
>

/** What an org has said about which text means what, at one published revision. */
interface KnownCases {
  compiled: CompiledKnowledge
  knowledge: PromptKnowledge
  /** Texts of inquiries that a person dismissed: handing them off was right. */
  confirmedHandOffs: string[]
}

/**
 * Rows for a trainer: positives from entries and alternatives, negatives from hand-offs that people confirmed. The chat
 * rows hold exactly the messages that the bot would send, candidates included.
 *
 * @throws AppError `knowledge_not_found` until something was saved.
 */
export async function buildTrainingRows(
  context: ExportContext,
  orgId: string,
  format: 'chat' | 'completion',
): Promise<Iterable<ChatTrainingRow | CompletionTrainingRow>> {
  const { compiled, knowledge, confirmedHandOffs } = await findCases(context, orgId)
  if (format === 'completion') return buildCompletionTrainingRows(knowledge, confirmedHandOffs)
  const offer = (text: string) => {
    const match = matchText(compiled.knowledge, text)
    return chooseCandidates(compiled, match, knowledge.handOffText, context.languageModel ?? undefined).entries
  }
  return buildChatTrainingRows(knowledge, { confirmedHandOffs, offer })
}

/** A promptfoo configuration with the org's cases as tests; `botUrl` is the address of its `test_prompt`. */
export async function buildPromptfooConfiguration(
  context: ExportContext,
  orgId: string,
  query: PromptfooQuery,
  botUrl: string,
): Promise<PromptfooConfiguration> {
  const { knowledge, confirmedHandOffs } = await findCases(context, orgId)
  const cases = listCases(knowledge, confirmedHandOffs)
  return query.target === 'bot'
    ? buildPromptfooBotConfiguration(cases, { url: botUrl })
    : buildPromptfooModelConfiguration(knowledge, cases, [query.provider])
}

async function findCases(context: ExportContext, orgId: string): Promise<KnownCases> {
  const revision = await context.findPublishedRevision(orgId)
  if (revision === null)
    throw new AppError(
      'knowledge_not_found',
      'This organisation has saved no questions and answers yet, so there is nothing to train on.',
    )
  const compiled = await context.findCompiledKnowledge(orgId, revision)
  const knowledge = { entries: [...compiled.entries.values()], negatives: [], handOffText: context.config.handOffText }
  return { compiled, knowledge, confirmedHandOffs: await listConfirmedHandOffs(context.db, orgId) }
}

async function listConfirmedHandOffs({ models }: Database, orgId: string): Promise<string[]> {
  const rows = await models.inquiries.findAll({
    attributes: ['text'],
    where: { orgId, outcome: 'handed_off', resolutionEntryId: null, resolvedAt: { [Op.ne]: null } },
    order: [['id', 'ASC']],
  })
  return rows.map(({ text }) => text)
}
