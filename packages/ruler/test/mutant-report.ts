/** MUTANTS.md: how many mutants of the sample plan are noticed and by whom, and every one that is not, with why. */
import { KILLERS, type Killer } from './mutation.ts'
import type { Mutant, MutantKind } from './plan-mutants.ts'

export interface Tried {
  readonly mutant: Mutant
  readonly killers: readonly Killer[]
  /** A household that tells a survivor from the plan; null where none of the invented ones does. */
  readonly toldApartBy: string | null
}

/** Why nobody can or need notice, by the line as the mutant has it. */
const REASONS: readonly (readonly [now: string, reason: string])[] = [
  ['生效比例: 90%', 'The law sets the least share; a plan may ask for more, and no figure rests on it.'],
  ['生效比例: 81%', 'The law sets the least share; a plan may ask for more, and no figure rests on it.'],
  [
    '临时安置费止于: 安置房交付后 7 个月',
    'More than the law asks; paid month by month, outside every formula.',
  ],
  ['逾期临时安置费: 3 倍', 'More than the law asks; paid month by month, outside every formula.'],
  ['未登记面积　　　：㎡，两位小数，缺省 1', 'Every example and every house of the ledger states the area.'],
  [
    '装修及附属物评估价：元，两位小数，缺省 1',
    'Every example and every house of the ledger states the value.',
  ],
  [
    '装修及附属物补偿 = 进位(合计(房屋：装修及附属物评估价)，元)',
    'Every example and every house of the ledger has a value in whole yuan.',
  ],
  [
    '装修及附属物补偿 = 舍去(合计(房屋：装修及附属物评估价)，元)',
    'Every example and every house of the ledger has a value in whole yuan.',
  ],
  [
    '住宅均价 = 进位(住宅价值 ÷ 住宅面积，分)',
    'One fen of the average is lost in the rounding to yuan for the one example of two homes; no household of the ledger in want of housing has two houses.',
  ],
  [
    '住宅均价 = 舍去(住宅价值 ÷ 住宅面积，分)',
    'One fen of the average is lost in the rounding to yuan for the one example of two homes; no household of the ledger in want of housing has two houses.',
  ],
  [
    '住房保障补足 = 若 住房困难 且 计数(房屋，当 用途 ≠ 住宅) = 0 处 且 1 ㎡ < 住宅面积 < 保障面积',
    'No home of at most one square metre stands in the examples or the ledger.',
  ],
  [
    '住房保障补足 = 若 住房困难 且 计数(房屋，当 用途 ≠ 住宅) = 0 处 且 0 ㎡ < 住宅面积 ≤ 保障面积',
    'The same plan: at the guaranteed area itself nothing is missing, and nothing is paid.',
  ],
  [
    '未登记建筑补助 = 进位(合计(房屋：未登记面积 × 残值补助标准)，元)',
    'The same plan: whole hundreds of yuan times hundredths of a square metre are whole yuan.',
  ],
  [
    '未登记建筑补助 = 舍去(合计(房屋：未登记面积 × 残值补助标准)，元)',
    'The same plan: whole hundreds of yuan times hundredths of a square metre are whole yuan.',
  ],
  [
    '临时安置费 = 若 住宅面积 > 1 ㎡',
    'No home of at most one square metre stands in the examples or the ledger.',
  ],
  [
    '临时安置费 = 若 应安置面积 > 0 ㎡',
    'The same plan: 应安置面积 is 住宅面积 × 1.10, above 0 when that is.',
  ],
  ['签约奖励 = 若 签约奖励标准 > 1 元/㎡', 'The same plan: the rates are 400, 300, 200 and 0.'],
  [
    '则 进位(限于(总面积 × 签约奖励标准，15000 元，120000 元)，元)',
    'The same plan: whole hundreds of yuan times hundredths of a square metre are whole yuan.',
  ],
  [
    '则 舍去(限于(总面积 × 签约奖励标准，15000 元，120000 元)，元)',
    'The same plan: whole hundreds of yuan times hundredths of a square metre are whole yuan.',
  ],
  [
    '|      -1–15      |                   150 |',
    'Nobody vacates the day before signing; the ledger does not record this reward.',
  ],
  [
    '腾空奖励 = 进位(总面积 × 腾空奖励标准，元)',
    'The one example with a fraction of a yuan rounds up anyway; the ledger does not record this reward.',
  ],
]

export const reasonOf = ({ now }: Mutant): string | undefined => REASONS.find(([of]) => of === now)?.[1]

const KINDS: readonly MutantKind[] = ['数字', '运算符', '档界', '名字', '条款']

export function mutantReport(tried: readonly Tried[]): string {
  const survivors = tried.filter(({ killers }) => killers.length === 0)
  const killed = tried.length - survivors.length
  const percent = (part: number, of: number): string => `${((part * 100) / of).toFixed(1)} %`
  const kinds = KINDS.map((kind) => {
    const all = tried.filter(({ mutant }) => mutant.kind === kind)
    const left = all.filter(({ killers }) => killers.length === 0).length
    return `| ${kind} | ${all.length} | ${all.length - left} | ${left} |`
  })
  const noticed = KILLERS.map((killer) => {
    const all = tried.filter(({ killers }) => killers.includes(killer))
    return `| ${killer} | ${all.length} | ${all.filter(({ killers }) => killers.length === 1).length} |`
  })
  return `# Mutants of the sample plan

Every executable line of the sample plan (\`examples/xiaoqiaotou/补偿方案.md\`) is spoilt in one way at a time: a digit
up by one, an operator for another, a band edge up or down by one, a name for another of its unit, two results
or two arms exchanged. Each mutant is held against the checks (检查), the examples (算例), the assertions
(断言), the statutory linter (法规), and the ledger (台账: 649 agreements, and the sheet 项目). Written by
\`npm run test:long\`.

**${killed} of ${tried.length} are noticed, ${percent(killed, tried.length)}.**

| what is spoilt | mutants | noticed | not |
|---|---:|---:|---:|
${kinds.join('\n')}

| who notices | mutants | nobody else does |
|---|---:|---:|
${noticed.join('\n')}

## Those that nobody notices

For each, whether one of 20,000 invented households is paid otherwise, and the smallest that was found.

| line | as published | mutant | why | who would be paid otherwise |
|---:|---|---|---|---|
${survivors.map(rowOf).join('\n')}
`
}

function rowOf({ mutant, toldApartBy }: Tried): string {
  const cells = [mutant.line, mutant.was, mutant.now, reasonOf(mutant) ?? '', toldApartBy ?? 'nobody found']
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
}
