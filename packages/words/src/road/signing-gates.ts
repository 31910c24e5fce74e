/** 调查至签约的闸门 · Gates from the register to the agreement. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  G1: {
    title: '日期不晚于今日',
    closed: { 'day-ahead': (p) => `${p.on} 还没有到。请填今日（${p.today}）或更早的日期。` },
  },
  G2: {
    title: '日期不早于上一步',
    closed: {
      'day-before-last-step': (p) =>
        `已记的上一步是 ${p.last}，不能再记 ${p.on} 的事。漏记的事请用更正补入，并附依据。`,
      'moved-ahead': (p) => `${p.on} 还没有到。请填今日（${p.today}）或更早的日期。`,
      'day-after-next-step': (p) => `其后一步已记在 ${p.next}，不能改到 ${p.on}。请核对两件事的日期。`,
    },
  },
  G120: {
    title: '编号未用过',
    closed: { 'number-used': (p) => `编号 ${p.number} 这一户已经用过。请换一个编号，或留空由系统编号。` },
  },
  G121: {
    title: '补记不增加金额',
    closed: {
      'earlier-pays-more': (p) =>
        `按 ${p.on} 签约合计 ${p.before} 元，按今日（${p.today}）合计 ${p.now} 元。不能以补记日期取得更多。请按今日签约；当日已签的纸质协议，请凭扫描件由台账导入。`,
    },
  },
  G3: {
    title: '尚待办理',
    closed: { 'nothing-to-do': () => '这一步已经办过，或者现在没有要办的。请刷新页面查看。' },
  },
  G10: {
    title: '有待答复的复核申请',
    closed: { 'no-recheck-asked': () => '没有待答复的复核申请。' },
  },
  G11: {
    title: '送达回证齐全',
    closed: {
      'witness-missing': () => '留置送达须有见证人，或者拍照记录。请填见证人，或附送达过程的照片。',
      'recipient-missing': () => '直接送达须有签收人。请填签收人姓名及与被征收人的关系。',
      'receipt-missing': () => '邮寄送达以回执上的签收日为准。请填回执编号，日期填签收日。',
      'announcement-unexplained': () => '公告送达只用于下落不明或其他方式无法送达。请写明理由。',
    },
  },
  G12: {
    title: '每处房屋都有评估价',
    closed: {
      'houses-unvalued': (p) => `还缺 ${p.houses} 的评估价。一户的房屋须一并公示。`,
      'houses-unknown': (p) => `${p.houses} 没有登记，或者填了两次。请按登记的幢号填写。`,
    },
  },
  G13: {
    title: '不低于法定下限',
    closed: {
      'below-floor': (p) =>
        `协议总额 ${p.total} 元低于房屋评估价值 ${p.floor} 元。补偿不得低于决定公告之日的市场价格，请核对方案和登记的事实。`,
    },
  },
  R1: {
    title: '已登记在册',
    closed: {
      'not-registered': () => '这一户还没有登记。请先登记征收户。',
      'registered-already': (p) => `户号 ${p.number} 已有登记。请换一个户号，或打开这一户。`,
    },
  },
  R3: { title: '已登记房屋', closed: { 'house-missing': () => '这一户还没有登记房屋。请先登记房屋。' } },
  R5: {
    title: '认定面积有依据',
    closed: {
      'recognised-above-measured': (p) =>
        `${p.house} 的认定面积 ${p.recognised} ㎡ 大于实测面积 ${p.measured} ㎡，证载面积也不足。请核对测绘成果和权证。`,
    },
  },
  S1: { title: '已入户调查', closed: { 'survey-missing': () => '还没有入户调查登记。请先调查。' } },
  S2: {
    title: '分户评估报告已送达',
    closed: {
      'report-missing': () => '分户评估报告还没有送达。请先送达报告，让被征收人有时间申请复核。',
      'report-later': (p) => `分户评估报告公告送达，自 ${p.servedOn} 起视为送达。`,
    },
  },
  S3: {
    title: '一户一份协议',
    closed: {
      'signed-already': (p) =>
        `这一户已于 ${p.on} 签订协议 ${p.agreement}。要改，须先撤销或签补充协议，写明理由并经批准。`,
    },
  },
  S4: {
    title: '在签约期限内',
    closed: {
      'no-signing-period': () => '方案还没有写明签约期限。请先公布方案。',
      'signed-before-window': (p) => `签约期 ${p.startsOn} 开始，到 ${p.endsOn} 止。今日还不能签约。`,
      'signed-after-window': (p) => `签约期已于 ${p.endsOn} 届满。此后依法作补偿决定。`,
    },
  },
  S5: {
    title: '征收决定已公告',
    closed: { 'decision-missing': () => '征收决定还没有公告。公告之后才能签订补偿协议。' },
  },
  S6: {
    title: '补偿方式与安置面积一致',
    closed: {
      'exchange-without-area': () => '选产权调换须有安置面积。请先选定安置房。',
      'cash-with-home': () => '选货币补偿的没有安置房。请清空安置面积，或改选产权调换。',
    },
  },
  S8: {
    title: '没有未答复的复核',
    closed: { 'recheck-open': (p) => `${p.askedOn} 申请的复核还没有答复。请等评估机构答复后再签约。` },
  },
  S10: {
    title: '金额出自公布的方案',
    closed: {
      'no-plan': () => '没有可用的补偿方案。请先公布方案。',
      'facts-short': (p) => `计算补偿还缺：${p.facts}。请先登记。`,
      'premise-broken': (p) => `方案不允许：${p.why}`,
    },
  },
  V2: {
    title: '评估机构已选定',
    closed: { 'valuer-missing': () => '评估机构还没有选定。请先由被征收人协商、投票或抽签选定。' },
  },
  V4: {
    title: '初步评估结果已公示',
    closed: {
      'posting-missing': () => '初步评估结果还没有公示。公示之后才能送达报告。',
      'served-during-posting': (p) => `初步评估结果 ${p.postedOn} 起公示 ${p.days} 日，期满后才能送达报告。`,
    },
  },
  V5: {
    title: '在复核申请期限内',
    closed: {
      'recheck-asked-late': (p) => `报告 ${p.servedOn} 送达，十日内可以申请复核，已过期限。`,
    },
  },
  W1: {
    title: '经办人在册',
    closed: {
      'no-number': () => '您的账号没有对应的工号。请安全管理员在“人员与授权”里填写。',
      'not-on-roster': (p) => `${p.person} 不在专班名册上。请由名册内的人员办理，或先登记入册。`,
      'not-yet-on-roster': (p) => `${p.person} 在 ${p.on} 还没有加入专班。`,
      'no-longer-on-roster': (p) => `${p.person} 在 ${p.on} 已退出专班。`,
    },
  },
} satisfies GateTexts

const en = {
  G1: {
    title: 'Dated not ahead',
    closed: { 'day-ahead': (p) => `${p.on} has not come. Enter today (${p.today}) or earlier.` },
  },
  G2: {
    title: 'Dated not before the last step',
    closed: {
      'day-before-last-step': (p) =>
        `The last step is of ${p.last}; nothing of ${p.on} can follow it. Enter what was left out by a correction, with its evidence.`,
      'moved-ahead': (p) => `${p.on} is still to come. Give today (${p.today}) or an earlier day.`,
      'day-after-next-step': (p) => `The step after it is of ${p.next}; it cannot move to ${p.on}.`,
    },
  },
  G120: {
    title: 'Number new',
    closed: { 'number-used': (p) => `The household has used number ${p.number} before. Give another.` },
  },
  G121: {
    title: 'No gain by the date',
    closed: {
      'earlier-pays-more': (p) =>
        `Signed on ${p.on} it comes to ${p.before} yuan, today (${p.today}) to ${p.now}. Sign as of today; bring in a paper signed then by the ledger, with its scan.`,
    },
  },
  G3: {
    title: 'Still to do',
    closed: { 'nothing-to-do': () => 'This has been done, or there is no occasion for it. Reload the page.' },
  },
  G10: { title: 'A recheck waits', closed: { 'no-recheck-asked': () => 'No recheck waits for an answer.' } },
  G11: {
    title: 'Proof of service complete',
    closed: {
      'witness-missing': () => 'Leaving a document needs a witness or photographs of it. Give either.',
      'recipient-missing': () =>
        'Handing over needs a recipient. Enter the name and the relation to the owner.',
      'receipt-missing': () =>
        'A posted document counts from the day on its receipt. Enter the receipt’s number, and that day.',
      'announcement-unexplained': () => 'Say why no other way of serving was left.',
    },
  },
  G12: {
    title: 'Every house valued',
    closed: {
      'houses-unvalued': (p) =>
        `No price yet for ${p.houses}. The houses of a household are posted together.`,
      'houses-unknown': (p) => `${p.houses} is not registered, or stands twice.`,
    },
  },
  G13: {
    title: 'Not below the statutory floor',
    closed: {
      'below-floor': (p) =>
        `The total of ${p.total} yuan is below the assessed value of ${p.floor} yuan. Check the plan and the facts.`,
    },
  },
  R1: {
    title: 'On the register',
    closed: {
      'not-registered': () => 'This household is not registered yet. Register it first.',
      'registered-already': (p) => `${p.number} is registered. Use another number, or open that household.`,
    },
  },
  R3: {
    title: 'House registered',
    closed: { 'house-missing': () => 'No house is registered yet. Register it first.' },
  },
  R5: {
    title: 'Recognised area grounded',
    closed: {
      'recognised-above-measured': (p) =>
        `House ${p.house}: ${p.recognised} ㎡ recognised, ${p.measured} ㎡ measured, and the certificate has less.`,
    },
  },
  S1: { title: 'Surveyed', closed: { 'survey-missing': () => 'Not surveyed yet. Survey first.' } },
  S2: {
    title: 'Valuation report served',
    closed: {
      'report-missing': () => 'The valuation report has not been served. Serve it first.',
      'report-later': (p) => `The report was announced; it counts as served from ${p.servedOn}.`,
    },
  },
  S3: {
    title: 'One agreement a household',
    closed: {
      'signed-already': (p) =>
        `Agreement ${p.agreement} was signed on ${p.on}. Revoke or supplement it, with reason and approval.`,
    },
  },
  S4: {
    title: 'Within the signing period',
    closed: {
      'no-signing-period': () => 'The plan states no signing period yet. Publish the plan first.',
      'signed-before-window': (p) => `The signing period runs from ${p.startsOn} to ${p.endsOn}.`,
      'signed-after-window': (p) => `The signing period ended on ${p.endsOn}. What follows is an order.`,
    },
  },
  S5: {
    title: 'Decision announced',
    closed: { 'decision-missing': () => 'The decision has not been announced yet.' },
  },
  S6: {
    title: 'Choice and area agree',
    closed: {
      'exchange-without-area': () => 'An exchange needs the area of its home. Choose a home first.',
      'cash-with-home': () => 'Cash has no home. Clear the area, or choose exchange.',
    },
  },
  S8: {
    title: 'No recheck open',
    closed: { 'recheck-open': (p) => `The recheck asked on ${p.askedOn} has no answer yet.` },
  },
  S10: {
    title: 'Amounts from the published plan',
    closed: {
      'no-plan': () => 'There is no plan that can be used. Publish the plan first.',
      'facts-short': (p) => `Still missing for the computation: ${p.facts}.`,
      'premise-broken': (p) => `The plan does not allow it: ${p.why}`,
    },
  },
  V2: { title: 'Valuer chosen', closed: { 'valuer-missing': () => 'No valuer has been chosen yet.' } },
  V4: {
    title: 'First valuation posted',
    closed: {
      'posting-missing': () => 'The first valuation has not been posted yet.',
      'served-during-posting': (p) =>
        `Posted on ${p.postedOn} for ${p.days} days; the report is served afterwards.`,
    },
  },
  V5: {
    title: 'Within the days to ask for a recheck',
    closed: { 'recheck-asked-late': (p) => `Served on ${p.servedOn}; the ten days to ask are over.` },
  },
  W1: {
    title: 'Actor on the roster',
    closed: {
      'no-number': () => 'Your account has no staff number. Ask the security administrator to enter it.',
      'not-on-roster': (p) => `${p.person} is not on the roster.`,
      'not-yet-on-roster': (p) => `${p.person} had not joined on ${p.on}.`,
      'no-longer-on-roster': (p) => `${p.person} had left by ${p.on}.`,
    },
  },
} satisfies GateTexts

export const signingGates = { zh, en }
