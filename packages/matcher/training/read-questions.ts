import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Collection } from '../bench/protocol/collection.ts'
import { draw, seededRandom } from '../bench/protocol/seeded-random.ts'

const mostOutOfScope = 300

/**
 * The files of one folder of questions/ as collections: every other question of a group may be programmed, the rest is
 * asked; what the other files of the folder ask is out of scope.
 */
export function readQuestions(folder: string): Collection[] {
  const files = readdirSync(folder)
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), groups: readGroups(join(folder, file)) }))
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
