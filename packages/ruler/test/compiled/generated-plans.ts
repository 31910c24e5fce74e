/**
 * Small invented plans: formulas grown at random from the plan language, each of a unit, over a fixed set of
 * facts, tables and lists. Nothing of them makes sense but that they are plans.
 */
import type { Chance } from './generated-households.ts'

const FENCE = '```'

const FACTS = `${FENCE}事实
户
  方式：货币 | 调换，可缺
  低保：是否，可缺
  困难：是否
  起日：日期
  止日：日期，可缺
  选面积：㎡，两位小数，可缺
  底价：元，两位小数，范围 −1000000 至 1000000
  巨额：元，六位小数，范围 0 至 100000000000
房屋（每户可有）
  用途：住宅 | 商业 | 仓储
  面积：㎡，两位小数，缺省 10
  单价：元/㎡，两位小数，可缺
  登记：是否，可缺
设施（每户一处以上）
  数量：次，范围 0 至 40
  每次：元/次，一位小数
${FENCE}
`

const TABLES = `
表一 系数

| 方式 | 低保 | 系数（%） | 份额（元） |
|---|---|---|---|
| 货币 | 是 | 12.5 | 100 |
| 货币 | 否 | −7 | 100 |
| 调换 | — | 30 | 底价 × 2 |

表二 档价

| 选面积（㎡） | 档价（元/㎡） |
|---|---|
| 10 以内 | 520.5 |
| 超过 10 至 20 | 580 |
| 超过 20 | 底价 ÷ 3 ㎡ |

表三 分档

| 止日 | 用途 | 分档（元/㎡） |
|---|---|---|
| 2018-09-01 前 | 住宅 | 300 |
| 2018-09-01 至 2018-09-05 | 住宅 | 单价 |
| 其他 | 住宅 | 0 |
| — | 其他 | 20 |

表四 房型

| 房型（㎡） |
|---|
| 45 |
| 60.5 |
| 90 |

表五 当月

| 本月 | 当月（元/㎡） |
|---|---|
| 2018-10 止 | 10 |
| 2018-11 起 | 12.25 |
`

type Unit = '元' | '㎡' | '元/㎡' | '%' | '次' | '日'

const AT_HOUSEHOLD: Record<Unit, readonly string[]> = {
  元: ['底价', '份额', '1000 元', '0.37 元', '巨额'],
  '㎡': ['选面积', '45 ㎡', '0.5 ㎡'],
  '元/㎡': ['档价', '12 元/㎡', '6200.55 元/㎡'],
  '%': ['系数', '5%', '1.10', '3'],
  次: ['2 次', '计数(房屋)次数'],
  日: ['天数(起日，止日)', '第几日(止日，起 2018-08-26)', '15 日'],
}
const AT_HOUSE: Partial<Record<Unit, readonly string[]>> = { '㎡': ['面积'], '元/㎡': ['单价', '分档'] }

export class PlanGrower {
  readonly #chance: Chance
  constructor(chance: Chance) {
    this.#chance = chance
  }

  markdown(): string {
    const formulas = Array.from(
      { length: 3 },
      (_, at) => `式${at} = ${this.#quantity(this.#unit(), 3, null)}`,
    )
    const truths = Array.from({ length: 2 }, (_, at) => `真${at} = ${this.#truth(3, null)}`)
    const days = [`日子 = ${this.#day(2)}`]
    const lines = Array.from(
      { length: 3 },
      (_, at) => `项${at} = 四舍五入(${this.#quantity('元', 4, null)}，元)`,
    )
    return `${FACTS}${TABLES}
${FENCE}公式
${[...formulas, ...truths, ...days].join('\n')}
总额 = 合计(补偿项)
户比 = 总额 ÷ 底价
${FENCE}

${FENCE}补偿项${this.#pick(['', ` 当 ${this.#truth(1, null)}`])}
${lines.join('\n')}
${FENCE}

${FENCE}前提
${this.#pick(['起日 ≤ 止日', this.#truth(2, null)])}，否则“不合”
${FENCE}
`
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#chance() * all.length)] as T
  }

  #unit(): Unit {
    return this.#pick(['元', '㎡', '元/㎡', '%', '次', '日'] as const)
  }

  #atom(unit: Unit, inHouse: string | null): string {
    const here = inHouse === '房屋' ? (AT_HOUSE[unit] ?? []) : []
    const atoms = [...AT_HOUSEHOLD[unit].filter((atom) => !atom.includes('次数')), ...here, ...here]
    return this.#pick(atoms)
  }

  #quantity(unit: Unit, depth: number, inside: string | null): string {
    if (depth === 0) return this.#atom(unit, inside)
    const q = (of: Unit = unit): string => this.#quantity(of, depth - 1, inside)
    const forms = [
      () => `(${q()} + ${q()})`,
      () => `(${q()} − ${q()})`,
      () => `(${q()} × ${q('%')})`,
      () => `(${q()} ÷ ${q('%')})`,
      () => `(若 ${this.#truth(depth - 1, inside)} 则 ${q()} 否则 ${q()})`,
      () => `${this.#pick(['较大', '较小'])}(${q()}，${q()}，${q()})`,
      () => `限于(${q()}，${this.#atom(unit, inside)}，${q()})`,
      () => `(−${q()})`,
      () => this.#atom(unit, inside),
      () => this.#special(unit, depth, inside),
    ]
    return this.#pick(forms)()
  }

  #special(unit: Unit, depth: number, inside: string | null): string {
    const q = (of: Unit): string => this.#quantity(of, depth - 1, inside)
    const round = this.#pick(['四舍五入', '进位', '舍去'])
    if (unit === '元') {
      return this.#pick([
        `(${q('元/㎡')} × ${q('㎡')})`,
        `累进(档价，${q('㎡')})`,
        `${round}(${q('元')}，${this.#pick(['元', '角', '分', '300 元'])})`,
        inside === null ? this.#aggregate('元', depth) : q('元'),
        inside === null ? '合计(设施：数量 × 每次)' : q('元'),
        inside === null
          ? `合计(月份，自 ${this.#day(1)}，至 ${this.#day(1)}：当月 × ${this.#atom('㎡', null)} × (若 本月 ≥ 止日 则 2 否则 1))`
          : q('元'),
      ])
    }
    if (unit === '㎡') {
      return this.#pick([
        `上靠(${q('㎡')}，房型)`,
        `${round}(${q('㎡')}，0.01 ㎡)`,
        inside === null ? this.#aggregate('㎡', depth) : q('㎡'),
      ])
    }
    if (unit === '元/㎡') return this.#pick([`(${q('元')} ÷ ${q('㎡')})`, `${round}(${q('元/㎡')}，分)`])
    if (unit === '%') return this.#pick([`(${q('元')} ÷ ${q('元')})`, `${round}(${q('%')}，0.001)`])
    if (unit === '次' && inside === null) return '合计(设施：数量)'
    return q(unit)
  }

  #aggregate(unit: Unit, depth: number): string {
    const kind = this.#pick(['合计', '最大', '最小'])
    const when = this.#pick(['', `，当 ${this.#truth(depth - 1, '房屋')}`])
    return `${kind}(房屋${when}：${this.#quantity(unit, depth - 1, '房屋')})`
  }

  #day(depth: number): string {
    const day = this.#pick(['起日', '止日', '2018-08-31'])
    if (depth === 0) return day
    return this.#pick([
      day,
      `${day} ${this.#pick(['+', '−'])} 3 月`,
      `${day} + ${this.#pick(['10 日', '天数(起日，止日)'])}`,
      `(若 ${this.#truth(1, null)} 则 ${day} 否则 起日)`,
    ])
  }

  #truth(depth: number, inside: string | null): string {
    const atoms = [
      '低保',
      '困难',
      '方式 = 货币',
      '起日 < 止日',
      ...(inside === null ? [] : ['登记', '用途 ≠ 住宅']),
    ]
    if (depth === 0) return `(${this.#pick(atoms)})`
    const [t, unit] = [() => this.#truth(depth - 1, inside), this.#unit()]
    const q = (): string => this.#quantity(unit, depth - 1, inside)
    return this.#pick([
      () => `(${t()} 且 ${t()})`,
      () => `(${t()} 或 ${t()})`,
      () => `(非 ${t()})`,
      () => `(${q()} ${this.#pick(['=', '≠', '<', '≤', '>', '≥'])} ${q()})`,
      () => `(${q()} < ${q()} ≤ ${q()})`,
      () =>
        inside === null
          ? `${this.#pick(['所有', '存在'])}(房屋，当 ${this.#truth(depth - 1, '房屋')}：登记)`
          : t(),
      () => `(${this.#pick(atoms)})`,
    ])()
  }
}
