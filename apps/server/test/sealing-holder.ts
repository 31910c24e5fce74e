/**
 * A program for the tests: records agreements and seals them, and is killed just before, or just after, the write of a
 * number; it says the project first. Where there are fewer writes it ends by itself.
 */
import { openInstallation } from '@oneruler/server/installation'
import { seal } from '@oneruler/server/sunshine/seal'
import { NOON, newProject, sign } from './sealing-given.ts'

const [dataDir, nth, moment] = process.argv.slice(2) as [string, string, 'before' | 'after']
const installation = await openInstallation({ dataDir })
const { log } = installation.store
const projectId = await newProject(installation)
await sign(installation, projectId, 1, 3)
await seal(log, projectId, NOON)
await sign(installation, projectId, 4, 300)
process.stdout.write(`${projectId}\n`)

let writes = 0
const striking =
  <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    writes += 1
    const isStruck = writes === Number(nth)
    if (isStruck && moment === 'before') process.kill(process.pid, 'SIGKILL')
    const result = await write(...args)
    if (isStruck) process.kill(process.pid, 'SIGKILL')
    return result
  }
const files = log.files(projectId)
await seal(
  {
    ...log,
    addChainHead: striking(log.addChainHead),
    keepCheckpoint: striking(log.keepCheckpoint),
    files: () => ({ read: files.read, write: striking(files.write) }),
  },
  projectId,
  NOON,
)
await installation.close()
