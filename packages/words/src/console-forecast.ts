/** 推测 · Forecast: the words of the room that guesses how the window goes on. */

const short = (day: string): string => day.slice(5)

const zh = {
  title: '推测',
  head: {
    end: (low: number, high: number, households: number) =>
      `照这样下去，到签约期满约有 ${low}–${high} 户签约，共 ${households} 户`,
    before: '签约期还没有开始，没有可据以推测的日子。',
    after: (signed: number, households: number) => `签约期已满，${households} 户中签约 ${signed} 户。`,
    'no-window': '签约期还没有定下，没有可据以推测的日子。',
    stop: '。',
  },
  guess: '这是推测，不是统计：只依据本项目签约期里已经过去的日子；回测里三次约有两次落在带内。',
  curve: {
    title: '签约曲线',
    about: '累计户数；实线是已经发生的，带是推测，点线是直线外推，竖线是奖励降档的前一天',
    picture: '签约期内已签户数、推测的范围与直线外推',
    band: '推测的范围',
    straight: '直线外推',
    signed: '已签',
    reward: (day: string) => `${short(day)} 后奖励降档`,
    day: '日期',
    low: '低',
    middle: '中',
    high: '高',
  },
  threshold: {
    title: (percent: number) => `权属证书到 ${percent} %`,
    reached: '已经到了。',
    on: (middle: string, low: string, high: string | null) =>
      `约在 ${short(middle)}（${short(low)} 到 ${high === null ? '期满以后' : short(high)}）`,
    chance: (of100: number) => `期内到达的可能约 ${of100} %`,
    count: (signed: number, needed: number) => `现有 ${signed} 本，要 ${needed} 本`,
  },
  groups: {
    title: '各组到期满',
    about: '按小组顺序；“落后”是比全体的推测率少三户以上',
    group: '小组',
    signed: '已签',
    of: '户数',
    staff: '人员',
    end: '推测期满',
    short: (households: number) => `少 ${households} 户`,
    level: '相当',
  },
  past: {
    title: '以前猜得怎样',
    about: '每天傍晚推测次日的累计户数，与后来的实数',
    evening: '傍晚',
    guessed: '推测',
    straight: '直线',
    came: '实为',
    held: '在带内',
    missed: (by: number) => (by > 0 ? `高出 ${by}` : `低于 ${-by}`),
    none: '还没有过去的推测可比。',
    sum: (held: number, all: number, miss: number, straight: number) =>
      `${all} 次里 ${held} 次在带内；平均差 ${miss} 户，直线外推平均差 ${straight} 户。`,
  },
  basis: {
    title: '凭什么这样猜',
    lines: (ordinary: number, hard: number, pull: number) => [
      `一般户：还愿意签的每 100 户，平常一天签 ${ordinary} 户；难户 ${hard} 户。离今天越近的日子分量越重。`,
      `奖励降档的前一天和最后一天：每 100 户签 ${pull} 户。`,
      '有一部分户本期不会签，设为 2 % 到 12 %，逐次抽取。',
      '第一天签的多是早已拿定主意的，分量只算一成。',
      '没有见过的，从写明的假设起步，见得越多假设越轻。人员、打卡、轨迹都不在内。',
    ],
  },
  whatIf: {
    title: '如果增援',
    group: '小组',
    more: '再加几人',
    ask: '算一算',
    answer: (group: string, more: number, low: number, high: number, nowLow: number, nowHigh: number) =>
      `${group}再加 ${more} 人：到期满约 ${low}–${high} 户（不加 ${nowLow}–${nowHigh} 户）。`,
    most: '这是最好的情形：设新来的每人与原来的人一样快。',
    nobody: '这一组没有在册人员，没有可比的快慢。',
  },
  plan: {
    title: '增援方案',
    about: '相邻区块之间，使未签户等候之和最小；难户按两户算，每组至少留一半的人，回避的不派，组长不动',
    noMap: '没有红线图，不知道哪些区块相邻：各组之间都当作可以互相增援。',
    most: '最多动几人',
    ask: '排一个方案',
    unsolved: '限定的时间里没有排出方案。请少动几人再试。',
    none: '照现在的人手，没有值得动的：动一个人省不下百分之一的等候。',
    group: '小组',
    work: '未签（折算）',
    perPerson: '每人分到',
    move: (lending: string, receiving: string, count: number) => `${lending}支援${receiving} ${count} 人`,
    person: (person: string, carries: number) => `${person}（手上未签 ${carries} 户）`,
    why: (receiving: string, before: string, after: string) =>
      `${receiving}每人分到 ${before} 户，增援后 ${after} 户。`,
    cost: (lending: string, before: string, after: string) => `${lending}由 ${before} 户变为 ${after} 户。`,
    take: '照此增援',
    to: '→',
  },
}

const en: typeof zh = {
  title: 'Forecast',
  head: {
    end: (low, high, households) =>
      `If it goes on like this, about ${low}–${high} of ${households} households will have signed by the end`,
    before: 'The signing window has not begun: there are no days to guess from.',
    after: (signed, households) =>
      `The signing window is over: ${signed} of ${households} households signed.`,
    'no-window': 'The signing window is not set yet: there are no days to guess from.',
    stop: '.',
  },
  guess:
    'A guess, not a figure: it rests only on the days of this window so far. In backtests what came lay in the band about two times of three.',
  curve: {
    title: 'Signing curve',
    about:
      'households so far; the line is what came, the band a guess, the dots a straight line; uprights: the last day before a reward falls',
    picture: 'Signed households, the range of the guess and a straight line',
    band: 'range of the guess',
    straight: 'straight line',
    signed: 'signed',
    reward: (day) => `reward falls after ${short(day)}`,
    day: 'day',
    low: 'low',
    middle: 'middle',
    high: 'high',
  },
  threshold: {
    title: (percent) => `${percent} % of certificates`,
    reached: 'Reached.',
    on: (middle, low, high) =>
      `about ${short(middle)} (${short(low)} to ${high === null ? 'after the end' : short(high)})`,
    chance: (of100) => `${of100} % likely within the window`,
    count: (signed, needed) => `${signed} certificates, ${needed} needed`,
  },
  groups: {
    title: 'Each group by the end',
    about: 'in the order of the groups; behind: three households or more short of the rate of all',
    group: 'group',
    signed: 'signed',
    of: 'households',
    staff: 'staff',
    end: 'guessed by the end',
    short: (households) => `${households} short`,
    level: 'level',
  },
  past: {
    title: 'How earlier guesses fared',
    about: 'each evening’s guess of the next evening, and what came',
    evening: 'evening',
    guessed: 'guess',
    straight: 'straight',
    came: 'came',
    held: 'in the band',
    missed: (by) => (by > 0 ? `${by} above` : `${-by} below`),
    none: 'No earlier guess to compare yet.',
    sum: (held, all, miss, straight) =>
      `${held} of ${all} in the band; off by ${miss} households on average, the straight line by ${straight}.`,
  },
  basis: {
    title: 'What the guess rests on',
    lines: (ordinary, hard, pull) => [
      `Of 100 households still willing, ${ordinary} sign on an ordinary day; of hard cases ${hard}. Later days weigh more.`,
      `On the last day before a reward falls, and the last of all: ${pull} of 100.`,
      'A share will not sign in this window: taken as 2 % to 12 %, drawn anew each time.',
      'The first day brings those whose minds were made up; it weighs a tenth.',
      'What was not seen begins from a stated assumption, which weighs less the more is seen. No staff, check-ins or tracks.',
    ],
  },
  whatIf: {
    title: 'If reinforced',
    group: 'group',
    more: 'how many more',
    ask: 'Work it out',
    answer: (group, more, low, high, nowLow, nowHigh) =>
      `${group} with ${more} more: about ${low}–${high} by the end (${nowLow}–${nowHigh} without).`,
    most: 'The best case: everybody who comes is as quick as those who are there.',
    nobody: 'This group has nobody on its roster to compare with.',
  },
  plan: {
    title: 'Reinforcement plan',
    about:
      'between neighbouring blocks, so that open households wait least in all; hard cases count double, half of each group stays, recusals are kept, heads stay',
    noMap: 'There is no red-line map to tell neighbours by: every group may help every other.',
    most: 'how many may move',
    ask: 'Make a plan',
    unsolved: 'No plan was found in time. Let fewer people move.',
    none: 'Nothing worth moving for: one person would not save a hundredth of the waiting.',
    group: 'group',
    work: 'open (weighted)',
    perPerson: 'per person',
    move: (lending, receiving, count) => `${lending} helps ${receiving} with ${count}`,
    person: (person, carries) => `${person} (${carries} open of their own)`,
    why: (receiving, before, after) =>
      `${receiving} has ${before} households per person, ${after} with help.`,
    cost: (lending, before, after) => `${lending} goes from ${before} to ${after}.`,
    take: 'Lend them',
    to: '→',
  },
}

export const forecastWords = { zh, en }
