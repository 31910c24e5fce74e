/** 程序的发现 · Findings of the project's procedure (rules P1–P11): what happened, and what to do. */
import type { FindingParams } from './finding-params.ts'
import { latestDay } from './latest-day.ts'

const zh = {
  'step-missing': (f: FindingParams) =>
    `没有“${f.step}”的记录，后面的步骤已经进行。办过的请补记日期并附凭证；没有办的，请先补办并报告。`,
  'steps-reversed': (f: FindingParams) =>
    `“${f.step}”（${f.on}）晚于“${f.later}”（${f.laterOn}）。请核对日期；顺序确实颠倒的，请报法制部门处理。`,
  'comment-period-short': (f: FindingParams) =>
    `补偿方案 ${f.on} 公开征求意见，到 ${f.closedOn}“${f.step}”只有 ${f.days} 日，少于 ${f.limit} 日。请核对日期；期限不足的应当重新征求意见。`,
  'announced-late': (f: FindingParams) =>
    `${f.what === 'decided' ? `征收决定 ${f.decidedOn} 作出` : `常务会议 ${f.decidedOn} 讨论`}，${f.on} 才公告，超过 ${f.limit} 日，${latestDay.zh(f)}。请核对作出决定的日期并说明原因。`,
  'freeze-expired': (f: FindingParams) =>
    `征收范围 ${f.on} 公布，暂停办理最迟到 ${f.endsOn}，其间没有公告征收决定。请核对；期满后应恢复办理相关手续。`,
  'freeze-too-long': (f: FindingParams) =>
    `征收范围 ${f.on} 公布，暂停办理到 ${f.to}，超过一年；最迟到 ${f.endsOn}。请更正公告并恢复办理。`,
  'consent-short': (f: FindingParams) =>
    `${f.total} 户中 ${f.count} 户同意改建，不到 ${f.limit}%，却公布了征询结果并继续。请停止并报告。`,
  'hearing-missing': (f: FindingParams) =>
    `${f.total} 户中 ${f.count} 户认为方案不合规定，没有听证就在 ${f.on} 作出决定。请报告并依法补正。`,
  'comments-end-early': (f: FindingParams) =>
    `方案 ${f.on} 公布，征求意见写到 ${f.endsOn}，不满三十日；最早截止到 ${f.due}。请延长并重新公布。`,
  'posted-during-comments': (f: FindingParams) =>
    `征求意见到 ${f.endsOn} 止，${f.on} 就公布了意见和修改情况。请核对日期，漏收的意见补充处理。`,
  'hearing-too-soon': (f: FindingParams) =>
    `${f.announcedOn} 通知，听证定在 ${f.on}，提前不足；最早 ${f.due}。请改期并重新通知。`,
  'representatives-few': (f: FindingParams) =>
    `报名听证 ${f.total} 人，被征收人代表只有 ${f.count} 人，不足数。请核对笔录，不足的重新听证。`,
  'representatives-unknown': (f: FindingParams) =>
    `报名听证 ${f.total} 人，代表却有 ${f.count} 人。请核对笔录。`,
  'public-missing': (f: FindingParams) => `${f.on} 的听证没有公众代表。请核对笔录，没有的重新听证。`,
  'candidates-few': (f: FindingParams) => `候选评估机构只有 ${f.count} 家，不足数。请核对候选名单。`,
  'not-a-candidate': (f: FindingParams) => `选定的 ${f.name} 不在候选名单里。请核对公证书和名单。`,
  'agreement-late': (f: FindingParams) =>
    `协商期到 ${f.due} 止，${f.on} 才${f.name}选定评估机构。请核对日期，逾期的改为投票或者摇号、抽签。`,
  'agreement-running': (f: FindingParams) =>
    `协商期到 ${f.due} 止，${f.on} 就以${f.name}选定评估机构。请核对日期并说明原因。`,
  'choice-not-carried': (f: FindingParams) =>
    `评估机构的${f.name}没有达到要求的户数。请核对票数，依法重新选定。`,
  'share-short': (f: FindingParams) =>
    `${f.total} 户中 ${f.count} 户已签，不到 ${f.limit}%，却在 ${f.on} 宣告协议生效。请停止支付并报告。`,
  'share-reached': (f: FindingParams) =>
    `${f.total} 户中 ${f.count} 户已签，达到 ${f.limit}%，却在 ${f.on} 宣告终止。请核对并报告。`,
  'period-running': (f: FindingParams) => `签约期到 ${f.endsOn} 止，${f.on} 就宣告终止。请核对日期并报告。`,
}

const en: typeof zh = {
  'step-missing': (f) =>
    `There is no “${f.step}” although later steps have happened. Record its day with proof; if it was not done, do it and report.`,
  'steps-reversed': (f) =>
    `“${f.step}” (${f.on}) came after “${f.later}” (${f.laterOn}). Check the days; if so, refer it to the legal office.`,
  'comment-period-short': (f) =>
    `The plan was open to comment from ${f.on}; until ${f.closedOn} (“${f.step}”) are ${f.days} days, fewer than ${f.limit}. Check; if so, consult again.`,
  'announced-late': (f) =>
    `${f.what === 'decided' ? 'Decided' : 'Discussed'} on ${f.decidedOn}, announced on ${f.on}, later than ${f.limit} days, ${latestDay.en(f)}. Check the day of the decision and explain.`,
  'freeze-expired': (f) =>
    `The boundary was published on ${f.on}; the freeze ended on ${f.endsOn} without a decision. Check; procedures must be resumed.`,
  'freeze-too-long': (f) =>
    `The boundary was announced on ${f.on} with a freeze until ${f.to}, longer than a year (${f.endsOn}). Correct the announcement.`,
  'consent-short': (f) =>
    `${f.count} of ${f.total} agree, fewer than ${f.limit}%, and the result was announced all the same. Stop and report.`,
  'hearing-missing': (f) =>
    `${f.count} of ${f.total} object to the plan; it was decided on ${f.on} without a hearing. Report and put it right.`,
  'comments-end-early': (f) =>
    `Posted on ${f.on}, open to comment until ${f.endsOn}, fewer than thirty days (${f.due}). Extend and post anew.`,
  'posted-during-comments': (f) =>
    `Comments ran until ${f.endsOn}; their results were posted on ${f.on}. Check the days; deal with what came later.`,
  'hearing-too-soon': (f) =>
    `Notified on ${f.announcedOn} for ${f.on}; ${f.due} is the earliest. Set another day and notify anew.`,
  'representatives-few': (f) =>
    `${f.total} signed up for the hearing, only ${f.count} spoke for the owners. Check the record; hold it anew.`,
  'representatives-unknown': (f) =>
    `${f.total} signed up for the hearing, yet ${f.count} spoke. Check the record.`,
  'public-missing': (f) =>
    `Nobody spoke for the public in the hearing of ${f.on}. Check the record; hold it anew.`,
  'candidates-few': (f) => `Only ${f.count} firms were candidates. Check the list.`,
  'not-a-candidate': (f) => `${f.name} was chosen and is no candidate. Check the notarial deed and the list.`,
  'agreement-late': (f) =>
    `The days to agree ended on ${f.due}; ${f.name} was on ${f.on}. Check, or vote or draw.`,
  'agreement-running': (f) =>
    `The days to agree ended on ${f.due}; ${f.name} was on ${f.on}. Check and explain.`,
  'choice-not-carried': (f) => `Too few owners for the valuer (${f.name}). Check the votes; choose anew.`,
  'share-short': (f) =>
    `${f.count} of ${f.total} had signed, fewer than ${f.limit}%, when effect was declared on ${f.on}. Stop paying and report.`,
  'share-reached': (f) =>
    `${f.count} of ${f.total} had signed, ${f.limit}% or more, when the lapse was declared on ${f.on}. Check and report.`,
  'period-running': (f) =>
    `The period runs until ${f.endsOn}; the lapse was declared on ${f.on}. Check and report.`,
}

export const procedureFindings = { zh, en }
