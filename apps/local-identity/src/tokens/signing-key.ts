import { createHash, createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { SigningKey } from '../store/state.ts'

const parsed = new Map<string, { privateKey: KeyObject; verifierKeyPem: string }>()

/** A new RSA key of 2048 bits, the least that the verifier accepts. */
export async function createSigningKey(now: number): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url')
  return { kid, privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), createdAt: now }
}

export function privateKeyOf(key: SigningKey): KeyObject {
  return parse(key).privateKey
}

/** The public half as SPKI PEM ("BEGIN PUBLIC KEY"), the only form that PropelAuth's libraries take. */
export function verifierKeyPemOf(key: SigningKey): string {
  return parse(key).verifierKeyPem
}

function parse(key: SigningKey) {
  const known = parsed.get(key.kid)
  if (known) return known
  const privateKey = createPrivateKey(key.privateKeyPem)
  const verifierKeyPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  parsed.set(key.kid, { privateKey, verifierKeyPem })
  return { privateKey, verifierKeyPem }
}
