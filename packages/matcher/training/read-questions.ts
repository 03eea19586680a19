import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Collection, CollectionAnswer } from '../bench/protocol/collection.ts'
import { draw, seededRandom } from '../bench/protocol/seeded-random.ts'

const mostOutOfScope = 300

/** How many questions of a group with an answer hang on what the answer says; they are the last. */
const hangingOnAnswer = 3

/**
 * The files of one folder of questions/ as collections: every other question of a group may be programmed, the rest is
 * asked; what the other files of the folder ask is out of scope. The form of a group is told in groups.py.
 */
export function readQuestions(folder: string): Collection[] {
  const files = readdirSync(folder)
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), groups: readGroups(join(folder, file)) }))
  return files.map(({ name, groups }, number) => ({
    name,
    licence: 'MIT',
    source: 'written for this repository',
    answers: groups.map(toAnswer),
    oos: draw(
      files.flatMap((other) => (other.name === name ? [] : other.groups.flatMap(questionsOf))),
      mostOutOfScope,
      seededRandom(number),
    ),
  }))
}

function toAnswer(group: readonly string[], id: number): CollectionAnswer {
  const answer = group.find((line) => line.startsWith('> ')) ?? null
  const questions = questionsOf(group)
  const alike = answer === null ? questions : questions.slice(0, -hangingOnAnswer)
  const train = alike.filter((_, place) => place % 2 === 0)
  return {
    id: String(id),
    answer: answer && answer.slice(2),
    train,
    test: questions.filter((question) => !train.includes(question)),
    unanswered: group.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  }
}

function questionsOf(group: readonly string[]): string[] {
  return group.filter((line) => !/^[>-] /.test(line))
}

function readGroups(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n'))
}
