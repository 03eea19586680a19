import type { Entry, EntryPage, Inquiry, InquiryPage, TestPromptResponse } from '@verbatim/contract'

export interface EntryInput {
  question: string
  answer: string
  alternatives?: string[]
}

/** One org's API as an integrator has it: for what a journey finds there, and for what it left there. */
export class OrgClient {
  constructor(
    private readonly origin: string,
    readonly orgId: string,
    private readonly token: string,
  ) {}

  async fetch(path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}): Promise<Response> {
    return fetch(`${this.origin}/org/${this.orgId}/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  }

  async saveEntries(entries: readonly EntryInput[]): Promise<void> {
    await this.call('questions_and_answers', { method: 'POST', body: { questions_and_answers: entries } })
  }

  async listEntries(): Promise<Entry[]> {
    return (await this.call<EntryPage>('entries?limit=100')).items
  }

  async findEntry(question: string): Promise<Entry> {
    const found = (await this.listEntries()).find((entry) => entry.question === question)
    if (!found) throw new Error(`There is no entry "${question}"`)
    return found
  }

  ask(prompt: string): Promise<TestPromptResponse> {
    return this.call('test_prompt', { method: 'POST', body: { prompt } })
  }

  async listInquiries(): Promise<Inquiry[]> {
    return (await this.call<InquiryPage>('inquiries?limit=100')).items
  }

  private async call<Answer>(path: string, options?: { method: string; body: unknown }): Promise<Answer> {
    const response = await this.fetch(path, options)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
}
