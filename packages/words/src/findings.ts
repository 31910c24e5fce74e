/**
 * 稽核发现 · Findings: what a finding of the audit says: what happened, and what to do.
 *
 * The keys are the codes of findings; household, sheet and row stand beside the message.
 */
import type { FindingParams } from './finding-params.ts'
import { latestDay } from './latest-day.ts'
import { orderFindings } from './order-findings.ts'
import { procedureFindings } from './procedure-findings.ts'
import { wantedFiles } from './wanted-files.ts'

const zh = {
  'published-unproposed': (f: FindingParams) =>
    `${f.number} 版方案由 ${f.person} 公布，此前没有别人申请公布这一文本。请查明经过；有误的，另行申请、批准新版。`,
  'published-by-proposer': (f: FindingParams) =>
    `${f.number} 版方案由 ${f.person} 公布，申请也是此人提出的。请由另一人核对；有误的，另行申请、批准新版。`,
  'plan-missing': () => '台账文件夹里没有补偿方案。请放入公布的《补偿方案.md》再导入。',
  'plan-differs': (f: FindingParams) =>
    `${f.what}：方案为 ${f.plan}，台账为 ${f.value}。以方案为准，请改正台账。`,
  'step-differs': (f: FindingParams) =>
    `“${f.step}”在程序表是 ${f.on}，在项目表“${f.what}”是 ${f.value}。请核对原件，改正其中一处。`,
  'valuation-day-differs': (f: FindingParams) =>
    `价值时点 ${f.value} 不是征收决定公告日 ${f.on}。请核对；确是如此的，应以公告日重新评估。`,
  ...procedureFindings.zh,
  ...orderFindings.zh,
  'not-registered': (f: FindingParams) =>
    `这一户不在“征收户”表，却有 ${f.count} 条记录。请补登记，或作废这些记录。`,
  'reference-unknown': (f: FindingParams) =>
    `${f.column}“${f.name}”在“${f.sheet}”表里没有，涉及 ${f.count} 户。请改正写法，或在“${f.sheet}”表补登记。`,
  'house-missing': () => '这一户没有房屋记录。请在“房屋”表补登记。',
  'certificate-repeated': (f: FindingParams) =>
    `权证号 ${f.certificate} 已登记在 ${f.other} 名下，会重复计户。请对照权证原件改正。`,
  'recognised-above-measured': (f: FindingParams) =>
    `${f.house} 幢认定面积 ${f.recognised} ㎡，大于实测 ${f.measured} ㎡，也超过证载面积。请复核认定依据，改正面积；已签约的要一并核对金额。`,
  'recognised-by-title': (f: FindingParams) =>
    `${f.house} 幢按证载认定 ${f.recognised} ㎡，大于实测 ${f.measured} ㎡。请确认以登记簿为准，并附依据。`,
  'survey-after-posting': (f: FindingParams) =>
    `${f.on} 入户调查，晚于调查结果公布（${f.postedOn}）。请把这一户的结果补充公布。`,
  'posting-before-valuer': (f: FindingParams) =>
    `${f.on} 公示初评结果时，评估机构尚未选定（${f.chosenOn} 选定）。请核对日期；确是如此的，应由选定的机构重新评估。`,
  'posted-by-another': (f: FindingParams) =>
    `${f.on} 公示的是 ${f.name} 的评估结果，选定的机构是 ${f.chosen}。请由选定的机构重新评估并公示。`,
  'check-before-posting': (f: FindingParams) =>
    `${f.on} 核对初评，早于公示（${f.postedOn || '尚未公示'}）。请核对两个日期。`,
  'posting-missing': (f: FindingParams) =>
    `${f.on} 送达分户评估报告，但没有初评公示记录。公示过的请补记；没有公示的应当补办。`,
  'served-before-posting': (f: FindingParams) =>
    `${f.on} 送达分户评估报告，早于初评公示（${f.postedOn}）。请核对日期；确是如此的，应在公示期满后重新送达。`,
  'served-during-posting': (f: FindingParams) =>
    `初评 ${f.postedOn} 公示，${f.on} 就送达报告，公示不满 ${f.limit} 日。请核对；公示期未满的应补足后再送达。`,
  'recheck-asked-late': (f: FindingParams) =>
    `报告 ${f.servedOn} 送达，${f.on} 申请复核，超过 ${f.limit} 日，${latestDay.zh(f)}。是否受理由评估机构决定，请书面告知申请人。`,
  'recheck-answered-late': (f: FindingParams) =>
    `${f.on} 申请复核，${f.answeredOn} 才答复，${latestDay.zh(f)}。请说明原因并留存记录。`,
  'recheck-unanswered': (f: FindingParams) =>
    `${f.on} 申请复核，至今没有答复，${latestDay.zh(f)}。请催评估机构书面答复；已答复的请补记。`,
  'survey-missing': (f: FindingParams) =>
    `${f.on} 签约，没有入户调查记录。调查过的请补记；没有调查的应当补查，并核对协议面积。`,
  'survey-later': (f: FindingParams) =>
    `${f.on} 签约时还没有入户调查（${f.surveyedOn} 调查）。请核对日期，并按调查结果核对协议。`,
  'report-missing': (f: FindingParams) =>
    `${f.on} 签约，没有送达分户评估报告的记录。送达过的请补记并附回证；没有送达的应当补送，并告知复核权利。`,
  'report-later': (f: FindingParams) =>
    `${f.on} 签约，分户评估报告 ${f.servedOn} 才送达。请核对送达回证；确是如此的，应确认住户的复核权利没有受影响。`,
  'signed-twice': (f: FindingParams) =>
    `这一户已有协议 ${f.first}（${f.firstOn}）。请核对；多签的应当撤销，属于补充协议的请注明。`,
  'signed-before-window': (f: FindingParams) =>
    `${f.on} 签约，早于签约期（${f.startsOn} 至 ${f.endsOn}）。请核对签约日期；提前签的应当说明依据。`,
  'signed-after-window': (f: FindingParams) =>
    `${f.on} 签约，签约期已满（${f.startsOn} 至 ${f.endsOn}）。请核对日期，并确认期内奖励没有计入、不算进生效比例。`,
  'signed-before-decision': (f: FindingParams) =>
    `${f.on} 签约，征收决定 ${f.announcedOn} 才公告。请核对日期；决定之前签的协议应由法制部门确认效力。`,
  'signed-without-decision': (f: FindingParams) =>
    `${f.on} 签约，台账没有征收决定公告的日期。请在“程序”表补记公告日。`,
  'exchange-without-area': () => '产权调换协议没有安置面积。请对照协议补填安置面积。',
  'cash-with-home': (f: FindingParams) =>
    `货币补偿协议却有安置面积 ${f.area} ㎡、安置房款 ${f.price} 元。请对照协议，改正补偿方式或删去安置内容。`,
  'settlement-differs': (f: FindingParams) =>
    `差价结算 ${f.value} 元，按协议总额 ${f.total} 元减安置房款 ${f.price} 元应为 ${f.computed} 元。请对照协议原件改正。`,
  'signed-during-recheck': (f: FindingParams) =>
    `${f.on} 签约时，${f.askedOn} 申请的复核还没有答复。请确认住户知情；复核结果改变的，应当签补充协议。`,
  'facts-changed': (f: FindingParams) =>
    `签约后 ${f.houses} 幢的登记事实变了，协议仍按原来的计算。请核对；需要调整的签补充协议。`,
  'hardship-changed': (f: FindingParams) =>
    `签约后“${f.what}”的登记变了，协议仍按原来的计算。请核对；需要调整的签补充协议。`,
  'recomputed-differs': (f: FindingParams) =>
    `${f.name}记为 ${f.value} 元，按 ${f.plan} 版方案复算为 ${f.computed} 元。请对照协议原件和签约时的事实，改正记错的一处；协议算错的签补充协议。`,
  'lines-differ': (f: FindingParams) =>
    `补偿清单的“${f.what}”，按 ${f.plan} 版方案没有这一项或者金额不是这么多。请查明由谁写入；写错的更正，已按此付款的追回。`,
  'plan-unusable': (f: FindingParams) =>
    `${f.plan} 版方案不能用来计算（没有留存、有错误，或没有“协议总额”），${f.count} 份协议没有复算。请用 oneruler plan check 检查公布的方案，改好后随台账再导入。`,
  'facts-short': (f: FindingParams) =>
    `按 ${f.plan} 版方案算不出协议总额，缺少或不合要求的事实：${f.what || '（未列明）'}；共 ${f.count} 份协议。请在台账补填或改正。`,
  'premise-broken': (f: FindingParams) =>
    `按 ${f.plan} 版方案，这一户的前提不成立：${f.what}。请核对事实，再核对协议。`,
  'paid-without-agreement': (f: FindingParams) =>
    `${f.on} 付了“${f.item}”，这一户没有协议。请核对户号；付错的应当追回。`,
  'paid-before-signing': (f: FindingParams) =>
    `${f.on} 付了“${f.item}”，早于签约（${f.signedOn}）。请核对付款凭证和签约日期。`,
  'paid-after-revocation': (f: FindingParams) =>
    `${f.on} 付了“${f.item}”，协议或补偿决定已经撤销。请核对付款凭证；付错的应当追回。`,
  'paid-too-much': (f: FindingParams) =>
    `已付 ${f.paid} 元，应付 ${f.due} 元，多付 ${f.difference} 元。请核对付款凭证；多付的应当追回。`,
  'paid-too-little': (f: FindingParams) =>
    `已付 ${f.paid} 元，应付 ${f.due} 元，还差 ${f.difference} 元。请按协议约定的期限付清。`,
  'vacated-without-agreement': (f: FindingParams) =>
    `${f.on} 已腾空，没有协议。请核对户号；依补偿决定搬迁的，请注明决定文号。`,
  'vacated-before-signing': (f: FindingParams) => `${f.on} 腾空，早于签约（${f.signedOn}）。请核对两个日期。`,
  'vacated-unpaid': (f: FindingParams) =>
    `${f.on} 腾空，应付 ${f.due} 元当时还没有付${f.paidOn ? `（${f.paidOn} 才付）` : ''}。请先补偿后搬迁；已付的请补记付款日期。`,
  'vacated-part-paid': (f: FindingParams) =>
    `${f.on} 腾空时只付了 ${f.paid} 元，应付 ${f.due} 元。请付清余款，并核对付款记录。`,
  'batch-approved-by-doer': (f: FindingParams) =>
    `批次 ${f.number} 由经办人 ${f.person} 自己批准。请由另一人复核后重新批准，并查明原因。`,
  'batch-returned-unapproved': (f: FindingParams) =>
    `批次 ${f.number} 没有批准，${f.on} 已有回盘。请查明款项如何付出。`,
  'home-taken-twice': (f: FindingParams) =>
    `安置房 ${f.home} 已由 ${f.household} 选定，又记给这一户。请核对选房确认单。`,
  'paid-outside-budget': (f: FindingParams) =>
    `${f.on} 付了“${f.item}”，预算没有这一项。请核对付款凭证；确应支付的，请调整预算并写明理由。`,
  'paid-beyond-budget': (f: FindingParams) =>
    `${f.on} 付到这一笔，“${f.item}”已付 ${f.paid} 元，预算 ${f.budgeted} 元。请核对付款凭证，并查明为何超出预算。`,
  'not-on-roster': (f: FindingParams) =>
    `${f.act}的 ${f.person} 不在“人员”表。请核对工号；确是工作人员的，请补登记。`,
  'not-yet-on-roster': (f: FindingParams) =>
    `${f.on} ${f.act}的 ${f.person} 到 ${f.from} 才加入。请核对日期和工号。`,
  'no-longer-on-roster': (f: FindingParams) =>
    `${f.on} ${f.act}的 ${f.person} 已在 ${f.to} 退出。请核对日期和工号。`,
  'nobody-named': (f: FindingParams) => `没有记录${f.act}的经办人。请补填工号。`,
  'pledge-missing': (f: FindingParams) =>
    `${f.person} 没有签订承诺书的记录。签过的请补记日期，没有签的请补签。`,
  'visit-outside-hours': (f: FindingParams) =>
    `${f.at} 开始走访，不在 8:00–20:00 之内。请核对时间；确是如此的，请说明原因并向住户致歉。`,
  'resolved-without-agreement': (f: FindingParams) =>
    `${f.on} 记为已化解，至今没有签约。请确认化解的依据，或撤回化解记录。`,
  'appeal-unanswered': (f: FindingParams) =>
    `诉求 ${f.number}（${f.on}）已 ${f.days} 日没有答复，${latestDay.zh(f)}。请核实、处理并答复；已答复的请补记。`,
  'issue-unsolved': (f: FindingParams) =>
    `问题 ${f.number}（${f.on} 提出，${f.level || '未定层级'}）已 ${f.days} 日没有办结。请提交上一级协调，或补记办结日期。`,
  'files-missing': (f: FindingParams) =>
    `${f.on} 的${f.act}，卷里没有${wantedFiles(f.missing, 'zh')}。原件在的，请在户的页面补交；没有的，请查明经过，依法重办。`,
}

/** Every code with what its text needs. */
export type FindingMessages = typeof zh

const en: FindingMessages = {
  'published-unproposed': (f) =>
    `Version ${f.number} was published by ${f.person}, and nobody had proposed that text. Find out why; a mistake is put right by a new version.`,
  'published-by-proposer': (f) =>
    `Version ${f.number} was published by ${f.person}, who had proposed it too. Somebody else checks it; a mistake is put right by a new version.`,
  'plan-missing': () =>
    'The ledger folder has no plan. Put the published 补偿方案.md into it and import again.',
  'plan-differs': (f) =>
    `${f.what}: the plan says ${f.plan}, the ledger ${f.value}. The plan wins; correct the ledger.`,
  'step-differs': (f) =>
    `“${f.step}” is on ${f.on} in 程序 and “${f.what}” on ${f.value} in 项目. Check the original and correct one.`,
  'valuation-day-differs': (f) =>
    `The valuation day ${f.value} is not the day of announcement ${f.on}. Check; if so, value again as of that day.`,
  ...procedureFindings.en,
  ...orderFindings.en,
  'not-registered': (f) =>
    `This household is not in 征收户, yet has ${f.count} records. Register it or void them.`,
  'reference-unknown': (f) =>
    `${f.column} “${f.name}” is not in sheet ${f.sheet}; ${f.count} households name it. Correct it or register it there.`,
  'house-missing': () => 'This household has no house. Add it to sheet 房屋.',
  'certificate-repeated': (f) =>
    `Certificate ${f.certificate} is registered for ${f.other} already and would count twice. Check the original.`,
  'recognised-above-measured': (f) =>
    `House ${f.house}: recognised ${f.recognised} ㎡, above the measured ${f.measured} ㎡ and the certificate. Check the recognition and any agreement.`,
  'recognised-by-title': (f) =>
    `House ${f.house}: recognised ${f.recognised} ㎡ by the certificate, above the measured ${f.measured} ㎡. Confirm that the register prevails.`,
  'survey-after-posting': (f) =>
    `Surveyed on ${f.on}, after the results were posted (${f.postedOn}). Post this household's result as well.`,
  'posting-before-valuer': (f) =>
    `The valuation was posted on ${f.on}, before the valuer was chosen (${f.chosenOn}). Check; if so, the chosen valuer must value again.`,
  'posted-by-another': (f) =>
    `Posted on ${f.on} by ${f.name}; the owners chose ${f.chosen}. The chosen valuer values and posts anew.`,
  'check-before-posting': (f) =>
    `Checked on ${f.on}, before the posting (${f.postedOn || 'not yet posted'}). Check both days.`,
  'posting-missing': (f) =>
    `The report was served on ${f.on}, but no posting of the first valuation is recorded. Record or make up for it.`,
  'served-before-posting': (f) =>
    `The report was served on ${f.on}, before the posting (${f.postedOn}). Check; if so, serve again when the posting is over.`,
  'served-during-posting': (f) =>
    `Posted on ${f.postedOn}, served on ${f.on}: posted for fewer than ${f.limit} days. Check; complete the posting first.`,
  'recheck-asked-late': (f) =>
    `Served on ${f.servedOn}, recheck asked on ${f.on}, later than ${f.limit} days, ${latestDay.en(f)}. The valuer decides; tell the applicant in writing.`,
  'recheck-answered-late': (f) =>
    `Asked on ${f.on}, answered on ${f.answeredOn}, ${latestDay.en(f)}. Explain and keep a record.`,
  'recheck-unanswered': (f) =>
    `Asked on ${f.on} and not answered, ${latestDay.en(f)}. Press the valuer, or record the answer.`,
  'survey-missing': (f) =>
    `Signed on ${f.on} without a survey on record. Record it, or survey now and check the areas agreed.`,
  'survey-later': (f) =>
    `Signed on ${f.on}, surveyed only on ${f.surveyedOn}. Check the days and the agreement against the survey.`,
  'report-missing': (f) =>
    `Signed on ${f.on}; no valuation report was served. Record it with proof, or serve it now with the right to a recheck.`,
  'report-later': (f) =>
    `Signed on ${f.on}, the valuation report served only on ${f.servedOn}. Check the proof of service and the right to a recheck.`,
  'signed-twice': (f) =>
    `This household has agreement ${f.first} (${f.firstOn}). Revoke the one too many, or mark it as a supplement.`,
  'signed-before-window': (f) =>
    `Signed on ${f.on}, before the signing period (${f.startsOn} to ${f.endsOn}). Check the day, or give the basis.`,
  'signed-after-window': (f) =>
    `Signed on ${f.on}, after the signing period (${f.startsOn} to ${f.endsOn}). Check that no bonus of the period is in it.`,
  'signed-before-decision': (f) =>
    `Signed on ${f.on}, the decision announced only on ${f.announcedOn}. Check; the legal office must confirm its effect.`,
  'signed-without-decision': (f) =>
    `Signed on ${f.on}; the ledger has no announcement of the decision. Record its day in 程序.`,
  'exchange-without-area': () => 'An exchange without the area of the home. Fill it in from the agreement.',
  'cash-with-home': (f) =>
    `Cash, yet with a home of ${f.area} ㎡ at ${f.price} yuan. Correct the choice or remove the home.`,
  'settlement-differs': (f) =>
    `The settlement is ${f.value} yuan; total ${f.total} less home price ${f.price} is ${f.computed}. Correct it from the agreement.`,
  'signed-during-recheck': (f) =>
    `Signed on ${f.on} while the recheck of ${f.askedOn} was unanswered. Make sure the owner knew; supplement if it changed.`,
  'facts-changed': (f) =>
    `House ${f.houses} reads otherwise since signing; the agreement rests on the former facts. Check; supplement if needed.`,
  'hardship-changed': (f) => `${f.what} reads otherwise since signing. Check; supplement if needed.`,
  'recomputed-differs': (f) =>
    `${f.name} on record: ${f.value} yuan; by plan ${f.plan}: ${f.computed} yuan. Check the original and the facts at signing, and correct the one that is wrong.`,
  'lines-differ': (f) =>
    `By plan ${f.plan} the line “${f.what}” is not there or has another amount. Find who wrote it; correct it, and recover what was paid on it.`,
  'plan-unusable': (f) =>
    `Plan ${f.plan} cannot be computed (not kept, with errors, or without 协议总额); ${f.count} agreements were not recomputed. Check it with oneruler plan check and import it again.`,
  'facts-short': (f) =>
    `Plan ${f.plan} gives no total; facts missing or not taken: ${f.what || '(not named)'}; ${f.count} agreements. Fill them in or correct them.`,
  'premise-broken': (f) => `By plan ${f.plan}: ${f.what}. Check the facts, then the agreement.`,
  'paid-without-agreement': (f) =>
    `“${f.item}” was paid on ${f.on}; the household has no agreement. Check the number; recover what was paid wrongly.`,
  'paid-before-signing': (f) =>
    `“${f.item}” was paid on ${f.on}, before signing (${f.signedOn}). Check the voucher and the day of signing.`,
  'paid-after-revocation': (f) =>
    `“${f.item}” was paid on ${f.on}, when agreement or order had been revoked. Check the voucher; recover it.`,
  'paid-too-much': (f) =>
    `Paid ${f.paid} yuan, due ${f.due}: ${f.difference} too much. Check the vouchers and recover it.`,
  'paid-too-little': (f) =>
    `Paid ${f.paid} yuan, due ${f.due}: ${f.difference} still to pay. Pay by the day agreed.`,
  'vacated-without-agreement': (f) =>
    `Vacated on ${f.on} without an agreement. Check the number; if by an order, note which.`,
  'vacated-before-signing': (f) => `Vacated on ${f.on}, before signing (${f.signedOn}). Check both days.`,
  'vacated-unpaid': (f) =>
    `Vacated on ${f.on} before ${f.due} yuan due were paid${f.paidOn ? ` (only on ${f.paidOn})` : ''}. Compensate first; record a payment made.`,
  'vacated-part-paid': (f) =>
    `Vacated on ${f.on} with ${f.paid} yuan paid of ${f.due} due. Pay the rest and check the payments.`,
  'batch-approved-by-doer': (f) =>
    `Batch ${f.number} was approved by ${f.person}, who made it. Let another check and approve it.`,
  'batch-returned-unapproved': (f) =>
    `Batch ${f.number} was not approved, and came back from the bank on ${f.on}. Find out how it was paid.`,
  'home-taken-twice': (f) =>
    `Home ${f.home} was taken by ${f.household} and again by this household. Check the choice on paper.`,
  'paid-outside-budget': (f) =>
    `${f.item} was paid on ${f.on}; the budget has no such item. Check the voucher; change the budget where it was due.`,
  'paid-beyond-budget': (f) =>
    `With this payment of ${f.on}, ${f.paid} yuan of ${f.item} are paid; the budget has ${f.budgeted}. Find out why.`,
  'not-on-roster': (f) =>
    `${f.person} (${f.act}) is not in sheet 人员. Check the number, or register the person.`,
  'not-yet-on-roster': (f) =>
    `${f.person} (${f.act}, ${f.on}) joined only on ${f.from}. Check the day and the number.`,
  'no-longer-on-roster': (f) =>
    `${f.person} (${f.act}, ${f.on}) had left on ${f.to}. Check the day and the number.`,
  'nobody-named': (f) => `Nobody is named for ${f.act}. Fill in the number.`,
  'pledge-missing': (f) => `${f.person} has no pledge on record. Record its day, or have it signed.`,
  'visit-outside-hours': (f) =>
    `A visit began at ${f.at}, outside 8:00–20:00. Check the time; if so, explain and apologise to the household.`,
  'resolved-without-agreement': (f) =>
    `Counted as resolved on ${f.on} and still without an agreement. Confirm the basis, or take it back.`,
  'appeal-unanswered': (f) =>
    `Appeal ${f.number} (${f.on}) has waited ${f.days} days, ${latestDay.en(f)}. Look into it and answer; record an answer given.`,
  'issue-unsolved': (f) =>
    `Issue ${f.number} (${f.on}, ${f.level || 'no level'}) has been open for ${f.days} days. Take it up a level, or record its solution.`,
  'files-missing': (f) =>
    `${f.act} of ${f.on} lacks ${wantedFiles(f.missing, 'en')}. Supply it on the household’s page; where there is none, find out why, and do again what the law asks.`,
}

export const findingMessages = { zh, en }
