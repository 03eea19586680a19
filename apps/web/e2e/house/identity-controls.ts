import { demoPassword, type Person } from './demo-people.ts'

export type IdentityControls = ReturnType<typeof createIdentityControls>

/** What journeys may do to the local identity server that nobody can do in its pages. */
export function createIdentityControls(origin: string) {
  async function post<Answer>(control: string, body: object): Promise<Answer> {
    const response = await fetch(`${origin}/test/${control}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${control}: ${response.status} ${await response.text()}`)
    return (response.status === 204 ? undefined : await response.json()) as Answer
  }

  let people = 0
  return {
    /** Somebody new, the Owner of as many orgs ("Test org 1" and so on) as asked for. */
    async createPerson({ orgs = 1 } = {}): Promise<Person> {
      const email = `person-${process.pid}-${++people}@example.com`
      const { org_ids: ids } = await post<{ org_ids: string[] }>('user', { email, orgs })
      return { email, password: demoPassword, orgs: ids.map((id, index) => ({ id, name: `Test org ${index + 1}` })) }
    },
    createToken: async (email: string) => (await post<{ token: string }>('token', { email })).token,
    removeMember: (email: string, orgId: string) => post('drop_member', { email, org_id: orgId }),
    endSessions: (email: string) => post('end_sessions', { email }),
    setTokenLifetime: (seconds: number) => post('token_lifetime', { seconds }),
    /** `hang` never answers, `error` answers 500; null makes it whole again. */
    setFault: (kind: 'hang' | 'error' | null) => post('fault', { kind }),
  }
}
