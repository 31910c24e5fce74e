/**
 * 法规检查 · Statutes: what a finding of the statutory linter says: the law, what it asks, what the plan has,
 * and what to do.
 *
 * The keys are `STATUTORY_KEYS` of the ruler; whether it bars publishing stands beside the message.
 */

/** `law` 浙江省…条例, `article` 第二十二条, `says` what it asks; `name` and `value` as the key needs them. */
export interface StatutoryParams {
  readonly law: string
  readonly article: string
  readonly says: string
  readonly name: string
  readonly value: string
}

const asks = ({ law, article, says }: StatutoryParams) => `《${law}》${article}：${says}`

const zh = {
  'S1-absent': (f: StatutoryParams) => `${asks(f)}；文首没有“${f.name}”。请在文首写明。`,
  'S1-unnamed': (f: StatutoryParams) =>
    `${asks(f)}；方案没有“${f.name}”一项。请写明；名称不同的，给它标上〔${f.name}〕。`,
  'S1-unread': (f: StatutoryParams) =>
    `${asks(f)}；看不出方案所定的“${f.name}”是多少。请核对，或把标准写成表和公式中的数。`,
  'S1-below': (f: StatutoryParams) =>
    `低于${asks(f)}；方案的“${f.name}”为 ${f.value}。请改到不低于这一标准。`,
  'S1-above': (f: StatutoryParams) =>
    `超过${asks(f)}；方案的“${f.name}”为 ${f.value}。请改到不超过这一标准。`,
  'S1-differs': (f: StatutoryParams) => `${asks(f)}；方案的“${f.name}”为 ${f.value}。请改为同一日。`,
  'S1-outdated': (f: StatutoryParams) => `${asks(f)}；方案的“${f.name}”为 ${f.value}。请采用最新公布的标准。`,
  'S1-unmentioned': (f: StatutoryParams) =>
    `${asks(f)}；方案的“${f.name}”为“${f.value}”，看不到这一点。请补写。`,
  'S1-unwritten': (f: StatutoryParams) => `${asks(f)}；正文没有“${f.name}”的字样。请补写。`,
  'S1-mentioned': (f: StatutoryParams) => `${asks(f)}；方案写有“${f.name}”。请核对，属于挂钩的，请删去。`,
  'S1-choice': (f: StatutoryParams) => `${asks(f)}；“${f.name}”缺少“${f.value}”。请在事实中补上。`,
  'S1-depends': (f: StatutoryParams) =>
    `${asks(f)}；“${f.name}”依“${f.value}”而变。请把随之变化的部分另列为奖励。`,
  'S1-elsewhere': (f: StatutoryParams) =>
    `没有辖区“${f.name}”的法规参数，已按${f.value}的规定检查。请另行核对当地的规定。`,
  'S1-unchecked': (f: StatutoryParams) => `${asks(f)}；没有“${f.name}”可核对，这一条没有检查。`,
  'S1-nowhere': (f: StatutoryParams) => `文首没有“辖区”，已按${f.value}的规定检查。请写明辖区。`,
}

const asksEn = ({ law, article, says }: StatutoryParams) => `${law}, ${article}: ${says}`

const en: typeof zh = {
  'S1-absent': (f) => `${asksEn(f)}; the front matter has no ${f.name}. State it there.`,
  'S1-unnamed': (f) =>
    `${asksEn(f)}; the plan has no ${f.name}. State it; if it has another name, tag it 〔${f.name}〕.`,
  'S1-unread': (f) =>
    `${asksEn(f)}; what the plan sets for ${f.name} cannot be read. Check it, or write it as a number in a table or formula.`,
  'S1-below': (f) => `Below ${asksEn(f)}; the plan's ${f.name} is ${f.value}. Raise it to the floor.`,
  'S1-above': (f) => `Above ${asksEn(f)}; the plan's ${f.name} is ${f.value}. Lower it to the limit.`,
  'S1-differs': (f) => `${asksEn(f)}; the plan's ${f.name} is ${f.value}. Make it the same day.`,
  'S1-outdated': (f) => `${asksEn(f)}; the plan's ${f.name} is ${f.value}. Use the standards published last.`,
  'S1-unmentioned': (f) => `${asksEn(f)}; the plan's ${f.name}, “${f.value}”, does not say so. Write it.`,
  'S1-unwritten': (f) => `${asksEn(f)}; the text does not hold ${f.name}. Write it.`,
  'S1-mentioned': (f) =>
    `${asksEn(f)}; the plan says ${f.name}. Check it, and strike it if it is a condition.`,
  'S1-choice': (f) => `${asksEn(f)}; ${f.name} lacks ${f.value}. Add it to the facts.`,
  'S1-depends': (f) =>
    `${asksEn(f)}; ${f.name} changes with ${f.value}. Make what changes a reward of its own.`,
  'S1-elsewhere': (f) =>
    `There is no statute pack for ${f.name}; the law of ${f.value} was used. Check the local law yourself.`,
  'S1-unchecked': (f) => `${asksEn(f)}; this was not checked, for want of ${f.name}.`,
  'S1-nowhere': (f) => `The front matter has no 辖区; the law of ${f.value} was used. State the place.`,
}

export const statuteWords = { zh, en }
