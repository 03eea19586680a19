import {
  Entry,
  EntryListQuery,
  EntryPage,
  QuestionsAndAnswers,
  Revision,
  RevisionListQuery,
  RevisionPage,
  entryRequests,
  questionsAndAnswersRequest,
  type Limits,
} from '@verbatim/contract'
import type { RouteDescription } from '../openapi/route-description.ts'

const document = '/org/:orgId/questions_and_answers'
const entries = '/org/:orgId/entries'
const revisions = '/org/:orgId/revisions'

export function describeKnowledgeRoutes(limits: Limits): RouteDescription[] {
  const { NewEntry, EntryChange } = entryRequests(limits)
  return [
    {
      method: 'post',
      path: document,
      tag: 'Knowledge',
      summary: 'Replace all questions and answers',
      ifMatch: 'optional',
      description:
        'The whole knowledge base at once. An entry whose question stays the same keeps its id. Makes and publishes a new revision.',
      body: questionsAndAnswersRequest(limits),
      errors: ['too_many_entries'],
      success: { status: 200, description: 'As stored', schema: QuestionsAndAnswers, etag: true },
    },
    {
      method: 'get',
      path: document,
      tag: 'Knowledge',
      summary: 'Read all questions and answers',
      errors: ['knowledge_not_found'],
      success: { status: 200, description: 'The same document', schema: QuestionsAndAnswers, etag: true },
    },
    {
      method: 'get',
      path: entries,
      tag: 'Knowledge',
      summary: 'List entries',
      query: EntryListQuery,
      success: { status: 200, description: 'A page, in the order of the knowledge base', schema: EntryPage },
    },
    {
      method: 'post',
      path: entries,
      tag: 'Knowledge',
      summary: 'Add an entry',
      body: NewEntry,
      errors: ['too_many_entries'],
      success: { status: 201, description: 'The new entry; its address is in Location', schema: Entry, etag: true },
    },
    {
      method: 'get',
      path: `${entries}/:entryId`,
      tag: 'Knowledge',
      summary: 'Read one entry',
      errors: ['entry_not_found'],
      success: { status: 200, description: 'The entry', schema: Entry, etag: true },
    },
    {
      method: 'patch',
      path: `${entries}/:entryId`,
      tag: 'Knowledge',
      summary: 'Change one entry',
      body: EntryChange,
      ifMatch: 'needed',
      errors: ['entry_not_found'],
      description:
        'A refusal for a stale ETag carries the stored entry in `current`, so that both versions can be shown.',
      success: { status: 200, description: 'The entry as it is now', schema: Entry, etag: true },
    },
    {
      method: 'delete',
      path: `${entries}/:entryId`,
      tag: 'Knowledge',
      summary: 'Delete one entry',
      ifMatch: 'needed',
      errors: ['entry_not_found'],
      success: { status: 204, description: 'Deleted; it can be restored' },
    },
    {
      method: 'post',
      path: `${entries}/:entryId/restore`,
      tag: 'Knowledge',
      summary: 'Bring a deleted entry back',
      errors: ['entry_not_found', 'entry_not_deleted', 'too_many_entries'],
      success: { status: 201, description: 'The entry as it last was', schema: Entry, etag: true },
    },
    {
      method: 'get',
      path: revisions,
      tag: 'Revisions',
      summary: 'List revisions, newest first',
      query: RevisionListQuery,
      errors: ['knowledge_not_found'],
      success: {
        status: 200,
        description: 'A page; the ETag is that of the knowledge base',
        schema: RevisionPage,
        etag: true,
      },
    },
    {
      method: 'get',
      path: `${revisions}/:number`,
      tag: 'Revisions',
      summary: 'Read about one revision',
      errors: ['revision_not_found'],
      success: { status: 200, description: 'Who made it, when and how', schema: Revision, etag: true },
    },
    {
      method: 'get',
      path: `${revisions}/:number/entries`,
      tag: 'Revisions',
      summary: 'List the entries of one revision',
      query: EntryListQuery,
      errors: ['revision_not_found'],
      success: { status: 200, description: 'A page of the entries as they were', schema: EntryPage },
    },
    {
      method: 'post',
      path: `${revisions}/:number/restore`,
      tag: 'Revisions',
      summary: 'Go back to a revision',
      ifMatch: 'needed',
      errors: ['revision_not_found', 'too_many_entries'],
      description:
        'Makes and publishes a new revision that holds what that one held. Send the ETag of the list of revisions.',
      success: { status: 200, description: 'The new revision', schema: Revision, etag: true },
    },
  ]
}
