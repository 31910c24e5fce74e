/** `oneruler log`: verifies the public log from its published files alone, or seals it. */
import { verifyLog } from '@oneruler/log/verify-log'
import { restoreLog } from '@oneruler/server/sunshine/restore-log'
import { seal } from '@oneruler/server/sunshine/seal'
import { logWords } from '@oneruler/words/log'
import { logCommandWords } from '@oneruler/words/log-command'
import { Command } from 'commander'
import { atWork, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { asLogUrl, folderSource, logKey, webSource } from '../log-source.ts'
import { answer, Refused, tell } from '../output.ts'

const words = logCommandWords.zh

type VerifyOptions = WorkOptions & { readonly url?: string; readonly key?: string }
type SealOptions = WorkOptions & { readonly restored: boolean }

export const logCommand = (): Command =>
  new Command('log')
    .description(words.purpose())
    .addCommand(
      withData(new Command('verify').description(words.verifyPurpose()))
        .option('--url <url>', words.urlOption(), asLogUrl)
        .option('--key <key>', words.keyOption())
        .action(verify),
    )
    .addCommand(
      withData(new Command('seal').description(words.sealPurpose()))
        .option('--restored', words.restoredOption(), false)
        .action(sealNow),
    )

async function verify(options: VerifyOptions): Promise<void> {
  const { url, data, project, key } = options
  const source = url === undefined ? folderSource(data, project) : webSource(url)
  const { firstBad, ...found } = await verifyLog(source, await logKey(source, key))
  const bad = firstBad && { ...firstBad, message: logWords.zh[firstBad.refused](firstBad) }
  answer(options, { ...found, ok: bad === null, ...(bad ? { firstBad: bad } : {}) }, () =>
    tell(options, bad ? words.bad(bad) : words.verified(found)),
  )
  if (bad) process.exitCode = 1
}

const sealNow = (options: SealOptions): Promise<void> =>
  atWork(options, async (installation) => {
    const { log } = installation.store
    const projectId = await projectOf(installation, options)
    const now = new Date()
    if (options.restored) {
      const lost = await restoreLog(log, projectId, now)
      if (lost === null) throw new Refused(words.sealingElsewhere())
      if (typeof lost !== 'number') throw new Refused(logWords.zh[lost.refused](lost))
      tell(options, words.restored({ lost }))
    }
    const sealed = await seal(log, projectId, now)
    if (sealed.kind === 'elsewhere') throw new Refused(words.sealingElsewhere())
    if (sealed.kind === 'refused') throw new Refused(logWords.zh[sealed.reason.refused](sealed.reason))
    answer(options, { size: sealed.size }, () => tell(options, words.sealed(sealed)))
  })
