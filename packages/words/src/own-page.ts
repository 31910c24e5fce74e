/**
 * 我家 · A household's own page: what is read on the household's own telephone. 「您」 to the reader, short sentences.
 */
type Day = { readonly day: string }

/** 8月26日 */
const sentenceDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const zh = {
  slip: () => '我家凭条',
  noSite: () =>
    '还没有公开网站，凭条上的二维码没有去处。启动服务时加 --portal，或者用 --portal-address 写明公开网站的网址。',
  lead: () => '扫您手里《我家凭条》上的二维码，再输入取阅码，就能看到只给您一户看的内容。',
  noCode: () =>
    '这个网址里没有您家的二维码。请用手机扫《我家凭条》上的二维码。没有凭条的，请带证件到服务点领取。',
  noScript: () =>
    '这一页的内容是加密的，要用脚本在您的手机上解开。您的浏览器没有开脚本，可以到服务点请工作人员打印一份。',
  code: () => '取阅码',
  codeHint: () => '12 位数字，在凭条可以撕下收好的那一半上',
  open: () => '打开',
  opening: () => '正在打开，要几秒钟。',
  codeShort: () => '取阅码是 12 位数字，请再看一遍。',
  codeWrong: () => '打不开。请核对取阅码和二维码是不是同一张凭条上的。',
  pageGone: () => '这张凭条已经换过新的，或者页面还没有公布。请用新的凭条，或者到服务点查问。',
  opened: () => '已用二维码和取阅码打开，10 分钟不用就合上',
  close: () => '合上',
  closed: () => '已合上，这部手机上没有留下内容。再看请重新输入取阅码。',
  heading: (f: { number: string }) => `我家 · ${f.number}`,
  who: (f: { owner: string; address: string; day: string }) =>
    [f.owner, f.address, `到 ${f.day}`].filter((part) => part !== '').join(' · '),
  clocks: {
    recheckAsked: {
      title: (f: { daysLeft: number }) => `申请复核评估，${left(f.daysLeft)}`,
      text: (f: { since: string; lastDay: string; within: number }) =>
        `评估报告 ${sentenceDay(f.since)}送达，${f.within} 日内可以申请复核，到 ${sentenceDay(f.lastDay)}为止。由原评估机构复核，10 日内答复。`,
    },
    recheckAnswered: {
      title: (f: { daysLeft: number }) => `评估机构答复复核，${left(f.daysLeft)}`,
      text: (f: { since: string; lastDay: string; within: number }) =>
        `您 ${sentenceDay(f.since)}申请了复核，评估机构应当在 ${f.within} 日内答复，到 ${sentenceDay(f.lastDay)}为止。`,
    },
    expertAppraisalAsked: {
      title: (f: { daysLeft: number }) => `申请专家鉴定，${left(f.daysLeft)}`,
      text: (f: { since: string; lastDay: string; within: number }) =>
        `复核答复 ${sentenceDay(f.since)}送达。仍有异议的，${f.within} 日内可以向评估专家委员会申请鉴定，到 ${sentenceDay(f.lastDay)}为止。`,
    },
    expertAppraisalAnswered: {
      title: (f: { daysLeft: number }) => `专家委员会出具鉴定意见，${left(f.daysLeft)}`,
      text: (f: { since: string; lastDay: string; within: number }) =>
        `您 ${sentenceDay(f.since)}申请了鉴定，专家委员会应当在 ${f.within} 日内出具意见，到 ${sentenceDay(f.lastDay)}为止。`,
    },
  },
  dayCells: (f: { within: number; daysLeft: number }) =>
    `共 ${f.within} 日，剩 ${Math.max(0, f.daysLeft)} 日`,
  valuation: () => '评估结果',
  valuedBy: (f: { valuer: string; postedOn: string }) =>
    [f.valuer, `${sentenceDay(f.postedOn)}公示`].filter((part) => part !== '').join(' · '),
  notValued: () => '还没有评估结果。公示以后，这里会写明。',
  yuan: () => '元',
  facts: (f: { houses: number }) => `登记的事实，${f.houses} 处房屋`,
  surveyedOn: ({ day }: Day) => `${sentenceDay(day)}调查`,
  noHouses: () => '还没有登记房屋。',
  house: (f: { at: number }) => `第 ${f.at} 处`,
  certificate: (f: { certificate: string }) => f.certificate,
  fact: {
    use: '用途',
    structure: '结构',
    floors: '层数',
    builtIn: '建成年份',
    titledM2: '证载面积',
    measuredM2: '实测面积',
    recognisedM2: '认定面积',
    unregisteredM2: '未登记面积',
    unitPriceYuan: '评估单价',
    fitOutYuan: '装修及附属物',
  },
  unit: {
    use: '',
    structure: '',
    floors: '层',
    builtIn: '年',
    titledM2: '㎡',
    measuredM2: '㎡',
    recognisedM2: '㎡',
    unregisteredM2: '㎡',
    unitPriceYuan: '元/㎡',
    fitOutYuan: '元',
  },
  wrong: () => '这项不对',
  wrongOf: (f: { about: string }) => `${f.about}，这项不对`,
  left: () => '漏了什么？附属物、共有人、租户',
  add: () => '补一项',
  askRecheck: () => '申请复核',
  say: {
    wrong: (f: { about: string }) => (f.about === '' ? '漏了什么' : `${f.about}，哪里不对`),
    recheck: () => '申请复核评估：您认为哪里有问题',
  },
  sayHint: () => '写清楚就行，2 到 500 个字。不要写证件号、账号和手机号。',
  send: () => '提出',
  sending: () => '正在送出。',
  tooShort: () => '请写上哪里不对，至少两个字。',
  taken: (f: { number: string; dueOn: string }) =>
    `收到了，编号 ${f.number}。${sentenceDay(f.dueOn)}以前答复您。请记下编号。`,
  kept: (f: { number: string }) => `收到了，编号 ${f.number}。明天送到征收部门，从今天起算。请记下编号。`,
  notSent: (f: { number: string }) =>
    `这个网站现在收不了，编号 ${f.number}。可以存下这份加密的文件，交给任何一位工作人员，效力一样。`,
  saveFile: () => '存下文件',
  recheckNotDone: (f: { day: string; words: string; why: string }) =>
    `${sentenceDay(f.day)}收到复核评估申请，没有能直接办理，请人工办理并答复。申请内容：${f.words}。原因：${f.why}`,
  illegible: () => '有看不见的字符，没有收下。请重新写一遍。',
  tooManyOpen: () => '您家已有 20 件在办，没有再收。请等答复，或者打监督电话。',
  notForYou: () => '没有收下：这份申请不是从这个项目的我家页面提出的。',
  compare: () => '两种方式，本机计算',
  comparedBy: (f: { version: string }) => `按方案 ${f.version} 版`,
  noPlan: () => '方案还没有公布，不能计算。',
  stays: () => '这些只在您的手机上算，不上传，也没有人知道您试过什么。',
  inCash: () => '现金',
  inHome: (f: { area: string }) => `安置房 ${f.area} ㎡，加现金`,
  homeOnly: (f: { area: string }) => `安置房 ${f.area} ㎡，您补差价`,
  bars: () => '下条：现金＋安置房（斜线，按结算价不按市价）',
  homeArea: () => '安置面积',
  signedOn: () => '签约日',
  tier: (f: { from: string; to: string }) =>
    f.from === f.to ? shortDay(f.from) : `${shortDay(f.from)}–${shortDay(f.to)}`,
  until: ({ day }: Day) => `到 ${shortDay(day)}`,
  outside: () => '期外',
  waits: () => '还算不出：',
  explained: () => '这笔钱怎么来的',
  explainedOf: (f: { choice: string; lines: number }) => `${f.choice} · ${f.lines} 项相加`,
  total: () => '补偿项合计',
  homePrice: () => '减：安置房款',
  settlement: () => '结算差价',
  values: () => '您家的数',
  clauseGone: () => '方案正文读不到，请到“方案”一页看这一条。',
  missing: () => '还缺的材料',
  missingCount: (f: { count: number }) => `${f.count} 项，不影响申请复核`,
  nothingMissing: () => '没有缺的材料。',
  missed: {
    account: { title: '收款账户', how: '签约时当面填写，不用提前给；电话里要账号的是骗子' },
    coOwners: { title: '共有人的同意或授权', how: '本人到场，或者带授权委托书' },
    certificates: { title: '产权证原件', how: '找不到也能办，由我们查登记簿' },
  },
  agreement: () => '协议和付款',
  noAgreement: () => '还没有签约。看清全文再签；有空白的不要签。',
  agreed: (f: { agreement: string; day: string }) => `协议 ${f.agreement}，${sentenceDay(f.day)}签`,
  notCounting: () => '已被替代或者撤销',
  agreedTotal: () => '协议总额',
  home: () => '安置房',
  paid: () => '已付',
  noPayments: () => '还没有付款记录。',
  done: () => '谁为您家做过什么',
  nothingDone: () => '还没有记录。',
  looks: () => '谁查看过您家的信息',
  nobodyLooked: () => '没有人查看过您家被隐去的信息。',
  looked: {
    revealed: (f: { kind: string; reason: string }) => `显示${f.kind}，用途：${f.reason}`,
    'file-opened': (_: { kind: string; reason: string }) => '打开您家的一份材料',
    exported: (_: { kind: string; reason: string }) => '打印您家的一份文书',
  },
  count: (f: { count: number }) => `${f.count} 条`,
}

const left = (days: number): string =>
  days > 0 ? `还剩 ${days} 日` : days === 0 ? '今天是最后一日' : '已经过期'
const shortDay = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`

export type OwnPageWords = typeof zh
export type OwnFactKey = keyof OwnPageWords['fact']

const en: OwnPageWords = {
  slip: () => 'Slip for the household’s own page',
  noSite: () =>
    'There is no public site for the QR to lead to. Serve with --portal, or name the site by --portal-address.',
  lead: () =>
    'Scan the QR code on your slip, then type its code, to read what is shown to your household alone.',
  noCode: () =>
    'This address holds no QR code of a household. Scan the one on your slip; without a slip, ask for one at the office.',
  noScript: () =>
    'This page is encrypted and opened by a script on your telephone. Scripts are off; ask at the office for a print.',
  code: () => 'Code',
  codeHint: () => '12 digits, on the half of the slip that you keep',
  open: () => 'Open',
  opening: () => 'Opening; this takes a few seconds.',
  codeShort: () => 'The code has 12 digits. Please look again.',
  codeWrong: () => 'It does not open. Are code and QR of the same slip?',
  pageGone: () =>
    'This slip was replaced, or the page is not published yet. Use the new slip, or ask at the office.',
  opened: () => 'Opened by QR and code; closes after 10 minutes without use',
  close: () => 'Close',
  closed: () => 'Closed. Nothing stays on this telephone. Type the code to open it again.',
  heading: (f) => `My home · ${f.number}`,
  who: (f) => [f.owner, f.address, `as of ${f.day}`].filter((part) => part !== '').join(' · '),
  clocks: {
    recheckAsked: {
      title: (f) => `Ask for a recheck: ${leftInEnglish(f.daysLeft)}`,
      text: (f) =>
        `The report was served on ${f.since}; within ${f.within} days, until ${f.lastDay}, you may ask the valuer for a recheck.`,
    },
    recheckAnswered: {
      title: (f) => `Answer to your recheck: ${leftInEnglish(f.daysLeft)}`,
      text: (f) => `You asked on ${f.since}; the valuer answers within ${f.within} days, until ${f.lastDay}.`,
    },
    expertAppraisalAsked: {
      title: (f) => `Ask for an expert appraisal: ${leftInEnglish(f.daysLeft)}`,
      text: (f) =>
        `The answer was served on ${f.since}; within ${f.within} days, until ${f.lastDay}, you may ask the panel.`,
    },
    expertAppraisalAnswered: {
      title: (f) => `Opinion of the panel: ${leftInEnglish(f.daysLeft)}`,
      text: (f) => `You asked on ${f.since}; the panel answers within ${f.within} days, until ${f.lastDay}.`,
    },
  },
  dayCells: (f) => `${f.within} days, ${Math.max(0, f.daysLeft)} left`,
  valuation: () => 'Valuation',
  valuedBy: (f) => [f.valuer, `posted ${f.postedOn}`].filter((part) => part !== '').join(' · '),
  notValued: () => 'There is no valuation yet.',
  yuan: () => 'yuan',
  facts: (f) => `Facts as registered, ${f.houses} houses`,
  surveyedOn: ({ day }) => `surveyed ${day}`,
  noHouses: () => 'No house is registered yet.',
  house: (f) => `House ${f.at}`,
  certificate: (f) => f.certificate,
  fact: {
    use: 'Use',
    structure: 'Structure',
    floors: 'Floors',
    builtIn: 'Built in',
    titledM2: 'Area by certificate',
    measuredM2: 'Area measured',
    recognisedM2: 'Area recognised',
    unregisteredM2: 'Area unregistered',
    unitPriceYuan: 'Unit price',
    fitOutYuan: 'Fit-out and fixtures',
  },
  unit: {
    use: '',
    structure: '',
    floors: '',
    builtIn: '',
    titledM2: '㎡',
    measuredM2: '㎡',
    recognisedM2: '㎡',
    unregisteredM2: '㎡',
    unitPriceYuan: 'yuan/㎡',
    fitOutYuan: 'yuan',
  },
  wrong: () => 'This is wrong',
  wrongOf: (f) => `${f.about}: this is wrong`,
  left: () => 'Something left out? Fixtures, co-owners, tenants',
  add: () => 'Add it',
  askRecheck: () => 'Ask for a recheck',
  say: {
    wrong: (f) => (f.about === '' ? 'What was left out' : `What is wrong with ${f.about}`),
    recheck: () => 'Ask for a recheck: what do you hold to be wrong',
  },
  sayHint: () => '2 to 500 letters. No number of a card, an account or a telephone.',
  send: () => 'Send',
  sending: () => 'Sending.',
  tooShort: () => 'Write what is wrong, two letters at least.',
  taken: (f) => `Received as ${f.number}. You are answered by ${f.dueOn}. Write the number down.`,
  kept: (f) => `Received as ${f.number}. It reaches the office tomorrow and counts from today.`,
  notSent: (f) =>
    `This site cannot receive it now: ${f.number}. Save the encrypted file and hand it to anybody of the office; it counts as much.`,
  saveFile: () => 'Save the file',
  recheckNotDone: (f) =>
    `A request for a recheck was received on ${f.day} and could not be done; please deal with it and answer. It says: ${f.words}. Why: ${f.why}`,
  illegible: () => 'It holds letters that cannot be seen and was not taken. Please write it again.',
  tooManyOpen: () =>
    '20 of yours are under way; no more are taken. Wait for an answer, or call the supervision telephone.',
  notForYou: () => 'Not taken: it was not made on a household’s page of this project.',
  compare: () => 'Both ways, computed here',
  comparedBy: (f) => `by plan ${f.version}`,
  noPlan: () => 'The plan is not published yet; nothing can be computed.',
  stays: () => 'Computed on your telephone only. Nothing is sent, and nobody knows what you tried.',
  inCash: () => 'money',
  inHome: (f) => `a home of ${f.area} ㎡, and money`,
  homeOnly: (f) => `a home of ${f.area} ㎡; you pay the rest`,
  bars: () => 'Lower bar: money and home (hatched; at the settlement price, not the market’s)',
  homeArea: () => 'Area of the home',
  signedOn: () => 'Signing on',
  tier: (f) => (f.from === f.to ? shortDay(f.from) : `${shortDay(f.from)}–${shortDay(f.to)}`),
  until: ({ day }) => `by ${shortDay(day)}`,
  outside: () => 'later',
  waits: () => 'Cannot be computed yet: ',
  explained: () => 'Where this sum comes from',
  explainedOf: (f) => `${f.choice} · ${f.lines} lines`,
  total: () => 'Sum of the lines',
  homePrice: () => 'less the price of the home',
  settlement: () => 'Difference settled',
  values: () => 'Your figures',
  clauseGone: () => 'The text of the plan cannot be read; see the page of the plan.',
  missing: () => 'Still to bring',
  missingCount: (f) => `${f.count}; a recheck does not wait for them`,
  nothingMissing: () => 'Nothing is missing.',
  missed: {
    account: {
      title: 'An account',
      how: 'Written down when you sign. Whoever asks for it by telephone is a fraud',
    },
    coOwners: { title: 'Consent of the co-owners', how: 'In person, or by a written authority' },
    certificates: { title: 'The certificates', how: 'If they are lost, we look into the register' },
  },
  agreement: () => 'Agreement and payments',
  noAgreement: () => 'Not signed yet. Read it whole; do not sign where it is blank.',
  agreed: (f) => `Agreement ${f.agreement}, signed ${f.day}`,
  notCounting: () => 'replaced or revoked',
  agreedTotal: () => 'Total',
  home: () => 'Home',
  paid: () => 'Paid',
  noPayments: () => 'No payments yet.',
  done: () => 'What was done for you, and by whom',
  nothingDone: () => 'Nothing is recorded yet.',
  looks: () => 'Who looked at what is masked of you',
  nobodyLooked: () => 'Nobody looked at what is masked of your household.',
  looked: {
    revealed: (f) => `saw ${f.kind}, for ${f.reason}`,
    'file-opened': () => 'opened a file of yours',
    exported: () => 'printed a paper of yours',
  },
  count: (f) => String(f.count),
}

const leftInEnglish = (days: number): string =>
  days > 0 ? `${days} days left` : days === 0 ? 'last day today' : 'over'

export const ownPageWords = { zh, en }
