/** `oneruler public verify`: a package of public files, held against its signed manifest and its log. */
import { join, resolve } from 'node:path'
import { type PackageFault, packageFaults } from '@oneruler/server/publishing/package-folder'
import { logFolder } from '@oneruler/store/log-folder'
import { logWords } from '@oneruler/words/log'
import { publishCommandWords } from '@oneruler/words/publish-command'
import { Command } from 'commander'
import { logKey } from '../log-source.ts'
import { answer, words as general, type Output, tell } from '../output.ts'

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
