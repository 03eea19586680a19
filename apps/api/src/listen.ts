import type { Server } from 'node:http'

/** @throws Error that names the variable to change when the port is taken or may not be used. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(describe(error, port, host), { cause: error })),
    )
    server.listen(port, host, resolve)
  })
}

function describe(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE')
    return `port ${port} is taken by another program; stop that one or set PORT to a free port`
  if (error.code === 'EACCES') return `port ${port} needs more rights than this process has; set PORT to one above 1023`
  return `${host}:${port} cannot be listened on (${error.code ?? error.message}); check HOST and PORT`
}
