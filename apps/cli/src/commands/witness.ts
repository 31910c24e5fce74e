/** `oneruler witness`: cosigns a log's checkpoint once it is shown to go on from the one cosigned before. */
import { resolve } from 'node:path'
import { toBase64 } from '@oneruler/log/base64'
import { formatKey } from '@oneruler/log/note-key'
import { isRefused, type Refused as LogRefused } from '@oneruler/log/refusal'
import { openTiles, type TileSource } from '@oneruler/log/tile-tree'
import { fromUtf8 } from '@oneruler/log/utf8'
import { readCheckpoint } from '@oneruler/log/verify-log'
import { answerRequest, type WatchedLog } from '@oneruler/log/witness'
import { formatRequest } from '@oneruler/log/witness-request'
import { writeDurably } from '@oneruler/store/postgres/durable-write'
import { logWords } from '@oneruler/words/log'
import { logCommandWords } from '@oneruler/words/log-command'
import { Command } from 'commander'
import { asLogUrl, logKey, webSource } from '../log-source.ts'
import { answer, words as commonWords, type Output, Refused, tell } from '../output.ts'
import { alone, openWitness, readWatched, writeWatched } from '../witness-record.ts'

const words = logCommandWords.zh

type WitnessOptions = Output & { readonly log: string; readonly key: string }

export const witnessCommand = (): Command =>
  new Command('witness')
    .description(words.witnessPurpose())
    .requiredOption('--log <url>', words.urlOption(), asLogUrl)
    .requiredOption('--key <file>', words.witnessKeyOption())
    .option('--json', commonWords.jsonOption(), false)
    .action(witness)

async function witness(options: WitnessOptions): Promise<void> {
  const path = resolve(options.key)
  const { signer, isNew } = openWitness(path)
  if (isNew) tell(options, words.newWitness({ path, key: formatKey(signer.key) }))
  await alone(path, async () => {
    const source = webSource(options.log)
    const known = readWatched(path)
    const log = await watchedLog(source, known)
    const asked = await request(source, log)
    const judged = isRefused(asked)
      ? asked
      : answerRequest(asked, () => log, signer, Math.floor(Date.now() / 1_000))
    if (!('cosigned' in judged)) throw refusal(judged)
    if (judged.cosigned === null) throw refusal(judged.refused as LogRefused)
    const { checkpoint, note } = judged.cosigned
    // Durable before anybody can see the cosignature.
    writeWatched(path, new Map(known).set(log.origin, { ...log, last: checkpoint }))
    const cosigned = `${path}.${log.keys[0]?.id}.checkpoint`
    writeDurably(cosigned, note)
    const root = toBase64(checkpoint.root)
    answer(options, { size: checkpoint.size, root, cosigned: fromUtf8(judged.body)?.trim() }, () => {
      tell(options, words.cosigned({ size: checkpoint.size, root }))
      tell(options, words.cosignatureAt({ path: cosigned }))
    })
  })
}

const refusal = (reason: LogRefused): Refused => new Refused(logWords.zh[reason.refused](reason))

/** The log as it was left. The first time its key is taken as found, and kept from then on. */
async function watchedLog(source: TileSource, known: ReadonlyMap<string, WatchedLog>): Promise<WatchedLog> {
  const key = await logKey(source)
  return known.get(key.name) ?? { origin: key.name, keys: [key], last: null }
}

async function request(source: TileSource, { keys, last }: WatchedLog): Promise<Uint8Array | LogRefused> {
  const [key] = keys
  if (key === undefined) throw new Error('a log without a key')
  const published = await readCheckpoint(source, key)
  if (isRefused(published)) return published
  const { size, root } = published.checkpoint
  const oldSize = last?.size ?? 0
  // A log that went back has no proof to show.
  if (oldSize > size) throw new Refused(words.wentBack({ size, seen: oldSize }))
  const tree = await openTiles(size, root, source)
  if (isRefused(tree)) return tree
  const proof = await tree.consistency(oldSize)
  return isRefused(proof) ? proof : formatRequest({ oldSize, proof, checkpoint: published.note })
}
