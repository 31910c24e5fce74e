/** 稽核 · Findings: the words of the audit's page. */

const zh = {
  title: (errors: number, warnings: number, notRecorded: number) =>
    errors === 0
      ? `没有错误，${warnings} 处提醒，${notRecorded} 处台账未记。`
      : `${errors} 处错误，${warnings} 处提醒，${notRecorded} 处台账未记。`,
  nothing: '没有发现。',
  severities: { error: '错误', warning: '提醒', 'not-recorded': '未记', note: '说明' },
  severityMeaning: {
    error: '违反法条或方案，须更正或说明',
    warning: '可能违反，须核对',
    'not-recorded': '应有的程序或送达，台账中没有',
    note: '供参考',
  },
  any: '全部',
  filter: '轻重',
  rules: '规则',
  rulesAbout: (checked: number, clean: number) => `查了 ${checked} 条，${clean} 条没有发现`,
  findings: '发现',
  allRules: '全部规则',
  source: (sheet: string, row: number | null) => (row === null ? `${sheet}表` : `${sheet}表 第 ${row} 行`),
  agreement: (number: string) => `协议 ${number}`,
  more: (rest: number) => `再看 ${rest} 处`,
  extract: '审计数据包',
  extractHint: '全部数据表、数据字典和签名的哈希清单（zip）。姓名、账号已隐去，下载记入审计记录。',
}

const en: typeof zh = {
  title: (errors, warnings, notRecorded) =>
    `${errors === 0 ? 'No' : errors} errors, ${warnings} warnings, ${notRecorded} not in the ledger.`,
  nothing: 'Nothing found.',
  severities: { error: 'error', warning: 'warning', 'not-recorded': 'missing', note: 'note' },
  severityMeaning: {
    error: 'against the law or the plan; correct or explain it',
    warning: 'perhaps against it; check',
    'not-recorded': 'a duty the ledger does not show',
    note: 'for information',
  },
  any: 'all',
  filter: 'Severity',
  rules: 'Rules',
  rulesAbout: (checked, clean) => `${checked} checked, ${clean} without a finding`,
  findings: 'Findings',
  allRules: 'All rules',
  source: (sheet, row) => (row === null ? `sheet ${sheet}` : `sheet ${sheet}, row ${row}`),
  agreement: (number) => `agreement ${number}`,
  more: (rest) => `${rest} more`,
  extract: 'Audit extract',
  extractHint:
    'Every table, a dictionary and a list of hashes (zip). Names and accounts are masked; the access log records it.',
}

export const findingWords = { zh, en }
