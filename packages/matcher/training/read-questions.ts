import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Collection } from '../bench/protocol/collection.ts'
import { draw, seededRandom } from '../bench/protocol/seeded-random.ts'

const mostOutOfScope = 300

/**
 * Files of questions/ as collections: every other question of a group may be programmed, the rest is asked; what the
 * other files ask is out of scope.
 *
 * @param names names of the files, without the ending
 */
export function readQuestions(folder: string, names: readonly string[]): Collection[] {
  const files = names.map((name) => ({ name, groups: readGroups(join(folder, `${name}.txt`)) }))
  return files.map(({ name, groups }, number) => ({
    name,
    licence: 'MIT',
    source: 'written for this repository',
    answers: groups.map((group, id) => ({
      id: String(id),
      answer: null,
      train: group.filter((_, place) => place % 2 === 0),
      test: group.filter((_, place) => place % 2 === 1),
    })),
    oos: draw(
      files.flatMap((other) => (other.name === name ? [] : other.groups.flat())),
      mostOutOfScope,
      seededRandom(number),
    ),
  }))
}

function readGroups(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n'))
}
