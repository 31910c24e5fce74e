/**
 * 凭证: kept by the household from its own page, verified from a file on its telephone after the server is gone; a second verifier
 * that shares no code agrees; whatever is changed in one is named; two logs of one key are told.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { formatCheckpoint } from '@oneruler/log/checkpoint'
import { leafHash, nodeHash } from '@oneruler/log/hash'
import { formatKey, type NoteSigner, noteSigner } from '@oneruler/log/note-key'
import { sign } from '@oneruler/log/note-signature'
import { commitRecord } from '@oneruler/log/record'
import { isRefused } from '@oneruler/log/refusal'
import { formatNote } from '@oneruler/log/signed-note'
import type { OwnHousehold } from '@oneruler/portal/own/own-household'
import { boxPath, openBox } from '@oneruler/portal/own/own-key'
import { areSplit, checkReceipt } from '@oneruler/portal/receipt/check-receipt'
import { formatReceipt, parseReceipt, type Receipt } from '@oneruler/portal/receipt/receipt'
import { ownAccess } from '@oneruler/server/own-page/own-access'
import { publicPackage } from '@oneruler/server/publishing/public-package'
import { seal } from '@oneruler/server/sunshine/seal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { isCommitted, isLogged, saltOf } from '../../../tools/second-verifier/second-verifier.ts'
import { sampleServed } from './sample.ts'

const served = sampleServed()
let browser: Browser
let folder: string
let key: string
let receipts: OwnHousehold['receipts']

beforeAll(async () => {
  const { deps, project } = served()
  const { installation } = deps
  await seal(installation.store.log, project, deps.now())
  const loaded = await installation.campaigns.load(project)
  const packed = loaded && (await publicPackage(installation.store, loaded, day('2018-09-04')))
  if (!packed || !('files' in packed)) throw new Error(JSON.stringify(packed))
  folder = join(deps.consoleDir, '../kept')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'verify.html'), packed.files.get('verify.html') as Uint8Array)
  key = Buffer.from(packed.files.get('log/key') as Uint8Array)
    .toString()
    .trim()
  const household = loaded.campaign.households.get('H0001')
  const access = ownAccess(installation.store.ownPageSecret(project), household?.registered.streamId ?? '')
  const own = openBox(access.key, 'page', packed.files.get(boxPath(access.name)) as Uint8Array)
  receipts = (JSON.parse(own ?? '') as OwnHousehold).receipts
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

const agreementReceipt = (): Buffer => {
  const found = receipts.find(({ kind }) => kind === 'agreement')
  if (!found) throw new Error('no receipt of an agreement')
  return Buffer.from(found.file)
}

function read(bytes: Uint8Array): Receipt {
  const receipt = parseReceipt(bytes)
  if (isRefused(receipt)) throw new Error(receipt.refused)
  return receipt
}

test('given the receipt of an agreement, then a second verifier finds the entry in the log and every value in the entry, and so do we', () => {
  const bytes = agreementReceipt()
  const { entry, fields, secret } = read(bytes)
  expect(isLogged(bytes.toString(), entry, [key])).toBe(true)
  for (const [name, value] of Object.entries(fields))
    expect(isCommitted(Buffer.from(entry).toString(), name, value, saltOf(secret, name)), name).toBe(true)
  expect(checkReceipt(bytes, key)).toMatchObject({ origin: `oneruler.org/log/${served().project}` })
})

const CHANGED: readonly [what: string, change: (receipt: Receipt) => Receipt, named: object][] = [
  [
    'the amount',
    (one) => ({ ...one, fields: { ...one.fields, totalFen: '100' } }),
    { refused: 'field-wrong', at: 'totalFen' },
  ],
  [
    'the day',
    (one) => ({ ...one, fields: { ...one.fields, day: '2018-01-01' } }),
    { refused: 'field-wrong', at: 'day' },
  ],
  ['the kind', (one) => ({ ...one, kind: 'order' }), { refused: 'field-wrong' }],
  [
    'a value left out',
    ({ fields: { totalFen: _, ...fields }, ...one }) => ({ ...one, fields }),
    { refused: 'field-unknown', at: 'totalFen' },
  ],
  [
    'a whole new record, of another amount',
    ({ fields, kind, secret, ...one }) => {
      const other = { ...fields, totalFen: '100' }
      return { ...one, kind, secret, fields: other, entry: commitRecord(kind, other, secret) }
    },
    { refused: 'inclusion-wrong' },
  ],
  [
    'its place',
    (one) => ({ ...one, proof: { ...one.proof, index: one.proof.index + 1 } }),
    { refused: 'inclusion-wrong' },
  ],
  [
    'a step of the way',
    (one) => ({ ...one, proof: { ...one.proof, hashes: one.proof.hashes.map((hash) => hash.with(3, 7)) } }),
    { refused: 'inclusion-wrong' },
  ],
  [
    'the checkpoint',
    (one) => ({ ...one, proof: { ...one.proof, checkpoint: one.proof.checkpoint.with(-90, 0x41) } }),
    {},
  ],
]

test('given a receipt, when anything in it is changed, then it does not hold, and what was changed is named', () => {
  const receipt = read(agreementReceipt())
  for (const [what, change, named] of CHANGED) {
    const checked = checkReceipt(formatReceipt(change(receipt)), key)
    expect(isRefused(checked), what).toBe(true)
    expect(checked, what).toMatchObject(named)
  }
  const another = formatKey(
    noteSigner(`oneruler.org/log/${served().project}`, 'ed25519', new Uint8Array(32)).key,
  )
  expect(checkReceipt(agreementReceipt(), another)).toMatchObject({ refused: 'not-signed' })
})

/** A log of two entries, of which the household's is the first. */
function receiptOfLog(signer: NoteSigner, other: string): Uint8Array {
  const secret = new Uint8Array(32).fill(9)
  const fields = { agreement: 'X0001', day: '2018-08-26', totalFen: '100' }
  const entry = commitRecord('agreement', fields, secret)
  const beside = leafHash(Buffer.from(other))
  const root = nodeHash(leafHash(entry), beside)
  const text = formatCheckpoint({ origin: signer.key.name, size: 2, root, extensions: [] })
  const checkpoint = formatNote({ text, signatures: [sign(text, signer, 0)] })
  const proof = { index: 0, hashes: [beside], checkpoint }
  return formatReceipt({ proof, entry, secret, kind: 'agreement', fields, facts: null })
}

test('given two residents who were shown two logs of one size under one key, then each receipt holds by itself and both together say so', () => {
  const signer = noteSigner('oneruler.org/log/split', 'ed25519', new Uint8Array(32).fill(3))
  const [one, other, same] = ['one', 'other', 'one'].map((text) => {
    const checked = checkReceipt(receiptOfLog(signer, text), formatKey(signer.key))
    if (isRefused(checked)) throw new Error(checked.refused)
    return checked
  })
  if (!one || !other || !same) throw new Error('three were made')
  expect(areSplit(one, other)).toBe(true)
  expect(areSplit(one, same)).toBe(false)
})

async function offline(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, offline: true })
  const page = await context.newPage()
  await page.goto(`file://${join(folder, 'verify.html')}`)
  return page
}

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

test('given the page and a receipt kept on a telephone, when there is no network any more, then it says since when, as which number, unchanged, and computes the sum anew', async () => {
  const page = await offline()
  await page.getByLabel('选凭证文件').setInputFiles(file('协议.tlog-proof', agreementReceipt()))
  const result = page.locator('#result')
  await expect.poll(() => result.textContent()).toContain('没有被改过')
  const text = await result.textContent()
  expect(text).toMatch(/您家的协议 \S+，\d+月\d+日的，写在公开日志第 \d+ 号，至今一字未变/)
  expect(text).toContain('照公布的方案重算，一样')
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360)
  await page.context().close()
})

test('given a receipt whose amount was changed, or two of different logs, when they are verified offline, then it says in words what does not hold', async () => {
  const page = await offline()
  const receipt = read(agreementReceipt())
  const changed = formatReceipt({ ...receipt, fields: { ...receipt.fields, totalFen: '900000000' } })
  const choose = page.getByLabel('选凭证文件')
  const result = page.locator('#result')
  await choose.setInputFiles(file('改过.tlog-proof', changed))
  await expect.poll(() => result.textContent()).toContain('“totalFen”这一项与写入日志时不同')
  const { store } = served().deps.installation
  const signer = store.log.signer(served().project)
  await choose.setInputFiles(
    ['one', 'other'].map((text) => file(`${text}.tlog-proof`, receiptOfLog(signer, text))),
  )
  await expect.poll(() => result.textContent()).toContain('两份凭证出自两本不同的日志')
  await page.context().close()
})
