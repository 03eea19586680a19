// Prints what each built file weighs compressed, and fails when the first load holds too much JavaScript.
// The first load is the entry of index.html with everything it imports statically; pages come later by import().
import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limitKilobytes = 250
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const initial = new Set()
function addWithImports(key) {
  const chunk = manifest[key]
  if (initial.has(chunk.file)) return
  initial.add(chunk.file)
  for (const imported of chunk.imports ?? []) addWithImports(imported)
}
addWithImports('index.html')

const kilobytes = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1000
const files = readdirSync(new URL('assets/', dist))
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => ({
    file: `assets/${name}`,
    size: kilobytes(`assets/${name}`),
    initial: initial.has(`assets/${name}`),
  }))
  .sort((a, b) => Number(b.initial) - Number(a.initial) || b.size - a.size)

for (const { file, size, initial: first } of files) {
  console.log(`${size.toFixed(1).padStart(8)} kB  ${first ? 'first load' : '          '}  ${file}`)
}
const total = files
  .filter((each) => each.initial && each.file.endsWith('.js'))
  .reduce((sum, each) => sum + each.size, 0)
console.log(`First load: ${total.toFixed(1)} kB of JavaScript (gzip), limit ${limitKilobytes} kB`)
if (total > limitKilobytes) {
  console.error('The first load is too heavy: load more of it with import(), or drop a dependency.')
  process.exitCode = 1
}
