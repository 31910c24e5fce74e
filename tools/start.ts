/**
 * `npm start`: builds the pages where they changed, then serves the sample campaign from `./data`.
 *
 * What follows `--` goes to `oneruler serve`: `npm start -- --port 9000`.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { startWords } from '@oneruler/words/start'
import { buildPages, pagesAreCurrent } from './start/pages.ts'

const ROOT = join(import.meta.dirname, '..')
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js')
const words = startWords.zh

const tell = (text: string): void =>
  console.log(`${words.after({ seconds: (performance.now() / 1000).toFixed(1).padStart(4) })} ${text}`)

const buildWithVite = (): boolean => {
  const given = [VITE, 'build', join(ROOT, 'apps/web'), '--logLevel', 'warn']
  return spawnSync(process.execPath, given, { stdio: 'inherit' }).status === 0
}

tell(words.checkingPages())
if (pagesAreCurrent(ROOT)) tell(words.pagesCurrent())
else {
  tell(words.buildingPages())
  if (!buildPages(ROOT, buildWithVite)) {
    tell(words.pagesNotBuilt())
    process.exit(1)
  }
  tell(words.pagesBuilt())
}

tell(words.startingServer())
// In this very process, so that a signal reaches the server itself.
process.argv.splice(2, 0, 'serve', '--data', join(ROOT, 'data'), '--sample')
await import('@oneruler/cli/main')
