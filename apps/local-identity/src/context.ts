import type { Store } from './store/store.ts'
import type { SignInThrottle } from './sessions/sign-in-throttle.ts'
import type { Logger } from './logger.ts'
import type { TestControls } from './test-controls/test-controls.ts'

/** All that the routes need, made once by createIdentityServer. */
export interface IdentityContext {
  store: Store
  /** `http://localhost:<port>`: the issuer of the tokens, with no slash at its end. */
  origin: string
  port: number
  /** Where people may be sent back to, and who may ask for tokens; the first is the default. */
  appOrigins: readonly string[]
  /** Milliseconds since 1970. */
  now: () => number
  throttle: SignInThrottle
  logger: Logger
  /** Null but in tests. */
  testControls: TestControls | null
}
