import express, { Router } from 'express'
import type { IdentityContext } from '../context.ts'
import type { TestControls } from './test-controls.ts'

export function createTestControlRoutes(_context: IdentityContext, _controls: TestControls): Router {
  const router = Router()
  router.use('/test', express.json())
  return router
}
