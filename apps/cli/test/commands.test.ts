import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { plantBadRows } from '../../../tools/simulate/bad-rows.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { json, oneruler, SAMPLE } from './oneruler.ts'

const scratch = scratchFolder()
afterAll(() => scratch.discard())

const at = (name: string) => ['--data', join(scratch.path, name)]

describe('oneruler, alone on its data directory', () => {
  test('given no project, when figures are asked for, then it says to import first and exits 1', async () => {
    const { code, stderr } = await oneruler('figures', '--as-of', '2018-09-04', ...at('empty'))
    expect(code).toBe(1)
    expect(stderr).toContain('oneruler import')
  })

  test.each([
    [['figures']],
    [['figures', '--as-of', '2018-02-30']],
    [['no-such-command']],
    [['import']],
    [['bulletin', '--as-of', '2018-09-04', '--out', 'x.txt']],
  ])('given the wrong usage %j, then it exits 2', async (args) => {
    expect((await oneruler(...args, ...(args[0] === 'no-such-command' ? [] : at('empty')))).code).toBe(2)
  })

  test('given --help, then every command tells its options and exits 0', async () => {
    for (const command of ['plan', 'import', 'figures', 'audit', 'bulletin', 'serve', 'db']) {
      const { code, stdout } = await oneruler(command, '--help')
      expect([command, code]).toEqual([command, 0])
      expect(stdout).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  test('given the sample, when it is tried, imported, imported again and asked, then each answers as the contract says', async () => {
    const dry = await json('import', SAMPLE, '--dry-run', ...at('sample'))
    expect(dry.code).toBe(0)
    expect(dry.document).toMatchObject({ accepted: { 征收户: 720, 签约: 649 }, rejected: [], batch: null })
    expect((await oneruler('figures', '--as-of', '2018-09-04', ...at('sample'))).code).toBe(1)

    const first = await json('import', SAMPLE, ...at('sample'))
    expect(first.code).toBe(0)
    expect(Object.keys(first.document)).toEqual([
      'project',
      'accepted',
      'skipped',
      'corrected',
      'rejected',
      'batch',
    ])
    const again = await json('import', SAMPLE, ...at('sample'))
    expect(again.document).toMatchObject({
      accepted: {},
      skipped: { 征收户: 720 },
      corrected: {},
      batch: null,
    })

    const { document } = await json('figures', '--as-of', '2018-09-04', ...at('sample'))
    expect(document).toMatchObject({
      征收户: 720,
      签约: 649,
      签约率: 90.1,
      签约天数: 10,
      小组数: 8,
      小组人员: 76,
      承诺书: 253,
      包干单位: 47,
      完成包干单位: 39,
      协调解决问题: 121,
      入户调查: 720,
      入户调查天数: 16,
      告知书送达: 720,
      送达天数: 5,
      难户: 44,
      难户化解: 14,
      超额最多干部: { 工号: 'R008', 包干: 29, 包干签约: 29, 超额: 15 },
      协议总额合计: 1342707244,
      安置房款合计: 159093041,
      满意度均分: 4.48,
    })
    expect(document.小组排名[0]).toEqual({ 小组: '三组', 户数: 62, 签约: 61, 签约率: 98.39, 名次: 1 })

    const { document: audited } = await json('audit', ...at('sample'))
    expect(audited.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
    for (const finding of audited.findings)
      expect(Object.keys(finding).sort()).toEqual(
        ['agreement', 'article', 'household', 'message', 'row', 'rule', 'severity', 'sheet'].sort(),
      )

    const out = join(scratch.path, 'bulletin.md')
    const bulletin = await json('bulletin', '--as-of', '2018-09-04', '--out', out, ...at('sample'))
    expect(bulletin.document).toMatchObject({ bulletin: 1, figures: { 签约: 649 } })
    expect(readFileSync(out, 'utf8')).toContain('649')
    const reprinted = await json('bulletin', '--as-of', '2018-09-04', '--out', out, ...at('sample'))
    expect(reprinted.document).toEqual(bulletin.document)
    const word = join(scratch.path, 'bulletin.docx')
    expect(
      (await json('bulletin', '--as-of', '2018-09-01', '--out', word, ...at('sample'))).document.bulletin,
    ).toBe(2)
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')

    const refused = await json('import', 'undo', first.document.batch, ...at('sample'))
    expect(refused.code).toBe(1)
    expect(refused.document.withdrawn).toBe(false)
    expect(refused.document.refusedBecause.join()).toContain('第 1 期通报')
  })

  test('given the imported sample, when its bulletin is asked for as PDF, then a PDF is written', async () => {
    const print = join(scratch.path, 'bulletin.pdf')
    await json('bulletin', '--as-of', '2018-09-01', '--out', print, ...at('sample'))
    expect(readFileSync(print).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('given bad rows, when imported, then it exits 1, names each, and leaves the marked workbook', async () => {
    const folder = join(scratch.path, 'bad-ledger')
    mkdirSync(folder)
    const { ledger, bad } = plantBadRows(simulateCampaign({ households: 13, groups: 2, seed: 'cli' }), 'cli')
    await writeLedger(ledger, folder)
    const { code, document, stderr } = await json('import', folder, ...at('bad'))
    expect(code).toBe(1)
    expect(document.rejected).toHaveLength(bad.length)
    expect(Object.keys(document.rejected[0])).toEqual(['sheet', 'row', 'column', 'value', 'message'])
    const marked = /(\/\S+\.xlsx)/.exec(stderr)?.[1]
    expect(
      readFileSync(marked ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test.each([
    ['an empty file', ''],
    ['a table of text', '户号,户主\nH1,示例'],
  ])(
    'given %s named 台账.xlsx, when imported, then it is refused in words and nothing changes',
    async (_what, content) => {
      const folder = mkdtempSync(join(scratch.path, 'broken-'))
      writeFileSync(join(folder, '台账.xlsx'), content)
      const { code, stderr } = await oneruler('import', folder, ...at('broken'))
      expect(code).toBe(1)
      expect(stderr).toMatch(/[\u4e00-\u9fff]/)
      expect((await oneruler('figures', '--as-of', '2018-09-04', ...at('broken'))).stderr).toContain(
        '还没有项目',
      )
    },
  )

  test('given two projects, when none is named, then it answers with the list', async () => {
    for (const seed of ['one', 'two']) {
      const folder = join(scratch.path, `ledger-${seed}`)
      mkdirSync(folder)
      await writeLedger(simulateCampaign({ households: 5, groups: 1, seed }), folder)
      expect((await json('import', folder, ...at('two'))).code).toBe(0)
    }
    const { code, stderr } = await oneruler('figures', '--as-of', '2018-09-04', ...at('two'))
    expect(code).toBe(1)
    const ids = [...stderr.matchAll(/[0-9a-f-]{36}/g)].map(([id]) => id)
    expect(ids).toHaveLength(2)
    const { document } = await json(
      'figures',
      '--as-of',
      '2018-09-04',
      '--project',
      ids[0] as string,
      ...at('two'),
    )
    expect(document.征收户).toBe(5)
  })
})
