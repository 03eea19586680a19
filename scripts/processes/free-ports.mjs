import { connect, createServer } from 'node:net'

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) =>
      resolve(error.code === 'EADDRINUSE' ? 'taken' : error.code === 'EACCES' ? 'forbidden' : 'free'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')))
  })
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    const done = (taken) => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.setTimeout(1_000, () => done(false))
  })
}

/** Whether anything listens on the port, on any address of this machine that a browser would try. */
async function stateOf(port) {
  for (const host of ['127.0.0.1', '::1']) if (await answers(port, host)) return 'taken'
  return canListen(port, undefined)
}

/**
 * Says which of the wanted ports cannot be had.
 *
 * @param {{ variable: string, port: number }[]} wanted
 * @returns {Promise<string[]>} one line for each, with the variable that chooses another
 */
export async function describeTakenPorts(wanted) {
  const problems = []
  const [first, second] = wanted
  if (second && first.port === second.port) {
    problems.push(`${first.variable} and ${second.variable} are both ${first.port}; give one of them another port.`)
  }
  for (const { variable, port } of wanted) {
    const state = await stateOf(port)
    const other = `choose another with ${variable}, for example: ${variable}=${port + 10 > 65_535 ? 3000 : port + 10} npm start`
    if (state === 'taken')
      problems.push(`Port ${port} is taken by another program (Verbatim itself, perhaps). Stop it, or ${other}`)
    if (state === 'forbidden') problems.push(`Port ${port} may not be used by this user; ${other}`)
  }
  return problems
}

/** A port that nobody uses at this moment. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
