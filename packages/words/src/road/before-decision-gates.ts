/** 决定之前的闸门 · Gates of the project up to its decision. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  P1: {
    title: '前面的法定步骤已办',
    closed: { 'step-missing': (p) => `还缺：${p.steps}。请先办理。` },
  },
  P2: {
    title: '程序先后',
    closed: {
      'first-missing': (p) => `${p.steps}须在前。请先办理。`,
      'steps-reversed': (p) =>
        `${p.later}已于 ${p.laterOn} 办理，本项须在其前。漏记的请用更正补入，并附依据。`,
    },
  },
  P3: {
    title: '征求意见不少于三十日',
    closed: {
      'comment-period-short': (p) =>
        `截止日 ${p.endsOn} 不满三十日。公布当日不算，最早截止到 ${p.least}。请改截止日。`,
    },
  },
  P5: {
    title: '暂停期限不超过一年',
    closed: {
      'freeze-too-long': (p) => `暂停到 ${p.freezeUntil} 超过一年。最长到 ${p.most}。`,
      'freeze-backwards': (p) => `暂停到 ${p.freezeUntil}，早于公布日 ${p.on}。请改日期。`,
    },
  },
  G21: {
    title: '须征询改建意愿',
    closed: {
      'poll-not-required': (p) => `${p.place}的“${p.kind}”项目不征询改建意愿。`,
    },
  },
  G22: {
    title: '意愿征询进行中',
    closed: {
      'boundary-missing': () => '征收范围还没有公布。公布之后才能征询意愿。',
      'poll-over': (p) => `征询结果已于 ${p.on} 公布，不再收答复。`,
    },
  },
  G23: {
    title: '权证属于这一户',
    closed: {
      'certificate-unknown': (p) => `这一户没有 ${p.certificate}。登记的是：${p.known}。`,
      'household-unknown': (p) => `户号 ${p.household} 没有登记。请按登记的户号填写，或留空。`,
      'household-missing': () => '填了权证号，请同时填户号。',
    },
  },
  P6: {
    title: '同意户数达到比例',
    closed: {
      'consent-short': (p) =>
        `${p.certificates} 户中 ${p.agreed} 户同意，须达到 ${p.percent}%（${p.needed} 户），还差 ${p.missing} 户。按权证计户。`,
    },
  },
  G25: {
    title: '各户都已调查',
    closed: {
      'nobody-registered': () => '还没有登记征收户。请先登记。',
      'survey-missing': (p) => `还有 ${p.count} 户没有调查记录：${p.first}。请先调查，被拒绝的记录拒绝情况。`,
    },
  },
  G26: {
    title: '在征收决定之前',
    closed: { 'decided-already': (p) => `征收决定已于 ${p.on} 作出，本项须在决定之前办理。` },
  },
  G27: {
    title: '认定面积不超过未登记面积',
    closed: {
      'nothing-unregistered': () => '这一户没有待认定的未登记面积。',
      'house-unknown': (p) => `幢号 ${p.house} 没有未登记面积。请按登记的幢号填写。`,
      'above-unregistered': (p) => `幢号 ${p.house} 待认定的只有 ${p.left} ㎡。请核对面积。`,
    },
  },
  G28: {
    title: '未登记建筑都已认定',
    closed: { unjudged: (p) => `还有 ${p.count} 户的未登记建筑没有认定：${p.first}。请先逐处认定。` },
  },
  G29: {
    title: '征求意见期内',
    closed: {
      'plan-not-posted': () => '方案还没有公开征求意见。',
      'comments-posted': (p) => `意见情况已于 ${p.on} 公布。`,
      'comments-over': (p) => `征求意见已于 ${p.endsOn} 截止。`,
    },
  },
  P8: {
    title: '征求意见期满',
    closed: {
      'plan-not-posted': () => '方案还没有公开征求意见。',
      'posted-during-comments': (p) =>
        `${p.postedOn} 起征求意见，到 ${p.endsOn} 止。次日起才能公布意见和修改情况。`,
    },
  },
  G31: {
    title: '听证提前通知',
    closed: {
      'hearing-too-soon': (p) =>
        p.days === '0'
          ? `听证日 ${p.hearingOn} 早于通知日。请改听证日。`
          : `通知与听证之间须满 ${p.days} 日。听证最早在 ${p.least}，请改听证日。`,
    },
  },
  G32: {
    title: '已到通知的听证日',
    closed: {
      'notice-missing': () => '还没有通知听证。请先通知。',
      'hearing-ahead': (p) => `听证通知在 ${p.hearingOn} 举行，还没有到。`,
    },
  },
  G33: {
    title: '听证代表足数',
    closed: {
      'representatives-unknown': (p) => `报名的只有 ${p.signedUp} 人，代表不能比这多。请核对人数。`,
      'representatives-few': (p) => `报名 ${p.signedUp} 人，被征收人代表不少于 ${p.least} 人。`,
      'public-missing': () => '听证须有公众代表参加。',
    },
  },
  P7: {
    title: '依法举行听证',
    closed: {
      'hearing-missing': (p) =>
        `${p.certificates} 户中 ${p.objecting} 户认为方案不合规定，须先举行听证并修改方案。`,
    },
  },
  G54: {
    title: '采纳数不超过收到数',
    closed: { 'more-than-received': (p) => `收到意见 ${p.received} 件，采纳 ${p.adopted} 件。请核对。` },
  },
  G57: {
    title: '小组已成立',
    closed: {
      'group-unknown': (p) => `没有“${p.group}”这个小组。请先成立小组，或改正写法。`,
      'group-formed': (p) => `“${p.group}”已经成立。请换一个名称。`,
    },
  },
  G58: {
    title: '工号在册',
    closed: {
      'person-joined': (p) => `工号 ${p.person} 已有人使用。请换一个工号。`,
      'not-on-roster': (p) => `工号 ${p.person} 不在专班名册上。请先登记加入。`,
      'not-yet-on-roster': (p) => `工号 ${p.person} 在 ${p.on} 还没有加入。请核对日期。`,
      'no-longer-on-roster': (p) => `工号 ${p.person} 在 ${p.on} 已退出。`,
      'person-left': (p) => `工号 ${p.person} 已于 ${p.on} 退出。`,
    },
  },
} satisfies GateTexts

const en = {
  P1: {
    title: 'Steps before it taken',
    closed: { 'step-missing': (p) => `Still missing: ${p.steps}. Take them first.` },
  },
  P2: {
    title: 'Order of steps',
    closed: {
      'first-missing': (p) => `${p.steps} comes first.`,
      'steps-reversed': (p) =>
        `${p.later} was on ${p.laterOn}; this comes before it. Correct what was left out.`,
    },
  },
  P3: {
    title: 'Open to comment for thirty days',
    closed: {
      'comment-period-short': (p) =>
        `Comments that end on ${p.endsOn} are open for less than thirty days. ${p.least} is the earliest end.`,
    },
  },
  P5: {
    title: 'Freeze of a year at most',
    closed: {
      'freeze-too-long': (p) =>
        `A freeze until ${p.freezeUntil} is longer than a year. ${p.most} is the latest.`,
      'freeze-backwards': (p) => `A freeze until ${p.freezeUntil} ends before ${p.on}.`,
    },
  },
  G21: {
    title: 'Owners are asked',
    closed: { 'poll-not-required': (p) => `Owners are not polled: ${p.kind}, ${p.place}.` },
  },
  G22: {
    title: 'Poll open',
    closed: {
      'boundary-missing': () => 'The boundary has not been announced yet.',
      'poll-over': (p) => `The result was announced on ${p.on}.`,
    },
  },
  G23: {
    title: 'Certificate of the household',
    closed: {
      'certificate-unknown': (p) => `${p.certificate} is not of this household. It has: ${p.known}.`,
      'household-unknown': (p) => `${p.household} is not registered.`,
      'household-missing': () => 'Enter the household of the certificate.',
    },
  },
  P6: {
    title: 'Consent reached',
    closed: {
      'consent-short': (p) =>
        `${p.agreed} of ${p.certificates} agree; ${p.percent}% is ${p.needed}, ${p.missing} more are needed.`,
    },
  },
  G25: {
    title: 'All surveyed',
    closed: {
      'nobody-registered': () => 'No household is registered yet.',
      'survey-missing': (p) => `${p.count} households are not surveyed: ${p.first}.`,
    },
  },
  G26: {
    title: 'Before the decision',
    closed: { 'decided-already': (p) => `The decision was made on ${p.on}; this comes before it.` },
  },
  G27: {
    title: 'Within the unregistered area',
    closed: {
      'nothing-unregistered': () => 'Nothing unregistered is left to judge.',
      'house-unknown': (p) => `${p.house} has no unregistered area.`,
      'above-unregistered': (p) => `Only ${p.left} ㎡ of ${p.house} are left to judge.`,
    },
  },
  G28: {
    title: 'Unregistered buildings judged',
    closed: { unjudged: (p) => `${p.count} households have buildings not yet judged: ${p.first}.` },
  },
  G29: {
    title: 'Open to comment',
    closed: {
      'plan-not-posted': () => 'The plan has not been posted for comments.',
      'comments-posted': (p) => `What came of the comments was posted on ${p.on}.`,
      'comments-over': (p) => `Comments ended on ${p.endsOn}.`,
    },
  },
  P8: {
    title: 'Comments over',
    closed: {
      'plan-not-posted': () => 'The plan has not been posted for comments.',
      'posted-during-comments': (p) => `Comments run from ${p.postedOn} to ${p.endsOn}.`,
    },
  },
  G31: {
    title: 'Notice before the hearing',
    closed: {
      'hearing-too-soon': (p) =>
        p.days === '0'
          ? `A hearing on ${p.hearingOn} is before its notice.`
          : `${p.days} days lie between notice and hearing: ${p.least} is the earliest.`,
    },
  },
  G32: {
    title: 'Day of the hearing come',
    closed: {
      'notice-missing': () => 'No hearing has been notified.',
      'hearing-ahead': (p) => `The hearing is on ${p.hearingOn}.`,
    },
  },
  G33: {
    title: 'Representatives enough',
    closed: {
      'representatives-unknown': (p) => `Only ${p.signedUp} signed up.`,
      'representatives-few': (p) =>
        `Of ${p.signedUp} who signed up, ${p.least} or more speak for the owners.`,
      'public-missing': () => 'Representatives of the public take part.',
    },
  },
  P7: {
    title: 'Hearing held',
    closed: {
      'hearing-missing': (p) =>
        `${p.objecting} of ${p.certificates} hold that the plan breaks the rules: a hearing comes first.`,
    },
  },
  G54: {
    title: 'Adopted of received',
    closed: { 'more-than-received': (p) => `${p.received} came in, ${p.adopted} adopted: check.` },
  },
  G57: {
    title: 'Group formed',
    closed: {
      'group-unknown': (p) => `There is no group ${p.group}. Form it first.`,
      'group-formed': (p) => `${p.group} is formed already. Use another name.`,
    },
  },
  G58: {
    title: 'On the roster',
    closed: {
      'person-joined': (p) => `${p.person} is somebody’s number already. Use another.`,
      'not-on-roster': (p) => `${p.person} is not on the roster.`,
      'not-yet-on-roster': (p) => `${p.person} had not joined on ${p.on}.`,
      'no-longer-on-roster': (p) => `${p.person} had left by ${p.on}.`,
      'person-left': (p) => `${p.person} left on ${p.on}.`,
    },
  },
} satisfies GateTexts

export const beforeDecisionGates = { zh, en }
