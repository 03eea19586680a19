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

  it('shows the lines that say why, and no stack', () => {
    const output = 'Progress: 1\nnpm error code ECONNREFUSED\n    at ClientRequest.emit (node:events:1)\n'
    expect(explainFailure(output).split('\n').slice(0, 2)).toEqual(['npm error code ECONNREFUSED', ''])
  })

  it('shows the end of the output rather than something wrong', () => {
    const output = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n')
    const shown = explainFailure(output).split('\n')
    expect([shown.length, shown.at(-1)]).toEqual([30, 'line 49'])
  })
})
