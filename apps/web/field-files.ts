/** 外勤的文件 · Which built files the field app needs to open without the network, written into its service worker. */
import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'

export const FIELD_WORKER = 'field/worker.js'
/** What lies beside the built files. */
const BESIDE = ['/field/mark.svg', '/field/app.webmanifest']

export const fieldFiles = (): Plugin => ({
  name: 'field-files',
  generateBundle: {
    // After the chunks that held nothing but styles are gone.
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[FIELD_WORKER]
      if (worker?.type !== 'chunk') return
      const files = [...BESIDE, ...filesOf(bundle, 'field').map((name) => `/${name}`)].sort()
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16)
      worker.code = worker.code.replaceAll('FIELD_FILES', JSON.stringify({ version, files }))
    },
  },
})

/** Every chunk an entry leads to, at once or later, with its styles. */
function filesOf(bundle: Rolldown.OutputBundle, entry: string): string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const waiting = chunks.filter(({ isEntry, name }) => isEntry && name === entry)
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (found.has(chunk.fileName)) continue
    found.add(chunk.fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    waiting.push(...[...chunk.imports, ...chunk.dynamicImports].flatMap((name) => byName.get(name) ?? []))
  }
  return [...found]
}
