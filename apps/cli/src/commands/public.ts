/**
 * `oneruler public`: a package of public files held against its manifest and its log; and where the networks are two, shown on
 * the public side, and what households ask there taken in on this one.
 */
import { join, resolve } from 'node:path'
import { type PackageFault, packageFaults } from '@oneruler/server/publishing/package-folder'
import { logFolder } from '@oneruler/store/log-folder'
import { closeOnSignal } from '@oneruler/store/postgres/stop-signal'
import { logWords } from '@oneruler/words/log'
import { publishCommandWords } from '@oneruler/words/publish-command'
import { Command } from 'commander'
import { asPort, atWork, loadedOf, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { logKey } from '../log-source.ts'
import { answer, words as general, type Output, Refused, tell } from '../output.ts'

const words = publishCommandWords.zh

export const publicCommand = (): Command =>
  new Command('public')
    .description(words.publicPurpose())
    .addCommand(
      new Command('verify')
        .description(words.verifyPurpose())
        .argument('<folder>', words.folder())
        .option('--key <key>', words.keyOption())
        .option('--json', general.jsonOption(), false)
        .action(verify),
    )
    .addCommand(
      new Command('receive')
        .description(words.receivePurpose())
        .argument('<folder>', words.portalFolder())
        .requiredOption('--queue <dir>', words.queueOption())
        .option('--port <port>', general.portOption(), asPort, 8090)
        .option('--json', general.jsonOption(), false)
        .action(receive),
    )
    .addCommand(
      withData(new Command('take'))
        .description(words.takePurpose())
        .argument('<queue>', words.queue())
        .action(take),
    )

async function verify(given: string, options: Output & { readonly key?: string }): Promise<void> {
  const folder = resolve(given)
  const key = await logKey(logFolder(join(folder, 'log')), options.key)
  const faults = (await packageFaults(folder, key)).map((fault) => ({ ...fault, message: messageOf(fault) }))
  const ok = faults.length === 0
  answer(options, { ok, faults }, () =>
    tell(
      options,
      ok
        ? words.verified({ folder })
        : words.bad({ faults: faults.map(({ message }) => message).join('\n') }),
    ),
  )
  if (!ok) process.exitCode = 1
}

function messageOf(fault: PackageFault): string {
  if ('why' in fault) return words.because({ why: logWords.zh[fault.why.refused](fault.why) })
  return 'path' in fault ? words[fault.fault](fault) : words[fault.fault]()
}

async function receive(
  folder: string,
  options: Output & { readonly queue: string; readonly port: number },
): Promise<void> {
  const { servePublicSide } = await import('@oneruler/server/own-page/public-side')
  const side = await servePublicSide({
    portalDir: resolve(folder),
    queue: resolve(options.queue),
    port: options.port,
    now: () => new Date(),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new Refused(general.portBusy({ port: options.port }))
    throw error
  })
  closeOnSignal(() => side.close())
  tell(options, words.receiving({ address: side.address }))
}

const take = (queue: string, options: WorkOptions): Promise<void> =>
  atWork(options, async (installation) => {
    // Acts of the road take a while to load, which no other command needs.
    const { takeQueue } = await import('@oneruler/server/own-page/request-queue')
    const loaded = await loadedOf(installation, await projectOf(installation, options))
    const files = await takeQueue(installation, loaded, resolve(queue))
    const lines = files.map(({ file, answer: given }) => ({
      file,
      ...(given ?? { kind: 'unknown' as const }),
    }))
    answer(options, { requests: lines }, () => {
      for (const line of lines) tell(options, words.takenOne(line))
      tell(options, words.takenAll({ count: lines.length }))
    })
    if (lines.some(({ kind }) => kind === 'unknown')) process.exitCode = 1
  })
