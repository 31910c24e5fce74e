/** 进度比拼 · Groups: the words of the ranking, how it moved, and who needs help. */

/** 2018-08-26 → 8月26日 */
const spoken = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** 2018-08-26 → 08-26 */
const short = (day: string): string => day.slice(5)

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

const zh = {
  moved: (group: string, days: number, from: number, to: number) =>
    `${group}${NUMERALS[days] ?? ` ${days} `}日由第 ${from} 到第 ${to}`,
  since: (day: string, signed: number) => `${spoken(day)}起再签 ${signed} 户`,
  standing: (signed: number, households: number) => `${signed} / ${households}`,
  still: '名次没有变化',
  noSigning: '还没有签约，名次未定',
  notRanked: '排名已关闭，只列各组进度',
  between: '：',
  end: '。',
  bump: {
    title: '名次逐日',
    about: (from: string, to: string) => `按签约率，${short(from)} 至 ${short(to)}；点一组看它的逐日户数`,
    none: '签约期开始以后，这里画出各组名次。',
    picture: '各组名次逐日变化',
    ofGroup: (group: string) => `${group}当日`,
    sum: (signed: number) => `合计 ${signed} 户`,
    choose: (group: string, rank: number, rate: string) => `${group}，第 ${rank}，签约率 ${rate}`,
    day: '日期',
  },
  board: {
    title: '比拼榜',
    about: '只用台账里的业务结果，不用打卡、轨迹、在线时长',
    rank: '名次',
    group: '小组',
    moved: '较昨日',
    rate: '签约率 ↓',
    threshold: (percent: number) => `${percent} % 线`,
    noThreshold: '签约率',
    signed: '签约 / 户数',
    today: '今日',
    points: '1 户合（百分点）',
    satisfaction: '满意度',
    ratings: '份数',
    appeals: '诉求更正',
    errors: '稽核错误',
    up: (places: number) => `升 ${places} 位`,
    down: (places: number) => `降 ${places} 位`,
    band: (name: string, low: string, high: string, groups: number, within: number) =>
      groups === 1
        ? `${name}　${low} %`
        : `${name}　${low}–${high} %，${groups} 组相差不足 ${within} 户${within > 1 ? '，名次仅供参照' : ''}`,
    note: (group: string, points: string) =>
      `同率共用名次，下一名次空出。${group}户数最少，1 户合 ${points} 个百分点，名次起伏也最大。`,
  },
  people: {
    title: '人员榜',
    about: '按签下且仍有效的协议；只列前一半，同数共用名次',
    rank: '名次',
    person: '工号',
    group: '小组',
    signed: '签约',
    beyond: '其中包干以外',
  },
  help: {
    title: '求援',
    about: '先看谁需要帮手',
    none: '没有在办的难户。',
    open: (households: number) => `难户在办 ${households} 户`,
    helpedBy: (groups: string) => `支援中：${groups}`,
    reason: (reason: string, households: number) => `${reason} ${households}`,
    more: ' 等',
  },
  assignments: {
    title: '支援',
    between: (from: string, to: string) => `${from} → ${to}`,
    terms: (from: string, to: string | null, people: number) =>
      `${short(from)} 至 ${to === null ? '今' : short(to)}，每组 ${people} 人`,
  },
}

const en: typeof zh = {
  moved: (group, days, from, to) => `${group} went from ${from} to ${to} in ${days} days`,
  since: (day, signed) => `${signed} more signed since ${short(day)}`,
  standing: (signed, households) => `${signed} / ${households}`,
  still: 'No rank changed',
  noSigning: 'Nobody has signed yet, there are no ranks',
  notRanked: 'Ranking is off; progress of each group',
  between: ': ',
  end: '.',
  bump: {
    title: 'Ranks day by day',
    about: (from, to) => `by signing rate, ${short(from)} to ${short(to)}; choose a group to see its days`,
    none: 'Once signing begins, the ranks are drawn here.',
    picture: 'How the ranks of the groups moved',
    ofGroup: (group) => `${group}`,
    sum: (signed) => `${signed} in all`,
    choose: (group, rank, rate) => `${group}, rank ${rank}, signing rate ${rate}`,
    day: 'Day',
  },
  board: {
    title: 'Board',
    about: 'results of the ledger alone; no clocking-in, tracks or hours online',
    rank: 'Rank',
    group: 'Group',
    moved: 'Moved',
    rate: 'Rate ↓',
    threshold: (percent) => `Threshold ${percent} %`,
    noThreshold: 'Rate',
    signed: 'Signed / all',
    today: 'Today',
    points: '1 household, points',
    satisfaction: 'Satisfaction',
    ratings: 'Ratings',
    appeals: 'Corrected',
    errors: 'Errors',
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    band: (name, low, high, groups, within) =>
      groups === 1
        ? `${name}  ${low} %`
        : `${name}  ${low}–${high} %, ${groups} groups less than ${within} households apart`,
    note: (group, points) =>
      `Equal rates share a rank and the next is skipped. ${group} is the smallest: one household is worth ${points} points.`,
  },
  people: {
    title: 'People',
    about: 'by agreements that stand; the upper half alone, ties share a rank',
    rank: 'Rank',
    person: 'No.',
    group: 'Group',
    signed: 'Signed',
    beyond: 'beyond own caseload',
  },
  help: {
    title: 'Help wanted',
    about: 'who needs a hand',
    none: 'No hard case is open.',
    open: (households) => `${households} hard cases open`,
    helpedBy: (groups) => `helped by ${groups}`,
    reason: (reason, households) => `${reason} ${households}`,
    more: ' …',
  },
  assignments: {
    title: 'Reinforcements',
    between: (from, to) => `${from} → ${to}`,
    terms: (from, to, people) =>
      `${short(from)} to ${to === null ? 'now' : short(to)}, ${people} people each`,
  },
}

export const groupWords = { zh, en }
