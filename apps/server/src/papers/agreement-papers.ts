/** 协议文书 · Agreement papers: the agreement of one household and the sheet annexed to it. */
import { CHOICES } from '@oneruler/campaign/agreement'
import { yuanText } from '@oneruler/campaign/money'
import { type Completed, completePaper } from '@oneruler/documents/papers/complete-paper'
import { cashAgreement, exchangeAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { settlementSheet } from '@oneruler/documents/papers/kinds/settlement'
import type { PaperFields } from '@oneruler/documents/papers/paper'
import { paperSentences } from '@oneruler/words/paper-sentences'
import {
  type AgreedHousehold,
  articleOf,
  grouped,
  linesLike,
  resultOf,
  shownLines,
  sumOf,
} from './agreed-household.ts'
import { coOwnersOf } from './households/identity.ts'
import { type PaperOffice, statedTerm } from './paper-office.ts'

const sentences = paperSentences.zh

/** What the office's standard terms and the home chosen say; the rest comes from the ledger and the ruler. */
export type AgreementTerms = Pick<
  PaperFields<typeof cashAgreement>,
  | '支付期限'
  | '搬迁期限'
  | '过渡方式'
  | '过渡期限'
  | '周转用房'
  | '生效条件'
  | '证件移交'
  | '违约责任'
  | '份数'
> & {
  /** Needed where the household exchanges. */
  readonly home?: Pick<
    PaperFields<typeof exchangeAgreement>,
    | '调换房地点'
    | '调换房房号'
    | '调换房单价'
    | '交付时间'
    | '面积变化结算'
    | '临时安置费标准'
    | '二次搬迁费'
    | '逾期责任'
  >
}

/** Blank, so that an exchange without a home is refused by the name of each thing it lacks. */
const NO_HOME: NonNullable<AgreementTerms['home']> = {
  调换房地点: '',
  调换房房号: '',
  调换房单价: '',
  交付时间: '',
  面积变化结算: '',
  临时安置费标准: '',
  二次搬迁费: '',
  逾期责任: '',
}

/** 征收补偿协议: of cash or of exchange, as the household chose; numbered as the agreement is. */
export function agreementPaper(
  agreed: AgreedHousehold,
  office: PaperOffice,
  terms: AgreementTerms,
): Completed {
  const { agreement, household, houses, campaign } = agreed
  const { home, ...standard } = terms
  const fields = {
    项目名称: campaign.terms.name,
    决定文号: statedTerm(campaign.terms, '征收决定文号'),
    甲方: office.department,
    实施单位: office.implementer,
    乙方: household.registered.private?.owner ?? '',
    共有人: coOwnersOf(household),
    户号: household.number,
    坐落: household.registered.private?.address ?? '',
    房屋: houses.map(({ certificate, use, structure, recognisedM2 }) => ({
      权证号: certificate ?? '',
      用途: use,
      结构: structure ?? '',
      认定面积: recognisedM2,
    })),
    补偿方式: agreement.body.choice,
    补偿项目: shownLines(agreed),
    补偿金额: resultOf(agreed, '协议总额'),
    搬迁费: sumOf(linesLike(agreed, /搬迁费/)),
    临时安置费: sumOf(linesLike(agreed, /临时安置费/)),
    停产停业损失: sumOf(linesLike(agreed, /停产停业/)),
    方案版本: agreed.outcome.version,
    签订日期: agreement.onDay,
    ...standard,
  } satisfies PaperFields<typeof cashAgreement>
  const number = agreement.body.agreement
  if (agreement.body.choice === CHOICES[0]) return completePaper(cashAgreement, number, fields)
  return completePaper(exchangeAgreement, number, {
    ...fields,
    调换房面积: agreement.body.homeM2 ?? '',
    调换房房款: resultOf(agreed, '安置房款'),
    ...difference(agreed),
    ...(home ?? NO_HOME),
  })
}

/** 分户补偿计算单 (结算清单). */
export function settlementPaper(agreed: AgreedHousehold, office: PaperOffice): Completed {
  const { agreement, household, houses, campaign, outcome } = agreed
  const { terms } = campaign
  return completePaper(settlementSheet, agreement.body.agreement, {
    项目名称: terms.name,
    户号: household.number,
    被征收人: household.registered.private?.owner ?? '',
    坐落: household.registered.private?.address ?? '',
    补偿方式: agreement.body.choice,
    协议编号: agreement.body.agreement,
    签约时间: agreement.body.signedAt.replace('T', ' ').slice(0, 16),
    方案版本: outcome.version,
    价值时点: terms.valuationDay ?? '',
    房屋: houses.map((house) => ({
      权证号: house.certificate ?? '',
      用途: house.use,
      结构: house.structure ?? '',
      认定面积: house.recognisedM2,
      评估单价: house.unitPriceFen === null ? '' : yuanText(house.unitPriceFen),
      装修及附属物: yuanText(house.fitOutFen ?? '0'),
    })),
    补偿项目: shownLines(agreed),
    协议总额: resultOf(agreed, '协议总额'),
    安置房款: resultOf(agreed, '安置房款') || '0',
    ...difference(agreed),
    另付: outcome.lines
      .filter(({ role }) => role === '另付项')
      .map(({ clause, name, substituted, amount, formula }) => ({
        条款: articleOf(clause),
        项目: name,
        计算: amount === null ? formula : substituted,
        金额: amount === null ? sentences.pending() : grouped(amount),
      })),
    监督电话: statedTerm(terms, '监督电话') || office.phone,
  })
}

/** 差价, and who pays it. */
function difference(agreed: AgreedHousehold): { readonly 差价: string; readonly 差价结算: string } {
  const settled = resultOf(agreed, '差价结算') || resultOf(agreed, '协议总额')
  const isOwed = settled.startsWith('-')
  const amount = isOwed ? settled.slice(1) : settled
  const shown = { amount: grouped(amount) }
  return {
    差价: amount,
    差价结算: isOwed ? sentences.householdPays(shown) : sentences.officePays(shown),
  }
}
