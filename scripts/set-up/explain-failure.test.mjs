import { describe, expect, it } from '@jest/globals'
import { explainFailure } from './explain-failure.mjs'

describe('explainFailure', () => {
  it.each([
    ['gyp ERR! find Python You need to install the latest version of Python.', 'apt-get install python3 make g++'],
    ['sqlite3 install: gyp ERR! stack Error: not found: make', 'apt-get install python3 make g++'],
    ['npm error code ENOTFOUND\nnpm error network request to https://registry.example.com failed', 'registry'],
    ['error sending request for url (https://registry.example.com/zod)', 'registry'],
    ['write error: No space left on device (os error 28)', 'The disk is full'],
    ["EACCES: permission denied, mkdir '/root/.npm'", 'another user'],
    ['ERR_PNPM_OUTDATED_LOCKFILE Cannot install with "frozen-lockfile"', 'npm run pnpm -- install'],
  ])('knows what to do about: %s', (output, advice) => {
    expect(explainFailure(output)).toContain(advice)
  })

  it('says nothing rather than something wrong', () => {
    expect(explainFailure('TypeError: x is not a function')).toBeNull()
  })
})
