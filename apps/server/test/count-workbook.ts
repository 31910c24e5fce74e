/**
 * 独立点数 · The independent count: the figures of a day, counted by hand from the workbook.
 *
 * It exists to disagree with the system when the system is wrong, so it shares nothing with it: no import
 * from another part, no events, no tallies, only sheets, rows and loops. Slow and plain on purpose.
 */
import ExcelJS from 'exceljs'

/** One group on the ranking of a day; 签约率 in percent with two decimals. */
export interface GroupStanding {
  小组: string
  户数: number
  签约: number
  签约率: number
  名次: number
}

/** The figures of a day, keys as `oneruler figures --json` prints them; money in 元, rates in percent. */
export interface Figures {
  截至: string
  征收户: number
  签约: number
  签约率: number
  签约天数: number
  小组数: number
  小组人员: number
  承诺书: number
  包干单位: number
  完成包干单位: number
  协调解决问题: number
  入户调查: number
  入户调查天数: number
  告知书送达: number
  送达天数: number
  难户: number
  难户化解: number
  超额最多干部: { 工号: string; 包干: number; 包干签约: number; 超额: number } | null
  协议总额合计: number
  安置房款合计: number
  满意度均分: number | null
  小组排名: GroupStanding[]
  逐日: { 日期: string; 当日签约: number; 小组名次: Record<string, number> }[]
}

/** A row by its headers; every cell as the text a person reads, moments as `2018-08-26T12:29:00`. */
type Row = Record<string, string>
type Sheets = Record<string, Row[]>

const DAY_MS = 86_400_000

/**
 * Counts the figures of `asOf` (`2018-09-04`) from the bytes of a `台账.xlsx`.
 *
 * The ledger is taken at its word: rows that an import would reject are to be left out before counting.
 * Throws where the bytes are no workbook, or 项目 does not state the signing window.
 */
export async function countWorkbook(bytes: Uint8Array, asOf: string): Promise<Figures> {
  const sheets = await readSheets(bytes)
  const households = sheet(sheets, '征收户')
  const groups = sheet(sheets, '小组').map((row) => cell(row, '小组'))
  const people = sheet(sheets, '人员')
  const counting = firstAgreements(sheets, asOf)
  const signed = counting.size
  const [opening, closing] = signingWindow(sheets)

  const surveys = sheet(sheets, '入户调查').filter((row) => happened(row, '调查日期', asOf))
  const surveyed = households.filter((row) => surveys.some((s) => cell(s, '户号') === cell(row, '户号')))
  const notices = sheet(sheets, '送达').filter(
    (row) => cell(row, '文书') === '限期评估告知书' && happened(row, '送达日期', asOf),
  )
  const listed = sheet(sheets, '难户').filter((row) => happened(row, '列入日期', asOf))
  const partners = sheet(sheets, '单位').filter((row) => cell(row, '类别') === '包干单位')

  const byDay: Figures['逐日'] = []
  for (let date = opening; date <= closing && date <= asOf; date = nextDay(date)) {
    const until = firstAgreements(sheets, date)
    const placed = standings(households, groups, until)
    byDay.push({
      日期: date,
      当日签约: [...until.values()].filter((row) => dayOf(cell(row, '签约时间')) === date).length,
      小组名次: Object.fromEntries(
        groups.map((name) => [name, placed.find((g) => g.小组 === name)?.名次 ?? 0]),
      ),
    })
  }

  return {
    截至: asOf,
    征收户: households.length,
    签约: signed,
    签约率: percent(signed, households.length, 1),
    签约天数: byDay.length,
    小组数: groups.length,
    小组人员: people.filter((row) => isGroupStaff(row, asOf)).length,
    承诺书: people.filter((row) => happened(row, '承诺书签订日期', asOf)).length,
    包干单位: partners.length,
    完成包干单位: partners.filter((row) => isComplete(cell(row, '单位编号'), households, counting)).length,
    协调解决问题: sheet(sheets, '问题').filter((row) => happened(row, '办结日期', asOf)).length,
    入户调查: surveyed.length,
    入户调查天数: spanOfDays(surveys, '调查日期'),
    告知书送达: notices.length,
    送达天数: spanOfDays(notices, '送达日期'),
    难户: listed.length,
    难户化解: listed.filter((row) => happened(row, '化解日期', asOf)).length,
    超额最多干部: bestBeyondCaseload(people, households, counting),
    协议总额合计: sum(counting, '协议总额'),
    安置房款合计: sum(counting, '安置房款'),
    满意度均分: meanRating(sheet(sheets, '满意度').filter((row) => happened(row, '日期', asOf))),
    小组排名: standings(households, groups, counting),
    逐日: byDay,
  }
}

/** Of each registered household the agreement that counts: the first by time, then by row. */
function firstAgreements(sheets: Sheets, asOf: string): Map<string, Row> {
  const first = new Map<string, Row>()
  for (const household of sheet(sheets, '征收户')) first.set(cell(household, '户号'), {})
  for (const row of sheet(sheets, '签约')) {
    const known = first.get(cell(row, '户号'))
    if (known === undefined || !happened(row, '签约时间', asOf)) continue
    const earlier = cell(known, '签约时间')
    if (earlier === '' || cell(row, '签约时间') < earlier) first.set(cell(row, '户号'), row)
  }
  return new Map([...first].filter(([, row]) => cell(row, '签约时间') !== ''))
}

/** Groups by signing rate, equal rates sharing a rank; groups without households stand last. */
function standings(households: Row[], groups: string[], counting: Map<string, Row>): GroupStanding[] {
  const counts = groups.map((name) => {
    const own = households.filter((row) => cell(row, '小组') === name)
    return { name, total: own.length, signed: own.filter((row) => counting.has(cell(row, '户号'))).length }
  })
  const isAhead = (a: (typeof counts)[number], b: (typeof counts)[number]) =>
    b.total === 0 ? a.total > 0 : a.total > 0 && a.signed * b.total > b.signed * a.total
  return counts
    .map((group) => ({
      小组: group.name,
      户数: group.total,
      签约: group.signed,
      签约率: percent(group.signed, group.total, 2),
      名次: 1 + counts.filter((other) => isAhead(other, group)).length,
    }))
    .sort((a, b) => a.名次 - b.名次)
}

/** The member of staff with most agreements beyond the own caseload, null while nobody has any. */
function bestBeyondCaseload(people: Row[], households: Row[], counting: Map<string, Row>) {
  let best: Figures['超额最多干部'] = null
  for (const person of people) {
    const id = cell(person, '工号')
    const score = { 工号: id, 包干: 0, 包干签约: 0, 超额: 0 }
    for (const household of households) {
      const caseworker = cell(household, '包干干部')
      const agreement = counting.get(cell(household, '户号'))
      const broughtIn = agreement !== undefined && cell(agreement, '经办人') === id
      if (caseworker === id) score.包干 += 1
      if (caseworker === id && broughtIn) score.包干签约 += 1
      if (caseworker !== '' && caseworker !== id && broughtIn) score.超额 += 1
    }
    if (score.超额 === 0) continue
    const isBetter =
      best === null ||
      score.超额 > best.超额 ||
      (score.超额 === best.超额 && score.包干签约 > best.包干签约) ||
      (score.超额 === best.超额 && score.包干签约 === best.包干签约 && id < best.工号)
    if (isBetter) best = score
  }
  return best
}

function isComplete(partner: string, households: Row[], counting: Map<string, Row>): boolean {
  const own = households.filter((row) => cell(row, '包干单位') === partner)
  return own.length > 0 && own.every((row) => counting.has(cell(row, '户号')))
}

function isGroupStaff(person: Row, asOf: string): boolean {
  if (!['组长', '组员'].includes(cell(person, '岗位'))) return false
  const joined = dayOf(cell(person, '加入日期'))
  const left = dayOf(cell(person, '退出日期'))
  return joined <= asOf && (left === '' || left > asOf)
}

/** From the first day to the last, both counted; 0 where there is no row. */
function spanOfDays(rows: Row[], column: string): number {
  const days = rows.map((row) => dayOf(cell(row, column))).sort()
  const first = days[0]
  const last = days.at(-1)
  return first === undefined || last === undefined ? 0 : (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
}

function sum(counting: Map<string, Row>, column: string): number {
  let fen = 0
  for (const row of counting.values()) fen += Math.round(Number(cell(row, column)) * 100)
  return fen / 100
}

/** Ratings are taken to the hundredth before they are added, so that no binary fraction tips the half. */
function meanRating(rows: Row[]): number | null {
  if (rows.length === 0) return null
  let hundredths = 0
  for (const row of rows) hundredths += Math.round(Number(cell(row, '评分')) * 100)
  return roundedQuotient(hundredths, rows.length) / 100
}

/** `part` of `whole` in percent, rounded half up to so many decimals; 0 of nothing is 0. */
function percent(part: number, whole: number, decimals: number): number {
  if (whole === 0) return 0
  const scale = 10 ** decimals
  return roundedQuotient(part * 100 * scale, whole) / scale
}

const roundedQuotient = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b))

function signingWindow(sheets: Sheets): [string, string] {
  const stated = (item: string): string => {
    const row = sheet(sheets, '项目').find((candidate) => cell(candidate, '项目') === item)
    if (row === undefined || cell(row, '内容') === '') throw new Error(`项目 does not state ${item}`)
    return dayOf(cell(row, '内容'))
  }
  return [stated('集中签约开始'), stated('集中签约结束')]
}

/** Whether the dated fact of this column is there and not later than the day asked for. */
function happened(row: Row, column: string, asOf: string): boolean {
  const on = dayOf(cell(row, column))
  return on !== '' && on <= asOf
}

const dayOf = (moment: string): string => moment.slice(0, 10)
const nextDay = (date: string): string => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10)
const sheet = (sheets: Sheets, name: string): Row[] => sheets[name] ?? []
const cell = (row: Row, column: string): string => row[column] ?? ''

async function readSheets(bytes: Uint8Array): Promise<Sheets> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  const sheets: Sheets = {}
  for (const worksheet of workbook.worksheets) {
    const rows: Row[] = []
    // exceljs walks the whole sheet each time it is asked for these two.
    const { rowCount, columnCount } = worksheet
    for (let number = 2; number <= rowCount; number++) {
      const row: Row = {}
      for (let column = 1; column <= columnCount; column++) {
        const header = shown(worksheet.getRow(1).getCell(column).value)
        const text = shown(worksheet.getRow(number).getCell(column).value)
        if (header !== '' && text !== '') row[header] = text
      }
      if (Object.keys(row).length > 0) rows.push(row)
    }
    sheets[worksheet.name.trim()] = rows
  }
  return sheets
}

/** A cell as text; a day as Excel keeps it has no zone, and exceljs gives it as UTC. */
function shown(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 19)
  if (typeof value === 'object' && 'result' in value) return shown(value.result as ExcelJS.CellValue)
  if (typeof value === 'object' && 'richText' in value) {
    return value.richText
      .map((part) => part.text)
      .join('')
      .trim()
  }
  if (typeof value === 'object' && 'text' in value) return value.text.trim()
  const text = String(value).trim()
  const moment = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?$/.exec(text)
  return moment === null ? text : `${moment[1]}T${moment[2]}${moment[3] ?? ':00'}`
}
