import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { json, oneruler } from './oneruler.ts'

const scratch = scratchFolder()
afterAll(() => scratch.discard())

test.each([
  [['figures'], '--as-of'],
  [['figures', '--as-of', '2018-09-04', '--nope'], '--nope'],
  [['figurs'], 'figurs'],
  [['import', 'undo'], '<batch>'],
  [['import', 'one', 'two'], '参数太多'],
  [['serve', '--port', 'x'], '0 到 65535'],
])(
  'given the wrong call %j, then it says in Chinese what is wrong, on stderr alone, and exits 2',
  async (args, said) => {
    const { code, stdout, stderr } = await oneruler(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/error|option|argument|command/)
  },
)

test('given a wrong call with --json, then stdout has one document that says why', async () => {
  const { code, stdout } = await oneruler('figures', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toEqual({ refused: expect.stringContaining('--as-of') })
})

test.each([[[]], [['import']], [['serve']]])(
  'given --help after %j, then not a word of it is English',
  async (command) => {
    const { code, stdout } = await oneruler(...command, '--help')
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|options|default|display/)
  },
)

test('given a folder that is not there, when a bulletin is written, then it says so and can be written again', async () => {
  const folder = join(scratch.path, 'ledger')
  mkdirSync(folder)
  await writeLedger(simulateCampaign({ households: 5, groups: 1, seed: 'usage' }), folder)
  const at = ['--data', join(scratch.path, 'data')]
  expect((await json('import', folder, ...at)).code).toBe(0)
  const bulletin = (...out: string[]) =>
    json('bulletin', '--as-of', '2018-09-04', '--out', join(scratch.path, ...out), ...at)
  const refused = await bulletin('nowhere', 'first.md')
  expect(refused.code).toBe(1)
  expect(refused.document.refused).toContain('第 1 期')
  expect((await bulletin('first.md')).document.bulletin).toBe(1)
})
