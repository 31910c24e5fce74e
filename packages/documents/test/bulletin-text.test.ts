import { freezeFigures, thawFigures } from '@oneruler/campaign/bulletin-figures'
import type { RawWorkbook } from '@oneruler/campaign/cell'
import { composeBulletin } from '@oneruler/documents/bulletin/compose-bulletin'
import { renderBulletinMarkdown } from '@oneruler/documents/bulletin/render-markdown'
import { bulletinWords } from '@oneruler/words/bulletin'
import { beforeAll, describe, expect, test } from 'vitest'
import { factsOn, figuresOn, inventedLedger, recorded, sampleLedger } from './recorded.ts'

const textOn = (ledger: RawWorkbook, asOf: string, others: Parameters<typeof factsOn>[2] = {}): string =>
  renderBulletinMarkdown(composeBulletin(factsOn(recorded(ledger), asOf, others)))

describe('the bulletin of the sample campaign', () => {
  let ledger: RawWorkbook
  beforeAll(async () => {
    ledger = await sampleLedger()
  })

  test('given the last day, then it says what is signed, against what, and the groups in rank', () => {
    const text = textOn(ledger, '2018-09-04')
    expect(text).toContain('# 关于小桥头片区国有土地上房屋征收项目签约进展情况的通报（第1期）')
    expect(text).toContain('集中签约期为8月26日至9月4日，共10日，本期为最后一日。')
    expect(text).toContain('截至9月4日24时，签约649户，占征收户720户的90.1%。还有71户没有签约。')
    expect(text).toContain('已签约714本，占801本的89.1%。生效需641本，已超过73本。')
    expect(text).toContain('协议总额合计134270.72万元，安置房款合计15909.30万元。')
    expect(text).toContain('| 1 | 三组 | 62 | 61 | 98.39 |\n| 2 | 一组 | 107 | 105 | 98.13 |')
    expect(text).toContain('|  | 合计 | 720 | 649 | 90.14 |')
    expect(text).toContain('| 9月4日 | 5 | 649 | 90.14 |')
    expect(text).not.toContain('更正如下')
  })

  test('given a day within the window and a percentage not stated, then days are left and no threshold is named', () => {
    const text = textOn(ledger, '2018-09-01', { effectivePercent: null })
    expect(text).toContain('本期为第7日，还剩3日。')
    expect(text).toContain('签约631户，占征收户720户的87.6%')
    expect(text).not.toContain('生效')
  })

  test('it names no household, no household head and no member of staff', () => {
    const text = textOn(ledger, '2018-09-04')
    const named = [
      ...ledger.get('征收户')!.rows.flatMap(({ cells }) => [cells.户号, cells.户主, cells.地址]),
      ...ledger.get('人员')!.rows.flatMap(({ cells }) => [cells.工号, cells.姓名]),
    ]
    expect(named.length).toBeGreaterThan(1000)
    expect(named.filter((name) => typeof name === 'string' && name !== '' && text.includes(name))).toEqual([])
  })

  test('given a late agreement and a corrected total, then the next bulletin lists what they changed, no more', () => {
    const rows = ledger.get('签约')!.rows
    const signedOn = (day: string) =>
      rows.find(({ cells }) => (cells.签约时间 as { moment: string }).moment.startsWith(day))!
    const late = signedOn('2018-08-30')
    const mistaken = signedOn('2018-08-26')
    const total = Number(mistaken.cells.协议总额)
    const sheetWith = (agreements: typeof rows): RawWorkbook =>
      new Map(ledger).set('签约', { ...ledger.get('签约')!, rows: agreements })
    const issued = recorded(
      sheetWith(
        rows
          .filter((row) => row !== late)
          .map((row) => (row === mistaken ? { ...row, cells: { ...row.cells, 协议总额: total - 7 } } : row)),
      ),
    )
    const frozen = thawFigures(freezeFigures(figuresOn(issued, '2018-09-01')))
    const known = recorded(ledger, issued)
    const bulletin = composeBulletin(
      factsOn(known, '2018-09-04', {
        number: 2,
        previous: { number: 1, definitions: 1, frozen, now: figuresOn(known, '2018-09-01') },
      }),
    )
    const text = renderBulletinMarkdown(bulletin)
    expect(text).toContain('比第1期（截至9月1日）增加18户，签约率提高2.5个百分点，第1期的数按更正后计')
    expect(
      text
        .split('## 四、上期更正')[1]
        ?.split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2),
    ).toEqual([
      '| 签约（户） | 630 | 631 |',
      '| 签约率（%） | 87.5 | 87.6 |',
      `| 协议总额合计（元） | ${1292613600 - 7 - Number(late.cells.协议总额)} | 1292613600 |`,
      `| 安置房款合计（元） | ${155380971 - Number(late.cells.安置房款)} | 155380971 |`,
      '| 六组签约（户） | 71 | 72 |',
      '| 六组签约率（%） | 84.52 | 85.71 |',
      '| 六组名次 | 8 | 7 |',
      '| 三组名次 | 7 | 8 |',
      '| 8月30日当日签约（户） | 123 | 124 |',
      '| 8月30日六组名次 | 7 | 6 |',
      '| 9月1日六组名次 | 8 | 7 |',
      '| 9月1日三组名次 | 7 | 8 |',
      '| 已签约权属证书（本） | 693 | 694 |',
    ])
  })
})

describe('a bulletin of any campaign', () => {
  const three = {
    甲组: ['2020-03-01', '2020-03-02', null],
    乙组: ['2020-03-02', '2020-03-02', null],
    丙组: [null],
  }

  test('given equal rates, then the groups share the rank, in the sentence and in the table', () => {
    const text = textOn(inventedLedger(three), '2020-03-02')
    expect(text).toContain('甲组、乙组签约率同为66.67%，并列第一，其余各组为0.00%。')
    expect(text).toContain(
      '| 1 | 甲组 | 3 | 2 | 66.67 |\n| 1 | 乙组 | 3 | 2 | 66.67 |\n| 3 | 丙组 | 1 | 0 | 0.00 |',
    )
  })

  test('given one group, then there is no rank', () => {
    const text = textOn(inventedLedger({ 甲组: ['2020-03-01', null] }), '2020-03-01')
    expect(text).toContain('只有一个小组，不分名次。')
    expect(text).toContain('| — | 甲组 | 2 | 1 | 50.00 |')
  })

  test('given a day before the window, then it counts the days to it and draws no chart', () => {
    const text = textOn(inventedLedger(three), '2020-02-27')
    expect(text).toContain('集中签约期为3月1日至3月5日，共5日，距开始还有3日。')
    expect(text).toContain('征收户7户，还没有签约。')
    expect(text).toContain('各组还没有签约，不分名次。')
    expect(text).not.toContain('图1')
  })

  test('given agreements before and after the window, then they are told apart', () => {
    const text = textOn(
      inventedLedger({ 甲组: ['2020-02-20', '2020-03-01', '2020-03-09', null] }),
      '2020-03-10',
    )
    expect(text).toContain('共5日，已经届满。')
    expect(text).toContain('签约3户，占征收户4户的75.0%')
    expect(text).toContain('其中签约期内1户，签约期外2户。')
    expect(text).toContain('生效需4本，还差1本。')
  })

  test('given no window, all signed, or no household at all, then each is said plainly', () => {
    expect(textOn(inventedLedger(three, null), '2020-03-02')).toContain('集中签约期还没有确定。')
    expect(textOn(inventedLedger({ 甲组: ['2020-03-01'] }), '2020-03-01')).toContain(
      '征收户1户已经全部签约。',
    )
    const empty = textOn(inventedLedger({}), '2020-03-01')
    expect(empty).toContain('台账中还没有征收户。')
    expect(empty).not.toMatch(/NaN|undefined|各组情况|各工作组/)
  })

  test('given fewer signed than last time, then it says fewer; given the same day again, then it compares nothing', () => {
    const before = figuresOn(recorded(inventedLedger(three)), '2020-03-02')
    const previous = { number: 1, definitions: 1, frozen: before, now: before }
    const fewer = inventedLedger({ ...three, 乙组: [null, null, null] })
    expect(textOn(fewer, '2020-03-03', { number: 2, previous })).toContain(
      '比第1期（截至3月2日）减少2户，签约率降低28.5个百分点',
    )
    const again = textOn(inventedLedger(three), '2020-03-02', { number: 2, previous })
    expect(again).not.toContain('比第1期')
    expect(again).toContain('第1期所列各数没有变化，无需更正。')
  })

  test('given a group named in Markdown signs, then they are shown, not obeyed', () => {
    expect(textOn(inventedLedger({ 'A|B*': ['2020-03-01'], 乙组: [null] }), '2020-03-01')).toContain(
      'A\\|B\\* ',
    )
    const lines = textOn(inventedLedger({ '甲组\n\n# 伪造': ['2020-03-01'], 乙组: [null] }), '2020-03-01')
    expect(lines).toContain('| 甲组 \\# 伪造 |')
    expect(lines).not.toMatch(/^# 伪造/m)
  })

  test('given findings, then they are counted; given none, then that is said', () => {
    const ledger = inventedLedger(three)
    expect(textOn(ledger, '2020-03-02', { findings: { errors: 2, warnings: 5 } })).toContain(
      '错误2处、提醒5处',
    )
    expect(textOn(ledger, '2020-03-02', { findings: { errors: 0, warnings: 0 } })).toContain('稽核没有发现')
  })

  test('in English it holds the same numbers', () => {
    const facts = factsOn(recorded(inventedLedger(three)), '2020-03-02')
    const text = renderBulletinMarkdown(composeBulletin(facts, bulletinWords.en))
    expect(text).toContain('4 of 7 households have signed (57.1 %)')
    expect(text).toContain('| 3 | 丙组 | 1 | 0 | 0.00 |')
  })
})
