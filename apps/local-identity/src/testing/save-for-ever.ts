import { openStore } from '../store/store.ts'

/** Run by store.test.ts as a process of its own, to be killed: saves one org after another, and says so for each. */
const store = await openStore({ dataDir: process.argv[2] ?? '' })
for (;;) {
  const name = `${process.pid}-${store.read().orgs.length}`
  const id = crypto.randomUUID()
  store.update((draft) => void draft.orgs.push({ id, name, createdAt: 0 }))
  process.stdout.write(`${id}\n`)
}
