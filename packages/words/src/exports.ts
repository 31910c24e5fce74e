/** 导出 · Exports: for what a table is taken out of the system, and what the table then says of that. */
const zh = {
  purposes: {
    audit: '审计监督',
    report: '汇报上级',
    meeting: '会议研判',
    field: '现场工作',
    reconciliation: '财务对账',
    dispute: '复议诉讼',
    archive: '归档备查',
    'access-review': '权限复核',
  },
  title: '导出的用途',
  purpose: '用途',
  because: '说明',
  becauseHint: '2 到 100 字，例如“周例会讨论未签约户”。不要写个人号码。',
  hint: '导出的文件会写明谁、何时、为何导出和导出编号，并记入审计记录。',
  confirm: '记入并导出',
  cancel: '取消',
  close: '关闭',
  done: (f: { name: string }) => `已导出“${f.name}”，已记入审计记录。`,
  noNumbers: () => '说明里有证件号、卡号或手机号，没有导出。请删去号码再试。',
  notStated: () => '没有写明导出的用途，没有导出。请选一项用途，并写 2 到 100 字说明。',
  by: (f: { name: string; username: string; at: string }) => `${f.name}（${f.username}）于 ${f.at} 导出。`,
  reason: (f: { purpose: string; text: string }) => `用途：${f.purpose}。${f.text}`,
  numbered: (f: { number: string }) => `导出编号：${f.number}，可在审计记录中查到。请按内部资料保管。`,
  header: (f: { name: string; username: string; day: string; purpose: string; number: string }) =>
    `导出 ${f.name}（${f.username}） ${f.day} ${f.purpose} ${f.number}`,
}

const en: typeof zh = {
  purposes: {
    audit: 'Audit',
    report: 'Report to superiors',
    meeting: 'Meeting',
    field: 'Work on site',
    reconciliation: 'Reconciliation',
    dispute: 'Review or lawsuit',
    archive: 'Archive',
    'access-review': 'Review of permissions',
  },
  title: 'For what it is exported',
  purpose: 'Purpose',
  because: 'Explanation',
  becauseHint: '2 to 100 characters, such as "weekly meeting on unsigned households". No numbers of people.',
  hint: 'The file says who took it, when, for what, and its number; all of that is logged.',
  confirm: 'Log and export',
  cancel: 'Cancel',
  close: 'Close',
  done: (f) => `“${f.name}” is exported, and logged.`,
  noNumbers: () =>
    'The explanation holds the number of a person; nothing was exported. Remove it and try again.',
  notStated: () => 'No purpose was stated; nothing was exported. Choose one and write 2 to 100 characters.',
  by: (f) => `Exported by ${f.name} (${f.username}) at ${f.at}.`,
  reason: (f) => `For: ${f.purpose}. ${f.text}`,
  numbered: (f) =>
    `Number of this export: ${f.number}; the log of access finds it. Keep it within the office.`,
  header: (f) => `Exported ${f.name} (${f.username}) ${f.day} ${f.purpose} ${f.number}`,
}

export const exportWords = { zh, en }
