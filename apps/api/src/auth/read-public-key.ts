import { createPublicKey } from 'node:crypto'

/**
 * Reads a PEM as the SPKI form of an RSA key of at least 2,048 bits, the only one that PropelAuth's library takes: with
 * any other it fails in the background, where nobody can catch it.
 *
 * @throws Error that says what is wrong with the key.
 */
export function readPublicKey(pem: string): string {
  const key = createPublicKey(pem)
  if (key.asymmetricKeyType !== 'rsa') throw new Error('the key is not an RSA key')
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) throw new Error('the RSA key is shorter than 2,048 bits')
  return key.export({ type: 'spki', format: 'pem' }).toString()
}

export function canReadPublicKey(pem: string): boolean {
  try {
    readPublicKey(pem)
    return true
  } catch {
    return false
  }
}
