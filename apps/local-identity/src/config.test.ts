import { describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      dataDir: path.resolve('data'),
      port: null,
      appOrigins: ['http://localhost:3000'],
      logLevel: 'info',
      testControls: false,
    })
  })

  it('reads every variable', () => {
    const env = {
      DATA_DIR: '/tmp/x',
      IDENTITY_PORT: '4001',
      APP_ORIGINS: 'http://localhost:4000, http://localhost:5173',
      LOG_LEVEL: 'debug',
      IDENTITY_TEST_CONTROLS: '1',
    }

    expect(readConfig(env)).toEqual({
      dataDir: '/tmp/x',
      port: 4001,
      appOrigins: ['http://localhost:4000', 'http://localhost:5173'],
      logLevel: 'debug',
      testControls: true,
    })
  })

  it('takes the app for the one on PORT', () => {
    expect(readConfig({ PORT: '8080' }).appOrigins).toEqual(['http://localhost:8080'])
  })

  it('refuses to run in production, and says what to do instead', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(/PROPELAUTH_URL/)
  })

  it('names every bad variable at once', () => {
    const env = { IDENTITY_PORT: '80 80', APP_ORIGINS: 'localhost:3000,http://localhost:3000/', LOG_LEVEL: 'loud' }

    expect(() => readConfig(env)).toThrow(
      /IDENTITY_PORT[\s\S]*"localhost:3000"[\s\S]*"http:\/\/localhost:3000\/"[\s\S]*LOG_LEVEL/,
    )
  })

  it.each(['0x1F', '-1', '65536', '3001.5', 'abc'])('refuses the port %s', (port) => {
    expect(() => readConfig({ IDENTITY_PORT: port })).toThrow('IDENTITY_PORT')
  })

  it('leaves the test controls shut for anything but 1', () => {
    expect(readConfig({ IDENTITY_TEST_CONTROLS: 'true' }).testControls).toBe(false)
  })
})
