import type { Express } from 'express'

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> }
  handle: { stack?: Layer[] }
  rawPath: string | string[]
}

/** Every route that an Express app really has, as `GET /path`, in the order of the app. */
export function listAppRoutes(app: Express): string[] {
  return (app.router as unknown as { stack: Layer[] }).stack.flatMap((layer) => routesOf(layer, ''))
}

function routesOf({ route, handle, rawPath }: Layer, prefix: string): string[] {
  if (route) {
    const methods = Object.keys(route.methods).map((method) => method.toUpperCase())
    return [route.path].flat().flatMap((path) => methods.map((method) => `${method} ${prefix}${path}`))
  }
  const mounts = [rawPath].flat().map((path) => prefix + (path === '/' ? '' : path))
  return mounts.flatMap((mount) => (handle.stack ?? []).flatMap((inner) => routesOf(inner, mount)))
}
