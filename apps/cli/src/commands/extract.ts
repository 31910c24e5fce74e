/** `oneruler extract verify`: an auditor's extract, held against its signed list. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseKey } from '@oneruler/log/note-key'
import { isRefused } from '@oneruler/log/refusal'
import { type ExtractFault, verifyExtract } from '@oneruler/server/extract/verify-extract'
import { extractCommandWords } from '@oneruler/words/extract-command'
import { logWords } from '@oneruler/words/log'
import { Command } from 'commander'
import { answer, words as general, type Output, Refused, tell } from '../output.ts'

const words = extractCommandWords.zh

export const extractCommand = (): Command =>
  new Command('extract')
    .description(words.purpose())
    .addCommand(
      new Command('verify')
        .description(words.verifyPurpose())
        .argument('<file>', words.file())
        .requiredOption('--key <key>', words.keyOption())
        .option('--json', general.jsonOption(), false)
        .action(verify),
    )

async function verify(given: string, options: Output & { readonly key: string }): Promise<void> {
  const key = parseKey(options.key.trim())
  if (isRefused(key)) throw new Refused(logWords.zh[key.refused](key), 2)
  const verified = await verifyExtract(bytesOf(resolve(given)), key)
  const faults = verified.faults.map((fault) => ({ ...fault, message: messageOf(fault) }))
  const { of, files, rows } = verified
  const ok = of !== null && faults.length === 0
  answer(
    options,
    { ok, project: of?.project ?? null, day: of?.day ?? null, head: of?.head ?? null, files, rows, faults },
    () =>
      tell(
        options,
        ok
          ? words.verified({ ...of, files, rows })
          : words.bad({ faults: faults.map(({ message }) => message).join('\n') }),
      ),
  )
  if (!ok) process.exitCode = 1
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new Refused(words.notThere({ path }))
  }
}

function messageOf(fault: ExtractFault): string {
  if ('why' in fault) return words.because({ why: logWords.zh[fault.why.refused](fault.why) })
  if (fault.fault === 'rows') return words.rows(fault)
  return 'file' in fault ? words[fault.fault](fault) : words[fault.fault]()
}
