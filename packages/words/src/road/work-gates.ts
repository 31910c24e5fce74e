/** 日常工作的闸门 · Gates of the day's work: issues, caseloads, organisation. */
import type { GateTexts } from './gate-text.ts'

/** 小组、区块、单位, as a form names them. */
const OFFICE: Readonly<Record<string, readonly [string, string]>> = {
  group: ['小组', 'group'],
  block: ['责任区块', 'block'],
  partner: ['包干单位', 'partner'],
}

const zh = {
  G140: {
    title: '问题到这一步',
    closed: {
      'issue-open': () => '问题还没有答复。请先由承办层级答复。',
      'issue-answered': () => '问题已经答复，等提出人验收。',
      'issue-solved': () => '问题已经办结。没有解决的，请由提出人重新提出。',
    },
  },
  G141: {
    title: '由提出人办理',
    closed: {
      'raised-by-another': (p) => `问题由 ${p.person} 提出，由提出人本人验收、更正或重新提出。`,
    },
  },
  G142: {
    title: '提出、答复、验收分开',
    closed: {
      'own-issue': (p) => `${p.person} 是提出人，不能自己答复。请由承办层级答复。`,
      'own-answer': (p) => `${p.person} 是答复人，不能自己验收。`,
    },
  },
  G143: {
    title: '逐级向上',
    closed: {
      'at-the-top': (p) => `问题已在${p.level}，没有更高的层级。请答复。`,
      'not-higher': (p) => `问题现在${p.level}，不能报到${p.to}。请选更高的层级。`,
    },
  },
  G144: {
    title: '户号在册',
    closed: { 'household-unknown': (p) => `名册里没有 ${p.household}。请核对户号。` },
  },
  R2: {
    title: '小组、区块、单位已登记',
    closed: {
      'reference-unknown': (p) =>
        `没有“${p.name}”这个${OFFICE[p.blank ?? '']?.[0]}。${p.known ? `现有：${p.known}。` : ''}请改正写法，或先在“程序”里登记。`,
    },
  },
  G145: {
    title: '接手人在册',
    closed: {
      'not-on-roster': (p) => `人员名册里没有 ${p.person}。请核对工号。`,
      'not-yet-on-roster': (p) => `${p.on} 时 ${p.person} 还没有加入。请选当天在册的人。`,
      'no-longer-on-roster': (p) => `${p.on} 时 ${p.person} 已经退出。请选当天在册的人。`,
      leaves: (p) => `${p.person} 已于 ${p.on} 退出。请交给继续在册的人。`,
    },
  },
  G146: {
    title: '另有接手人',
    closed: { 'carries-already': (p) => `这一户已由 ${p.person} 包干。请选另一人。` },
  },
  G163: {
    title: '离开后未经办',
    closed: { 'acted-later': (p) => `${p.person} 在 ${p.on} 还经办过事项。离开日期请填这一天或以后。` },
  },
  G147: {
    title: '名下没有征收户',
    closed: {
      'still-carries': (p) => `${p.person} 名下还有 ${p.count} 户：${p.first}。请先移交，再办理退出。`,
    },
  },
  G148: {
    title: '难户在列',
    closed: {
      'listed-already': (p) => `${p.on} 已列入难户，还没有化解。`,
      'listed-that-day': (p) => `${p.on} 已列入过一次。请改日再列。`,
      'not-listed': () => '这一户不在难户名单里。',
    },
  },
  G149: {
    title: '增援可行',
    closed: {
      'group-unknown': (p) => `没有${p.group}。请核对小组名称。`,
      'same-group': (p) => `${p.group}不能增援自己。请选另一组。`,
      'ends-before': (p) => `结束日 ${p.until} 早于开始日 ${p.on}。请改正。`,
      'not-on-roster': (p) => `人员名册里没有 ${p.person}。请核对工号。`,
      'not-yet-on-roster': (p) => `${p.on} 时 ${p.person} 还没有加入。`,
      'no-longer-on-roster': (p) => `${p.on} 时 ${p.person} 已经退出。`,
      'of-another-group': (p) => `${p.person} 不是${p.group}的人。请从支援小组里选。`,
      'lent-already': (p) => `${p.person} 正在增援另一组。请先结束那次增援。`,
      'not-lent': (p) => `没有 ${p.startsOn} ${p.lending}对${p.receiving}的增援，或已经结束。`,
    },
  },
  G150: {
    title: '交办未了',
    closed: {
      'task-not-open': (p) => `没有第 ${p.task} 项交办，或已经办结。`,
      'task-of-another': (p) => `这一项交给了 ${p.person}。请由承办人或交办人办结。`,
    },
  },
  G151: {
    title: '所列人员在册',
    closed: {
      'not-on-roster': (p) => `人员名册里没有 ${p.person}。请核对工号。`,
      'not-yet-on-roster': (p) => `${p.on} 时 ${p.person} 还没有加入。`,
      'no-longer-on-roster': (p) => `${p.on} 时 ${p.person} 已经退出。`,
      'due-before': (p) => `限期 ${p.due} 早于会议日 ${p.on}。请改正。`,
    },
  },
  G152: {
    title: '不属回避',
    closed: { recused: (p) => `${p.person} 对 ${p.household} 已申明回避。请选另一人。` },
  },
  G188: {
    title: '待验收',
    closed: { 'nothing-awaits': () => '这件事没有办，或已经验收。请在销号管理里选待验收的一件。' },
  },
  G189: {
    title: '由另一人验收',
    closed: { 'own-work': (p) => `${p.person} 是经办人或包干人，不能验收自己的事。请由另一人验收。` },
  },
  G190: {
    title: '权重合计一百',
    closed: {
      'weights-not-whole': (p) => `五项合计 ${p.sum}，应为 100。请改正。`,
      'progress-too-heavy': (p) => `进度占 ${p.progress}，最多 ${p.most}，其余看质量。请改正。`,
    },
  },
  G191: {
    title: '批示落实',
    closed: {
      'bulletin-unknown': (p) => `没有第 ${p.bulletin} 期通报。请核对期号。`,
      'follow-up-part': () => '要办的事、承办人、限期要么都填，要么都不填。',
      'not-on-roster': (p) => `人员名册里没有 ${p.person}，或当天不在册。请核对工号。`,
      'due-before': (p) => `限期 ${p.due} 早于 ${p.on}。请改正。`,
    },
  },
  G171: {
    title: '当日安排，未据以办理',
    closed: {
      'not-of-today': (p) => `${p.on} 没有可撤销的安排。以前的安排请另行移交或另组小分队。`,
      'signed-since': (p) => `${p.on} 已据此签约，不能撤销。要更换，请另行移交。`,
      'carrier-left': (p) => `原包干人 ${p.person} 已不在册，不能撤销。请移交给在册的人。`,
    },
  },
  G180: {
    title: '本人当日所记，其后无人接办',
    closed: {
      'none-of-own-today': (p) =>
        `${p.on} 没有您本人可以撤销的一步：不是您办的、不是当天办的，或者后面已有人接着办。请用更正或后续办理改正。`,
    },
  },
  G181: {
    title: '议定事项还没有办结',
    closed: {
      'task-done-since': (p) => `议定事项 ${p.task} 已于 ${p.on} 办结，会议不能撤销。请先撤销办结。`,
    },
  },
  G182: {
    title: '确有更正',
    closed: { 'nothing-else': () => '填写的和现在登记的一样，没有要更正的。请改类别、户号或内容。' },
  },
  G153: {
    title: '小分队齐全',
    closed: {
      'not-on-roster': (p) => `人员名册里没有 ${p.person}。请核对工号。`,
      'not-yet-on-roster': (p) => `${p.on} 时 ${p.person} 还没有加入。`,
      'no-longer-on-roster': (p) => `${p.on} 时 ${p.person} 已经退出。`,
      'one-twice': () => '三个人要各不相同：小组、包干单位、评估机构各一人。',
    },
  },
} satisfies GateTexts

const en = {
  G140: {
    title: 'Issue at this step',
    closed: {
      'issue-open': () => 'It is not answered yet. The level where it stands answers first.',
      'issue-answered': () => 'It is answered and waits for its raiser to accept.',
      'issue-solved': () => 'It is solved. If not, its raiser opens it again.',
    },
  },
  G141: {
    title: 'By its raiser',
    closed: { 'raised-by-another': (p) => `${p.person} raised it, and accepts or reopens it.` },
  },
  G142: {
    title: 'Raised, answered, accepted by different people',
    closed: {
      'own-issue': (p) => `${p.person} raised it and cannot answer it.`,
      'own-answer': (p) => `${p.person} answered it and cannot accept it.`,
    },
  },
  G143: {
    title: 'To a higher level',
    closed: {
      'at-the-top': (p) => `It is at the top, ${p.level}. Answer it.`,
      'not-higher': (p) => `It stands at ${p.level}; ${p.to} is not higher. Choose a higher level.`,
    },
  },
  G144: {
    title: 'Household named',
    closed: { 'household-unknown': (p) => `${p.household} is not on the register. Check the number.` },
  },
  R2: {
    title: 'Group, block and partner on record',
    closed: {
      'reference-unknown': (p) =>
        `There is no ${OFFICE[p.blank ?? '']?.[1]} ${p.name}.${p.known ? ` There are: ${p.known}.` : ''} Correct it, or put it on record first.`,
    },
  },
  G145: {
    title: 'Receiver on the roster',
    closed: {
      'not-on-roster': (p) => `${p.person} is not on the roster. Check the number.`,
      'not-yet-on-roster': (p) => `${p.person} had not joined on ${p.on}.`,
      'no-longer-on-roster': (p) => `${p.person} had left by ${p.on}.`,
      leaves: (p) => `${p.person} leaves on ${p.on}. Choose somebody who stays.`,
    },
  },
  G146: {
    title: 'Another receiver',
    closed: { 'carries-already': (p) => `${p.person} carries it already. Choose another.` },
  },
  G163: {
    title: 'Left after acting',
    closed: { 'acted-later': (p) => `${p.person} still acted on ${p.on}. Enter that day or a later one.` },
  },
  G147: {
    title: 'Carries nobody',
    closed: {
      'still-carries': (p) => `${p.person} still carries ${p.count}: ${p.first}. Hand them over first.`,
    },
  },
  G148: {
    title: 'Hard case listed',
    closed: {
      'listed-already': (p) => `Listed on ${p.on} and not resolved.`,
      'listed-that-day': (p) => `Listed once on ${p.on}. List it on another day.`,
      'not-listed': () => 'It is not listed.',
    },
  },
  G149: {
    title: 'Reinforcement possible',
    closed: {
      'group-unknown': (p) => `There is no group ${p.group}.`,
      'same-group': (p) => `${p.group} cannot reinforce itself.`,
      'ends-before': (p) => `The end ${p.until} lies before the start ${p.on}.`,
      'not-on-roster': (p) => `${p.person} is not on the roster. Check the number.`,
      'not-yet-on-roster': (p) => `${p.person} had not joined on ${p.on}.`,
      'no-longer-on-roster': (p) => `${p.person} had left by ${p.on}.`,
      'of-another-group': (p) => `${p.person} is not of ${p.group}.`,
      'lent-already': (p) => `${p.person} is lent to another group. End that first.`,
      'not-lent': (p) => `${p.lending} does not reinforce ${p.receiving} since ${p.startsOn}.`,
    },
  },
  G150: {
    title: 'Task open',
    closed: {
      'task-not-open': (p) => `There is no task ${p.task}, or it is done.`,
      'task-of-another': (p) => `It was set to ${p.person}, who finishes it, or whoever set it.`,
    },
  },
  G151: {
    title: 'All on the roster',
    closed: {
      'not-on-roster': (p) => `${p.person} is not on the roster. Check the number.`,
      'not-yet-on-roster': (p) => `${p.person} had not joined on ${p.on}.`,
      'no-longer-on-roster': (p) => `${p.person} had left by ${p.on}.`,
      'due-before': (p) => `The due day ${p.due} lies before the meeting of ${p.on}.`,
    },
  },
  G152: {
    title: 'Not recused',
    closed: { recused: (p) => `${p.person} keeps out of ${p.household}. Choose another.` },
  },
  G188: {
    title: 'Waits for acceptance',
    closed: {
      'nothing-awaits': () =>
        'It was not done, or is accepted already. Choose one that waits, under Close-out.',
    },
  },
  G189: {
    title: 'Accepted by another',
    closed: {
      'own-work': (p) => `${p.person} did it or carries the household. Somebody else accepts it.`,
    },
  },
  G190: {
    title: 'Weights come to a hundred',
    closed: {
      'weights-not-whole': (p) => `The five come to ${p.sum}, not 100. Correct them.`,
      'progress-too-heavy': (p) => `Progress counts ${p.progress}; ${p.most} at most, the rest is quality.`,
    },
  },
  G191: {
    title: 'Remark followed up',
    closed: {
      'bulletin-unknown': (p) => `There is no bulletin No. ${p.bulletin}. Check the number.`,
      'follow-up-part': () => 'State what is to be done, by whom and by when, or none of them.',
      'not-on-roster': (p) => `${p.person} is not on the roster that day. Check the number.`,
      'due-before': (p) => `The due day ${p.due} lies before ${p.on}.`,
    },
  },
  G171: {
    title: 'Arranged today, nothing done on it',
    closed: {
      'not-of-today': (p) => `Nothing of ${p.on} can be taken back. Hand over again, or form another squad.`,
      'signed-since': (p) => `Signed on it on ${p.on}: it stays. Hand over to change who carries.`,
      'carrier-left': (p) =>
        `${p.person}, who carried before, is not on the roster. Hand over to somebody who is.`,
    },
  },
  G180: {
    title: 'One’s own of today, nothing done on it',
    closed: {
      'none-of-own-today': (p) =>
        `Nothing of your own of ${p.on} can be taken back: another did it, on another day, or somebody went on from it. Correct it, or do what follows.`,
    },
  },
  G181: {
    title: 'No task finished',
    closed: {
      'task-done-since': (p) =>
        `Task ${p.task} was finished on ${p.on}: the meeting stays. Take back that first.`,
    },
  },
  G182: {
    title: 'Something else',
    closed: {
      'nothing-else': () => 'It says what stands already. Change category, household or words.',
    },
  },
  G153: {
    title: 'Squad whole',
    closed: {
      'not-on-roster': (p) => `${p.person} is not on the roster. Check the number.`,
      'not-yet-on-roster': (p) => `${p.person} had not joined on ${p.on}.`,
      'no-longer-on-roster': (p) => `${p.person} had left by ${p.on}.`,
      'one-twice': () => 'Three different people: of the group, the partner and the valuer.',
    },
  },
} satisfies GateTexts

export const workGates = { zh, en }
