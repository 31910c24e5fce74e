/** LibreOffice, one process a core, converting Word documents to PDF; null where it is not installed. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Given more at once, it stops after 248 of them and says that all is well. */
const AT_ONCE = 180

/** @returns seconds by the clock */
export async function convertByLibreOffice(folder: string, names: readonly string[]): Promise<number | null> {
  if (spawnSync('soffice', ['--version']).status !== 0) return null
  const cores = availableParallelism()
  const own = Array.from({ length: cores }, (_, core) => names.filter((_, at) => at % cores === core))
  const into = join(folder, 'by-libreoffice')
  mkdirSync(into)
  const start = performance.now()
  await Promise.all(
    own.map(async (mine, core) => {
      for (let from = 0; from < mine.length; from += AT_ONCE)
        await convert(folder, into, mine.slice(from, from + AT_ONCE), core)
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const made = readdirSync(into).length
  if (made !== names.length) throw new Error(`LibreOffice made ${made} of ${names.length}`)
  return seconds
}

const convert = (folder: string, into: string, names: readonly string[], core: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const profile = pathToFileURL(join(folder, `profile-${core}`)).href
    const options = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'pdf',
      '--outdir',
      into,
    ]
    const converting = spawn('soffice', [...options, ...names.map((name) => join(folder, name))], {
      stdio: 'ignore',
    })
    converting.on('error', reject).on('exit', () => resolve())
  })
