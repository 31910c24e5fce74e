/** 受保护的信息 · What is protected: how it is called, why it may be looked at, and what its page says. */
const zh = {
  kinds: { name: '姓名', identity: '证件号', hardship: '困难情况', account: '收款账号', contact: '送达方式' },
  holders: { household: '户主', owner: '共有人', tenant: '承租人', proxy: '代理人', payee: '支付' },
  reasons: {
    'identity-check': '核对身份',
    signing: '办理签约',
    serving: '联系送达',
    payment: '核对支付',
    'hardship-check': '核实困难',
    dispute: '处理争议',
    audit: '审计检查',
  },
  title: '受保护的信息',
  hint: '平时隐去。显示须写明用途，每次都记入审计记录；离开本页即重新隐去。',
  none: '没有受保护的信息。',
  show: '显示',
  showOf: (f: { what: string }) => `显示${f.what}`,
  confirm: '记入并显示',
  cancel: '取消',
  purpose: '用途',
  because: '说明',
  becauseHint: '2 到 100 字，例如“签约现场核对原件”。不要写号码。',
  logged: '已记入审计记录。',
  notYours: '您的角色不能看',
  noNumbers: () => '说明里有证件号、卡号或手机号，没有显示。请删去号码再试。',
  hardship: (f: Readonly<Record<string, boolean>>): string =>
    Object.entries(f)
      .map(([fact, holds]) => `${hardshipZh[fact] ?? fact}：${holds ? '是' : '否'}`)
      .join('；'),
}
const hardshipZh: Readonly<Record<string, string>> = { lowIncome: '低保', housingDifficulty: '住房困难' }
const hardshipEn: Readonly<Record<string, string>> = {
  lowIncome: 'Low income',
  housingDifficulty: 'Housing difficulty',
}

const en: typeof zh = {
  kinds: {
    name: 'Name',
    identity: 'Identity number',
    hardship: 'Hardship',
    account: 'Account',
    contact: 'Served at',
  },
  holders: { household: 'Household', owner: 'Owner', tenant: 'Tenant', proxy: 'Proxy', payee: 'Payment' },
  reasons: {
    'identity-check': 'Check of identity',
    signing: 'Signing',
    serving: 'Contact and serving',
    payment: 'Check of payment',
    'hardship-check': 'Check of hardship',
    dispute: 'Dispute',
    audit: 'Audit',
  },
  title: 'What is protected',
  hint: 'Masked. Showing it needs a purpose and is logged every time; it is masked again when you leave this page.',
  none: 'Nothing is protected here.',
  show: 'Show',
  showOf: (f) => `Show ${f.what}`,
  confirm: 'Log and show',
  cancel: 'Cancel',
  purpose: 'Purpose',
  because: 'Explanation',
  becauseHint: '2 to 100 characters, such as "originals checked at signing". No numbers of people.',
  logged: 'Logged.',
  notYours: 'Not for your role',
  noNumbers: () =>
    'The explanation holds the number of a person; nothing was shown. Remove it and try again.',
  hardship: (f) =>
    Object.entries(f)
      .map(([fact, holds]) => `${hardshipEn[fact] ?? fact}: ${holds ? 'yes' : 'no'}`)
      .join('; '),
}

export const privacyWords = { zh, en }
