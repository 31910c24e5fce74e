/** 决定及其后的闸门 · Gates of the project from its decision to the closed file. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  T3: {
    title: '价值时点为公告之日',
    closed: {
      'valuation-day-differs': (p) =>
        `方案写的价值时点是 ${p.value}，公告日是 ${p.on}，两者应为同一日。请在该日公告，或先公布改正后的方案。`,
    },
  },
  G35: {
    title: '补偿方案已公布',
    closed: { 'plan-missing': () => '还没有公布的补偿方案。请先在明尺发布方案。' },
  },
  G36: {
    title: '征收决定已作出',
    closed: { 'decision-missing': () => '征收决定还没有作出。请先作出决定。' },
  },
  G37: {
    title: '公告方式齐全',
    closed: {
      'not-posted': () => '征收决定须在征收范围内张贴公告。',
      'not-published': () => '除张贴外，还须在政府网站或者报纸公告。',
    },
  },
  G38: {
    title: '候选机构足数',
    closed: { 'candidates-few': (p) => `候选机构 ${p.firms} 家，不少于 ${p.least} 家才能供选择。` },
  },
  G39: {
    title: '选自候选机构',
    closed: {
      'candidates-missing': () => '还没有公布候选评估机构。请先公布候选名单。',
      'not-a-candidate': (p) => `${p.valuer} 不在候选名单里。候选机构是：${p.candidates}。`,
    },
  },
  G40: {
    title: '在协商期内',
    closed: { 'agreement-late': (p) => `协商期到 ${p.lastDay} 止，已过。请组织投票，或者摇号、抽签。` },
  },
  G41: {
    title: '被征收人协商一致',
    closed: {
      'more-than-owners': (p) => `同意数 ${p.forIt} 多于总户数 ${p.certificates}。请核对。`,
      'not-all': (p) =>
        `${p.certificates} 户中 ${p.forIt} 户同意，未协商一致。协商期满后投票，或者摇号、抽签。`,
      'half-missing': (p) => `${p.certificates} 户中 ${p.forIt} 户同意，没有过半。`,
    },
  },
  G42: {
    title: '协商期满',
    closed: {
      'agreement-running': (p) => `被征收人可以协商到 ${p.lastDay}。协商不成的，次日起投票或者摇号、抽签。`,
    },
  },
  G183: {
    title: '得票相符',
    closed: {
      'no-candidate': (p) => `${p.valuer} 不是候选机构。请核对名称。`,
      'more-than-took-part': (p) => `各家得票共 ${p.sum}，多于参加的 ${p.tookPart}。请核对。`,
      'counted-otherwise': (p) => `${p.valuer} 逐家填的是 ${p.own} 票，得票填的是 ${p.forIt} 票。请核对。`,
    },
  },
  G43: {
    title: '参加过半、得票过半',
    closed: {
      'more-than-owners': (p) =>
        `总户数 ${p.certificates}、参加 ${p.tookPart}、得票 ${p.forIt}，数目不合。请核对。`,
      'half-absent': (p) => `${p.certificates} 户中 ${p.tookPart} 户参加，没有过半，投票无效。`,
      'half-missing': (p) => `${p.tookPart} 户参加，得票 ${p.forIt}，没有过半。`,
    },
  },
  G44: {
    title: '公证机构现场公证',
    closed: { 'notary-missing': () => '投票、摇号、抽签须现场公证。请填公证机构。' },
  },
  G45: {
    title: '已有分户初步评估结果',
    closed: { 'valuations-missing': () => '还没有一户的初步评估结果。请先在征收户页公示。' },
  },
  G46: {
    title: '协议附生效条件',
    closed: { 'no-share': () => '公布的方案没有写生效比例，协议自签订时生效。' },
  },
  G47: {
    title: '达到生效比例',
    closed: {
      'share-short': (p) =>
        `${p.certificates} 户中 ${p.signed} 户已签，方案要求 ${p.percent}%，还差 ${p.missing} 户。按权证计户。`,
    },
  },
  G48: {
    title: '签约期届满',
    closed: {
      'no-signing-period': () => '方案还没有写明签约期限。请先公布方案。',
      'period-running': (p) => `签约期 ${p.startsOn} 至 ${p.endsOn}，还没有届满。`,
    },
  },
  G49: {
    title: '未达到生效比例',
    closed: {
      'share-reached': (p) =>
        `${p.certificates} 户中 ${p.signed} 户已签，达到 ${p.percent}%。请宣告协议生效。`,
    },
  },
  G50: {
    title: '尚未宣告生效或终止',
    closed: {
      'in-effect': (p) => `协议已于 ${p.on} 宣告生效。`,
      lapsed: (p) => `协议和征收决定已于 ${p.on} 宣告终止。`,
    },
  },
  G51: {
    title: '已宣告生效或终止',
    closed: { unsettled: () => '协议附生效条件。请先宣告生效，或者宣告终止。' },
  },
  G52: {
    title: '集中签约已结束',
    closed: { 'signing-not-ended': () => '集中签约还没有结束。请先办理集中签约结束。' },
  },
  G53: {
    title: '分户情况和审计结果已公布',
    closed: {
      'results-missing': () => '分户补偿情况还没有公布。请先在征收范围内公布。',
      'audit-missing': () => '审计结果还没有公布。',
    },
  },
  G55: {
    title: '公布期',
    closed: { 'until-before': (p) => `公布到 ${p.until}，早于公布日 ${p.on}。请改日期。` },
  },
  G56: {
    title: '各户已销号',
    closed: {
      'households-open': (p) => `还有 ${p.count} 户没有销号：${p.first}。请先逐户销号。`,
    },
  },
  G59: {
    title: '由选定的评估机构评估',
    closed: {
      'posted-by-another': (p) => `被征收人选定的是 ${p.chosen}，不是 ${p.valuer}。请由选定的机构评估。`,
    },
  },
} satisfies GateTexts

const en = {
  T3: {
    title: 'Valued as of the announcement',
    closed: {
      'valuation-day-differs': (p) =>
        `The plan values as of ${p.value}; the announcement is of ${p.on}. Announce on that day, or publish a corrected plan.`,
    },
  },
  G35: { title: 'Plan published', closed: { 'plan-missing': () => 'No plan has been published yet.' } },
  G36: {
    title: 'Decision made',
    closed: { 'decision-missing': () => 'The decision has not been made yet.' },
  },
  G37: {
    title: 'Announced where due',
    closed: {
      'not-posted': () => 'The decision is posted within the boundary.',
      'not-published': () =>
        'Beside the posting, it is published on the site of the government or in the press.',
    },
  },
  G38: {
    title: 'Enough candidates',
    closed: { 'candidates-few': (p) => `${p.firms} candidates; ${p.least} or more are needed.` },
  },
  G39: {
    title: 'Among the candidates',
    closed: {
      'candidates-missing': () => 'No candidates have been named yet.',
      'not-a-candidate': (p) => `${p.valuer} is no candidate. Candidates: ${p.candidates}.`,
    },
  },
  G40: {
    title: 'Within the days to agree',
    closed: { 'agreement-late': (p) => `The days to agree ended on ${p.lastDay}. Vote, or draw lots.` },
  },
  G41: {
    title: 'Owners agree',
    closed: {
      'more-than-owners': (p) => `${p.forIt} is more than all ${p.certificates}.`,
      'not-all': (p) => `${p.forIt} of ${p.certificates} agree, not all.`,
      'half-missing': (p) => `${p.forIt} of ${p.certificates} agree, not more than half.`,
    },
  },
  G42: {
    title: 'Days to agree over',
    closed: { 'agreement-running': (p) => `Owners may agree until ${p.lastDay}; then they vote or draw.` },
  },
  G183: {
    title: 'Votes add up',
    closed: {
      'no-candidate': (p) => `${p.valuer} is no candidate. Check the name.`,
      'more-than-took-part': (p) => `${p.sum} votes, and ${p.tookPart} took part. Check the numbers.`,
      'counted-otherwise': (p) =>
        `${p.valuer} got ${p.own} in the list, and ${p.forIt} above. Check the numbers.`,
    },
  },
  G43: {
    title: 'Vote carried',
    closed: {
      'more-than-owners': (p) =>
        `${p.certificates} in all, ${p.tookPart} took part, ${p.forIt} for it: check.`,
      'half-absent': (p) => `${p.tookPart} of ${p.certificates} took part, not more than half.`,
      'half-missing': (p) => `${p.forIt} of ${p.tookPart} for it, not more than half.`,
    },
  },
  G44: {
    title: 'Notarised',
    closed: { 'notary-missing': () => 'A vote or a lot is notarised. Name the notary.' },
  },
  G45: {
    title: 'Valuations there',
    closed: { 'valuations-missing': () => 'No household has been valued yet.' },
  },
  G46: {
    title: 'Share to reach',
    closed: { 'no-share': () => 'The plan states no share; agreements bind by themselves.' },
  },
  G47: {
    title: 'Share reached',
    closed: {
      'share-short': (p) =>
        `${p.signed} of ${p.certificates} have signed; ${p.percent}% needs ${p.missing} more.`,
    },
  },
  G48: {
    title: 'Signing period over',
    closed: {
      'no-signing-period': () => 'The plan states no signing period yet.',
      'period-running': (p) => `The signing period runs from ${p.startsOn} to ${p.endsOn}.`,
    },
  },
  G49: {
    title: 'Share missed',
    closed: {
      'share-reached': (p) => `${p.signed} of ${p.certificates} have signed: ${p.percent}% is reached.`,
    },
  },
  G50: {
    title: 'Neither effect nor lapse declared',
    closed: {
      'in-effect': (p) => `Agreements took effect on ${p.on}.`,
      lapsed: (p) => `Agreements and decision lapsed on ${p.on}.`,
    },
  },
  G51: {
    title: 'Effect or lapse declared',
    closed: { unsettled: () => 'Agreements wait for a share. Declare effect or lapse first.' },
  },
  G52: { title: 'Signing ended', closed: { 'signing-not-ended': () => 'Signing has not ended yet.' } },
  G53: {
    title: 'Results and audit public',
    closed: {
      'results-missing': () => 'Results by household have not been posted yet.',
      'audit-missing': () => 'The audit has not been published yet.',
    },
  },
  G55: { title: 'Posted until', closed: { 'until-before': (p) => `${p.until} is before ${p.on}.` } },
  G56: {
    title: 'Households closed out',
    closed: { 'households-open': (p) => `${p.count} households are not closed out: ${p.first}.` },
  },
  G59: {
    title: 'By the chosen valuer',
    closed: { 'posted-by-another': (p) => `The owners chose ${p.chosen}, not ${p.valuer}.` },
  },
} satisfies GateTexts

export const afterDecisionGates = { zh, en }
