import { describe, expect, it } from '@jest/globals'
import type { Entry, EntryPage } from '@verbatim/contract'
import { EntryList } from './entry-list.ts'

const entry = (id: string, answer = id) => ({ id, answer }) as Entry
const page = (ids: string[], next: string | null, total: number): EntryPage => ({
  items: ids.map((id) => entry(id)),
  next_cursor: next,
  total,
})

/** A list whose pages come when the test says so. */
function listWithPages() {
  const waiting: ((page: EntryPage | Error) => void)[] = []
  const list = new EntryList(
    () =>
      new Promise((resolve, reject) =>
        waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
      ),
  )
  const give = async (answer: EntryPage | Error) => {
    waiting.shift()!(answer)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const ids = () => list.getState().items?.map(({ id }) => id)
  return { list, give, ids }
}

describe('EntryList', () => {
  it('shows each page as it comes', async () => {
    const { list, give, ids } = listWithPages()
    void list.load()
    expect(list.getState()).toMatchObject({ items: null, loading: true })

    await give(page(['a', 'b'], 'next', 3))
    expect([ids(), list.getState().total, list.getState().loading]).toEqual([['a', 'b'], 3, true])

    await give(page(['c'], null, 3))
    expect([ids(), list.getState().loading]).toEqual([['a', 'b', 'c'], false])
  })

  it('reloads behind the rows that are shown', async () => {
    const { list, give, ids } = listWithPages()
    void list.load()
    await give(page(['a', 'b'], null, 2))

    void list.load()
    await give(page(['x'], 'next', 2))
    expect(ids()).toEqual(['a', 'b'])
    await give(page(['y'], null, 2))
    expect(ids()).toEqual(['x', 'y'])
  })

  it('does not lose a change that was made while an older page was on its way', async () => {
    const { list, give, ids } = listWithPages()
    void list.load()
    await give(page(['a', 'b'], null, 2))

    void list.load()
    list.apply({ type: 'deleted', entry: entry('a') })
    list.apply({ type: 'changed', entry: entry('b', 'new') })
    await give(page(['a', 'b'], null, 2))

    expect(ids()).toEqual(['b'])
    expect(list.getState().items![0]!.answer).toBe('new')
  })

  it('puts back what was deleted where it stood', async () => {
    const { list, give, ids } = listWithPages()
    void list.load()
    await give(page(['a', 'b', 'c'], null, 3))

    list.apply({ type: 'deleted', entry: entry('b') })
    list.apply({ type: 'created', entry: entry('b'), index: 1 })

    expect([ids(), list.getState().total]).toEqual([['a', 'b', 'c'], 3])
  })

  it('keeps its rows when a reload fails, and says so', async () => {
    const { list, give, ids } = listWithPages()
    void list.load()
    await give(page(['a'], null, 1))
    void list.load()
    await give(new Error('gone'))

    expect(ids()).toEqual(['a'])
    expect(list.getState()).toMatchObject({ loading: false, failure: new Error('gone') })
  })

  it('forgets a load that a newer one has overtaken', async () => {
    const { list, give, ids } = listWithPages()
    void list.load()
    void list.load()
    await give(page(['late'], null, 1))
    expect(ids()).toBeUndefined()
    await give(page(['new'], null, 1))
    expect(ids()).toEqual(['new'])
  })
})
