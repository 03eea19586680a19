import { readFileSync, readdirSync } from 'node:fs'

// Names, and then ends by their ids, the processes that earlier steps of this CI run started and did not stop.
const mark = `VERBATIM_CI_RUN=${process.env.VERBATIM_CI_RUN}`

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function parentOf(pid) {
  return Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0)
}

const ours = new Set([process.pid])
for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) ours.add(pid)

const left = readdirSync('/proc')
  .filter((name) => /^\d+$/.test(name) && !ours.has(Number(name)))
  .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(mark))
  .map((pid) => ({ pid: Number(pid), command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() }))
  // The Postgres that .ci/run itself started, which it stops after us.
  .filter(({ command }) => command !== '' && !/postgres/.test(command))

for (const { pid, command } of left) {
  console.error(`left behind: ${pid} ${command}`)
  process.kill(pid, 'SIGKILL')
}
process.exitCode = left.length === 0 ? 0 : 1
