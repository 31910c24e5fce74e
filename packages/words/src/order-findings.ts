/** 决定与签字的发现 · Findings of signatures, appraisals, orders and closing (rules S11, S12, V7, V8, O1–O9). */
import type { FindingParams } from './finding-params.ts'
import { latestDay } from './latest-day.ts'

const zh = {
  'ordered-in-period': (f: FindingParams) =>
    `补偿决定（或其方案）作于 ${f.on}，签约期 ${f.endsOn} 才届满。请撤销，期满后重新办理。`,
  'ordered-without-report': (f: FindingParams) =>
    `${f.on} 作出补偿决定，分户评估报告还没有送达。请补送报告；决定依据不足的应当撤销。`,
  'proposal-not-served': (f: FindingParams) =>
    `${f.on} 作出补偿决定，没有补偿决定方案的送达记录。请补记送达回证；没有送达的应当撤销决定。`,
  'choice-days-running': (f: FindingParams) =>
    `补偿决定方案 ${f.servedOn} 送达，选择期到 ${f.lastDay} 届满，${f.on} 就作出决定。应当撤销，期满后重新决定。`,
  'choice-not-kept': (f: FindingParams) =>
    `该户在期限内选择${f.chosen}，决定为${f.ordered}。应当撤销，按其选择决定。`,
  'no-order-in-force': (f: FindingParams) =>
    `${f.on} 申请强制执行，没有已送达的补偿决定。请核对送达回证，必要时撤回申请。`,
  'remedy-open': (f: FindingParams) => `${f.on} 申请强制执行，复议或诉讼还没有结果。请撤回申请。`,
  'applied-too-late': (f: FindingParams) =>
    `${f.on} 申请强制执行，最后一日是 ${f.lastDay}。有正当理由的请向法院说明。`,
  'demand-not-served': (f: FindingParams) =>
    `${f.on} 申请强制执行，没有催告书的送达记录。请补记；没有催告的应当先催告。`,
  'applied-too-early': (f: FindingParams) =>
    `${f.on} 申请强制执行，最早应在 ${f.opensOn}。请撤回，到期再申请。`,
  'moved-on-day-off': (f: FindingParams) => `${f.at} 是法定节假日或休息日，不得强制搬迁。请立即报告。`,
  'moved-at-night': (f: FindingParams) => `${f.at} 在 8:00—20:00 之外，夜间不得强制搬迁。请立即报告。`,
  'closed-without-evidence': (f: FindingParams) =>
    `${f.on} 销号，证据不齐。请撤回销号，补齐协议或决定、付款、腾空、移交、注销后再办。`,
  'closed-by-worker': (f: FindingParams) =>
    `${f.on} 由 ${f.person} 销号，此人经办过该户的签约、付款或验收。请撤回，由另一人核对后销号。`,
  'changed-unproposed': (f: FindingParams) =>
    `${f.number} 于 ${f.on} 由 ${f.person} 批准变更或撤销，此前没有别人的申请。请查明经过；没有申请的应当恢复原状。`,
  'changed-by-proposer': (f: FindingParams) =>
    `${f.number} 于 ${f.on} 由 ${f.person} 批准变更或撤销，申请也是此人提出的。请由另一人重新核准。`,
  'owners-unsigned': (f: FindingParams) =>
    `${f.on} 的协议没有共有人 ${f.missing} 的签字。请补签，或取得有效的委托书；不能补签的应当撤销协议。`,
  'appraisal-unanswered': (f: FindingParams) =>
    `${f.on} 申请的鉴定没有答复，${latestDay.zh(f)}。请催促专家委员会；已答复的请补记。`,
  'appraisal-answered-late': (f: FindingParams) =>
    `${f.on} 申请的鉴定 ${f.answeredOn} 才答复，${latestDay.zh(f)}。请说明原因。`,
  'panel-out-of-order': (f: FindingParams) =>
    `${f.on} 的鉴定意见，专家组须三人以上单数，估价师不少于一半。请重新组织鉴定。`,
}

const en: typeof zh = {
  'ordered-in-period': (f) =>
    `The order or its proposal is of ${f.on}; the signing period ends on ${f.endsOn}. Revoke it and begin anew afterwards.`,
  'ordered-without-report': (f) =>
    `Ordered on ${f.on} before the valuation report was served. Serve it, or revoke.`,
  'proposal-not-served': (f) => `Ordered on ${f.on} without a proposal served. Record its proof, or revoke.`,
  'choice-days-running': (f) =>
    `The proposal was served on ${f.servedOn}; the days to choose end on ${f.lastDay}; the order is of ${f.on}. Revoke it.`,
  'choice-not-kept': (f) =>
    `Chosen in time: ${f.chosen}; ordered: ${f.ordered}. Revoke, and order as chosen.`,
  'no-order-in-force': (f) =>
    `Applied to the court on ${f.on} without an order served. Withdraw, or record the proof.`,
  'remedy-open': (f) => `Applied to the court on ${f.on} while a remedy was open. Withdraw the application.`,
  'applied-too-late': (f) =>
    `Applied to the court on ${f.on}; the last day was ${f.lastDay}. Explain it to the court.`,
  'demand-not-served': (f) =>
    `Applied to the court on ${f.on} without a demand served. Record its proof, or demand first.`,
  'applied-too-early': (f) =>
    `Applied to the court on ${f.on}; the first day is ${f.opensOn}. Withdraw, and apply then.`,
  'moved-on-day-off': (f) => `${f.at} is a day off: nobody is moved by force. Report it at once.`,
  'moved-at-night': (f) =>
    `${f.at} lies outside 8:00–20:00: nobody is moved by force at night. Report it at once.`,
  'closed-without-evidence': (f) =>
    `Closed on ${f.on} with evidence missing. Reopen it and complete the evidence.`,
  'closed-by-worker': (f) =>
    `Closed on ${f.on} by ${f.person}, who worked on the household. Reopen it; somebody else closes it.`,
  'changed-unproposed': (f) =>
    `${f.number} was changed or revoked on ${f.on} by ${f.person}, and nobody had proposed it. Find out why; restore it where nobody did.`,
  'changed-by-proposer': (f) =>
    `${f.number} was changed or revoked on ${f.on} by ${f.person}, who had proposed it too. Somebody else approves it anew.`,
  'owners-unsigned': (f) =>
    `The agreement of ${f.on} lacks the signature of owner ${f.missing}. Have it signed, or revoke it.`,
  'appraisal-unanswered': (f) =>
    `The appraisal asked on ${f.on} has no answer, ${latestDay.en(f)}. Press the panel, or record the answer.`,
  'appraisal-answered-late': (f) =>
    `The appraisal asked on ${f.on} was answered on ${f.answeredOn}, ${latestDay.en(f)}. Say why.`,
  'panel-out-of-order': (f) =>
    `The panel of ${f.on} must count three or more, odd, half of them valuers. Have it appraised anew.`,
}

export const orderFindings = { zh, en }
