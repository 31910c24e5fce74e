/** 调查与评估的闸门 · Gates of owners, survey, visits and valuation. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  G60: {
    title: '份额合计为一',
    closed: {
      'shares-not-whole': (p) => `各共有人的份额是 ${p.shares}，合计不是 1。请核对权属证书。`,
      'owner-twice': (p) => `编号 ${p.owners} 填了两次。一人一个编号，份额合在一行。`,
    },
  },
  G61: {
    title: '房屋在册',
    closed: {
      'house-unknown': (p) =>
        `幢号 ${p.house} 没有登记，在册的是 ${p.known || '（无）'}。请先登记房屋，或改幢号。`,
    },
  },
  G62: {
    title: '被代理人在册',
    closed: {
      'owner-unknown': (p) =>
        `编号 ${p.owner} 不是登记的共有人（在册：${p.owners || '无'}）。请先登记共有人，再登记委托。`,
    },
  },
  G175: {
    title: '委托现行',
    closed: {
      'no-such-proxy': (p) =>
        `代理人 ${p.proxy} 没有共有人 ${p.principal} 的现行委托（现行：${p.proxies || '无'}）。请核对两个编号。`,
    },
  },
  G63: {
    title: '争议未了结',
    closed: {
      'dispute-not-open': (p) => `没有这一项未了结的争议。未了结的编号是：${p.disputes || '无'}。`,
    },
  },
  G66: {
    title: '面积勾稽',
    closed: {
      'areas-do-not-add-up': (p) =>
        `证载、未登记和违法面积合计与实测 ${p.measured} ㎡ 相差 ${p.difference} ㎡。请选差额的原因，或核对各项。`,
      'recognised-unlawful': (p) =>
        `认定面积 ${p.recognised} ㎡ 大于实测减去违法面积 ${p.unlawful} ㎡ 的余数。违法面积不能认定。`,
    },
  },
  G67: {
    title: '初评尚未公示',
    closed: {
      'posted-already': (p) => `初步评估结果已于 ${p.on} 公示。此后改动请用“修正初评”，写明理由和依据。`,
    },
  },
  G69: {
    title: '尊重联系意愿',
    closed: {
      'contact-refused': () => '这一户表示不要上门。请改用电话或书面方式；改变意愿的，先登记联系意愿。',
      'proxy-only': (p) => `这一户只联系代理人（编号：${p.proxies || '尚未登记'}）。请约代理人，并填其编号。`,
    },
  },
  G70: {
    title: '有入户未果记录',
    closed: {
      'no-entry-refused': () =>
        '没有入户未果的记录。限期评估告知书只发给拒绝调查或查勘的户，请先登记入户未果。',
    },
  },
  G71: {
    title: '已调查，或有入户未果记录',
    closed: {
      'neither-surveyed-nor-refused': () => '还没有入户调查，也没有入户未果的记录。请先登记其中一项。',
    },
  },
  G72: {
    title: '查勘记录已签字或见证',
    closed: {
      'neither-signed-nor-witnessed': () =>
        '被征收人没有签字的，须有无利害关系的第三人见证。请填签字人，或填见证人。',
      'refusal-unexplained': () => '由第三人见证的，请写明被征收人为何没有签字。',
    },
  },
  G73: {
    title: '已实地查勘',
    closed: { 'inspection-missing': () => '估价师还没有实地查勘。请先查勘并签字，再公示初步评估结果。' },
  },
  G74: {
    title: '可以修正初评',
    closed: {
      'posting-missing': () => '初步评估结果还没有公示，直接登记评估价即可。',
      'served-already': (p) => `分户评估报告已于 ${p.on} 送达。此后只能经复核或鉴定改变评估结果。`,
    },
  },
  G170: {
    title: '仍如申请时',
    closed: {
      'changed-since-proposed': (p) =>
        `${p.on} 申请修正以后，${p.houses} 幢的面积或单价又有变动。请退回，按现在的数重新申请。`,
    },
  },
  G75: {
    title: '两名以上估价师签字',
    closed: {
      'valuers-too-few': (p) =>
        `报告由 ${p.signed} 名估价师签字，至少须 ${p.least} 名注册估价师亲笔签字（注册号不能相同）。`,
    },
  },
  G76: {
    title: '分户评估报告已出具',
    closed: {
      'report-not-issued': () => '分户评估报告还没有出具。请先由两名以上估价师签字出具。',
      'report-outdated': (p) => `评估结果 ${p.on} 已改变，原报告不能再用。请重新出具报告，再送达。`,
    },
  },
  G77: {
    title: '已同意电子送达',
    closed: { 'online-not-agreed': () => '这一户没有同意电子送达的记录。请换一种送达方式，或先登记同意。' },
  },
  G78: {
    title: '在鉴定申请期限内',
    closed: {
      'no-recheck-answered': () => '复核还没有答复。对复核结果有异议的，收到答复后可以申请鉴定。',
      'appraisal-asked-late': (p) => `复核答复自 ${p.since} 起算，鉴定申请到 ${p.lastDay} 截止，已过期限。`,
    },
  },
  G184: {
    title: '专家逐一具名',
    closed: {
      'not-all-named': (p) => `专家 ${p.experts} 人，名单上 ${p.named} 人。请逐人填写，或名单留空。`,
    },
  },
  G79: {
    title: '专家组合法',
    closed: {
      'panel-out-of-order': (p) =>
        `专家 ${p.experts} 人，其中估价师 ${p.valuers} 人。须三人以上单数，估价师不少于一半。`,
    },
  },
  G80: {
    title: '改变附新价',
    closed: {
      'upheld-with-prices': () => '结论是维持，不应填新的评估价。请清空，或改选“改变”。',
      'changed-without-prices': (p) => `结论是改变，须填每处房屋的新评估价。请核对：${p.houses}。`,
    },
  },
  G97: {
    title: '承诺未兑现',
    closed: { 'promise-not-open': (p) => `没有这一项未兑现的承诺。未兑现的编号是：${p.promises || '无'}。` },
  },
  W3: {
    title: '走访时段',
    closed: {
      'outside-hours': (p) => `${p.at} 不在 ${p.from}—${p.until} 之间，不能约访。请改约白天。`,
    },
  },
} satisfies GateTexts

const en = {
  G60: {
    title: 'Shares whole',
    closed: {
      'shares-not-whole': (p) => `The shares ${p.shares} are not one whole. Check the title.`,
      'owner-twice': (p) => `Number ${p.owners} stands twice. One number a person, one row a number.`,
    },
  },
  G61: {
    title: 'House registered',
    closed: {
      'house-unknown': (p) => `House ${p.house} is not registered; these are: ${p.known || 'none'}.`,
    },
  },
  G62: {
    title: 'Owner recorded',
    closed: { 'owner-unknown': (p) => `Number ${p.owner} is no recorded owner (${p.owners || 'none'}).` },
  },
  G175: {
    title: 'Proxy standing',
    closed: {
      'no-such-proxy': (p) =>
        `Proxy ${p.proxy} holds no appointment by owner ${p.principal} (${p.proxies || 'none'}).`,
    },
  },
  G63: {
    title: 'Dispute open',
    closed: { 'dispute-not-open': (p) => `No such dispute is open; these are: ${p.disputes || 'none'}.` },
  },
  G66: {
    title: 'Areas add up',
    closed: {
      'areas-do-not-add-up': (p) =>
        `The classes differ from the measured ${p.measured} ㎡ by ${p.difference} ㎡. Say why, or check them.`,
      'recognised-unlawful': (p) =>
        `${p.recognised} ㎡ recognised is more than what is lawful; ${p.unlawful} ㎡ are unlawful.`,
    },
  },
  G67: {
    title: 'Valuation not posted yet',
    closed: {
      'posted-already': (p) => `The valuation was posted on ${p.on}. Correct it, with reason and evidence.`,
    },
  },
  G69: {
    title: 'Contact wish respected',
    closed: {
      'contact-refused': () =>
        'This household does not want visits. Telephone or write; record a changed wish first.',
      'proxy-only': (p) =>
        `This household is met through its proxy (${p.proxies || 'none recorded'}). Enter the number.`,
    },
  },
  G70: {
    title: 'Entry refused on record',
    closed: { 'no-entry-refused': () => 'No refusal of entry is on record. The notice follows a refusal.' },
  },
  G71: {
    title: 'Surveyed, or refused on record',
    closed: { 'neither-surveyed-nor-refused': () => 'Neither a survey nor a refusal of entry is on record.' },
  },
  G72: {
    title: 'Inspection signed or witnessed',
    closed: {
      'neither-signed-nor-witnessed': () =>
        'Where the household does not sign, somebody uninvolved witnesses it.',
      'refusal-unexplained': () => 'Say why the household did not sign.',
    },
  },
  G73: {
    title: 'Inspected',
    closed: { 'inspection-missing': () => 'The valuer has not inspected the house yet.' },
  },
  G74: {
    title: 'Valuation may be corrected',
    closed: {
      'posting-missing': () => 'The first valuation has not been posted yet.',
      'served-already': (p) =>
        `The report was served on ${p.on}; a recheck or the panel may change the value.`,
    },
  },
  G170: {
    title: 'Reads as proposed',
    closed: {
      'changed-since-proposed': (p) =>
        `House ${p.houses} was changed after the proposal of ${p.on}. Decline it, and propose anew from what stands.`,
    },
  },
  G75: {
    title: 'Two valuers sign',
    closed: {
      'valuers-too-few': (p) => `${p.signed} valuers sign; ${p.least} at least, each with a licence.`,
    },
  },
  G76: {
    title: 'Report issued',
    closed: {
      'report-not-issued': () => 'The report has not been issued yet.',
      'report-outdated': (p) => `The value changed on ${p.on}. Issue the report anew.`,
    },
  },
  G77: {
    title: 'Online serving agreed',
    closed: {
      'online-not-agreed': () => 'No consent to electronic service is on record. Serve another way.',
    },
  },
  G78: {
    title: 'Within the days to ask for an appraisal',
    closed: {
      'no-recheck-answered': () => 'No recheck has been answered yet.',
      'appraisal-asked-late': (p) => `Counted from ${p.since}, the days to ask ended on ${p.lastDay}.`,
    },
  },
  G184: {
    title: 'All of the panel named',
    closed: {
      'not-all-named': (p) => `${p.experts} experts, ${p.named} named. Name each of them, or none.`,
    },
  },
  G79: {
    title: 'Panel in order',
    closed: {
      'panel-out-of-order': (p) =>
        `${p.experts} experts, ${p.valuers} of them valuers. Three or more, odd, half of them valuers.`,
    },
  },
  G80: {
    title: 'Change priced',
    closed: {
      'upheld-with-prices': () => 'Upheld: enter no new prices.',
      'changed-without-prices': (p) => `Changed: enter the price of every house. Check: ${p.houses}.`,
    },
  },
  G97: {
    title: 'Promise open',
    closed: { 'promise-not-open': (p) => `No such promise is open; these are: ${p.promises || 'none'}.` },
  },
  W3: {
    title: 'Visiting hours',
    closed: { 'outside-hours': (p) => `${p.at} lies outside ${p.from}–${p.until}. Plan it by day.` },
  },
} satisfies GateTexts

export const surveyGates = { zh, en }
