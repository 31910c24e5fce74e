/**
 * The built pages of the console, and whether they are still those of their sources.
 *
 * `apps/web/dist/.built` keeps a hash over everything the pages are made of, so a start that changes
 * nothing builds nothing, whatever the clocks of the files say.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PARTS } from '../tidy/parts.ts'

const BUILT = 'apps/web/dist/.built'
const PAGE = 'apps/web/dist/index.html'

/** What the pages are made of: their own sources, the parts they may import, and the locked packages. */
const MADE_OF = [
  'package-lock.json',
  'apps/web/{index.html,field.html,*.ts,package.json}',
  'apps/web/{src,public}/**/*',
  ...(PARTS.web?.mayImport ?? []).map((part) => `packages/${part}/src/**/*`),
]

/** Whether what stands in `dist` was built from what stands in the sources now. */
export const pagesAreCurrent = (root: string): boolean =>
  existsSync(join(root, PAGE)) &&
  existsSync(join(root, BUILT)) &&
  readFileSync(join(root, BUILT), 'utf8') === hashOfSources(root)

/**
 * Builds the pages and marks them with the hash their sources had before, so that an edit made meanwhile
 * is built at the next start. Answers whether the build succeeded.
 */
export function buildPages(root: string, build: () => boolean): boolean {
  const hash = hashOfSources(root)
  if (!build()) return false
  writeFileSync(join(root, BUILT), hash)
  return true
}

function hashOfSources(root: string): string {
  const hash = createHash('sha256')
  const entries = globSync(MADE_OF, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const content = readFileSync(path)
    hash.update(`${path.slice(root.length)}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
