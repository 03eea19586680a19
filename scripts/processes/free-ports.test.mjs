import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { describeTakenPorts, findFreePort } from './free-ports.mjs'

describe('describeTakenPorts', () => {
  let server
  afterEach(() => server?.close())

  it('names the port and the variable that changes it', async () => {
    const port = await findFreePort()
    server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')

    const problems = await describeTakenPorts([{ variable: 'IDENTITY_PORT', port }])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`Port ${port} is taken`)
    expect(problems[0]).toContain('IDENTITY_PORT=')
  })

  it('says nothing of free ports', async () => {
    const wanted = [
      { variable: 'PORT', port: await findFreePort() },
      { variable: 'IDENTITY_PORT', port: await findFreePort() },
    ]
    await expect(describeTakenPorts(wanted)).resolves.toEqual([])
  })

  it('refuses one port for both servers', async () => {
    const port = await findFreePort()
    const problems = await describeTakenPorts([
      { variable: 'PORT', port },
      { variable: 'IDENTITY_PORT', port },
    ])
    expect(problems.join()).toContain('PORT and IDENTITY_PORT are both')
  })
})
