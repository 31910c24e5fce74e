/** 方案命令 · Plan command: what `oneruler plan` prints for people; `--json` prints none of this on stdout. */
const zh = {
  purpose: () => '补偿方案：检查、计算、复算台账、两版对比',
  checkPurpose: () => '检查方案：写法、单位、表格、算例、断言、法定标准',
  runPurpose: () => '按方案计算一户',
  batchPurpose: () => '按方案复算台账里的每一户，并与协议核对',
  diffPurpose: () => '两版方案对比：谁多得，谁少得，差在哪一项',
  planArgument: () => '补偿方案（.md）',
  oldArgument: () => '原方案（.md）',
  newArgument: () => '新方案（.md）',
  factsOption: () => '一户的事实（.json）',
  ledgerOption: () => '台账文件夹，或一个 .xlsx 文件',
  outOption: () => '把每一户的结果写成表格（.csv）',

  unreadable: (f: { path: string }) => `打不开“${f.path}”。请核对路径。`,
  notUtf8: (f: { path: string }) => `“${f.path}”不是 UTF-8 编码的文本。请另存为 UTF-8，再试一次。`,
  notJson: (f: { path: string; line: string; column: string }) =>
    f.line === ''
      ? `“${f.path}”不是完整的 JSON。请检查引号、逗号和括号是否成对。`
      : `“${f.path}”第 ${f.line} 行第 ${f.column} 列附近不是合规的 JSON。请检查引号、逗号和括号。`,
  factsRefused: (f: { path: string; problems: readonly string[] }) =>
    `“${f.path}”有 ${f.problems.length} 处事实不能用，没有计算：\n${f.problems.map((problem) => `  ${problem}`).join('\n')}`,
  premises: (f: { why: readonly string[] }) =>
    `没有计算，请先核对事实：\n${f.why.map((one) => `  ${one}`).join('\n')}`,
  notRunnable: (f: { path: string; errors: number }) =>
    `“${f.path}”有 ${f.errors} 处错误，不能计算。请先用 oneruler plan check 逐处改正。`,
  ranWithErrors: (f: { path: string; errors: number }) =>
    `“${f.path}”的检查有 ${f.errors} 处错误，仍按写明的规则计算。请用 oneruler plan check 查看。`,
  noTotal: (f: { path: string }) => `“${f.path}”没有名为“协议总额”的公式，无法与协议核对。请在方案中写明。`,
  notCsv: (f: { path: string }) => `结果只能写成 .csv 文件，不能写成“${f.path}”。`,
  notWritten: (f: { path: string }) => `写不了“${f.path}”。请核对文件夹是否存在、文件是否正被打开。`,

  statutory: (f: { code: string; line: number; column: number; message: string }) =>
    `法定 ${f.code} 第 ${f.line} 行第 ${f.column} 列：${f.message}`,
  exampleAt: (f: { name: string; ok: boolean }) => `  ${f.ok ? '相符' : '不符'}　${f.name}`,
  examples: (f: { count: number; ok: number }) => `算例 ${f.count} 个，相符 ${f.ok} 个`,
  assertion: (f: { status: 'proved' | 'searched' | 'failed'; cases: number; text: string }) =>
    `  ${{ proved: '已证明', searched: `已查 ${f.cases} 例`, failed: '不成立' }[f.status]}　${f.text}`,
  assertions: (f: { count: number }) => `断言 ${f.count} 条`,
  checked: (f: { errors: number; warnings: number; notes: number; statutory: number }) =>
    `错误 ${f.errors}，警告 ${f.warnings}，说明 ${f.notes}，法定 ${f.statutory}`,

  household: (f: { plan: string; version: string }) => `${f.plan}（${f.version} 版）`,
  pending: (f: { facts: readonly string[] }) =>
    f.facts.length === 0 ? '待定' : `待定（缺 ${f.facts.join('、')}）`,
  notComputed: () => '算不出',
  failed: (f: { name: string; id: string; clause: string; why: string }) =>
    `“${f.name}”算不出：${f.id === f.name ? '' : `“${f.id}”`}${f.why}${f.clause === '' ? '' : `（${f.clause}）`}。请核对事实，或方案在这种事实下的规则。`,

  rejectedRow: (f: { sheet: string; row: number; column: string; value: string; message: string }) =>
    `台账 ${f.sheet} 第 ${f.row} 行 ${f.column}“${f.value}”没有采用：${f.message}`,
  notRun: (f: { household: string; why: string }) => `${f.household} 没有计算：${f.why}`,
  mismatch: (f: { household: string; agreement: string; recorded: string; computed: string }) =>
    `  ${f.household} 协议 ${f.agreement}：协议 ${f.recorded}；复算 ${f.computed}`,
  totals: (f: { total: string | null; price: string | null; settlement: string | null }) =>
    `总额 ${f.total ?? '—'}，房款 ${f.price ?? '—'}，差价 ${f.settlement ?? '—'}`,
  batch: (f: {
    households: number
    agreements: number
    total: string
    mismatches: number
    seconds: number
  }) =>
    `${f.households} 户，协议 ${f.agreements} 份，协议总额合计 ${f.total} 元，不符 ${f.mismatches} 份，用时 ${f.seconds} 秒`,
  written: (f: { path: string }) => `每一户的结果已写到 ${f.path}。`,
  csvHeaders: {
    household: '户号',
    agreement: '协议编号',
    recorded: (name: string) => `协议记载的${name}`,
    outcome: '核对',
  },
  outcome: { matching: '相符', differing: '不符', pending: '待定', refused: '没有计算', unsigned: '未签约' },

  budget: (f: { old: string; new: string; change: string }) =>
    `总预算 ${f.old} 元 → ${f.new} 元（${f.change} 元）`,
  counts: (f: { gain: number; lose: number; same: number }) =>
    `多得 ${f.gain} 户，少得 ${f.lose} 户，不变 ${f.same} 户`,
  lineDiff: (f: { name: string; old: string; new: string; change: string; gain: number; lose: number }) =>
    `  ${f.name}　${f.old} → ${f.new}（${f.change}），多得 ${f.gain} 户，少得 ${f.lose} 户`,
  householdDiff: (f: { household: string; old: string; new: string; change: string }) =>
    `  ${f.household}　${f.old} → ${f.new}（${f.change}）`,
  more: (f: { count: number }) => `  ……另有 ${f.count} 户，--json 列出全部`,
  notCompared: (f: { count: number }) => `${f.count} 户的协议总额尚不能确定（如没有签约），没有计入对比。`,
}

const en: typeof zh = {
  purpose: () => 'compensation plans: check, run, hold a ledger against one, compare two versions',
  checkPurpose: () => 'check a plan: form, units, tables, examples, assertions, statutory floors',
  runPurpose: () => 'compute one household by a plan',
  batchPurpose: () => 'compute every household of a ledger and hold its agreements against the plan',
  diffPurpose: () => 'compare two versions: who gains, who loses, by which line',
  planArgument: () => 'a compensation plan (.md)',
  oldArgument: () => 'the old plan (.md)',
  newArgument: () => 'the new plan (.md)',
  factsOption: () => 'the facts of one household (.json)',
  ledgerOption: () => 'the ledger folder, or one .xlsx file',
  outOption: () => 'write the result of every household as a table (.csv)',

  unreadable: (f) => `"${f.path}" cannot be opened. Check the path.`,
  notUtf8: (f) => `"${f.path}" is not text in UTF-8. Save it as UTF-8 and try again.`,
  notJson: (f) =>
    f.line === ''
      ? `"${f.path}" is not complete JSON. Check quotes, commas and brackets.`
      : `"${f.path}" is not JSON near line ${f.line}, column ${f.column}. Check quotes, commas and brackets.`,
  factsRefused: (f) =>
    `${f.problems.length} facts of "${f.path}" cannot be used; nothing was computed:\n${f.problems.map((problem) => `  ${problem}`).join('\n')}`,
  premises: (f) =>
    `Nothing was computed; check the facts first:\n${f.why.map((one) => `  ${one}`).join('\n')}`,
  notRunnable: (f) =>
    `"${f.path}" has ${f.errors} errors and cannot be computed. Correct them with oneruler plan check.`,
  ranWithErrors: (f) =>
    `The check of "${f.path}" has ${f.errors} errors; it is computed as written. See oneruler plan check.`,
  noTotal: (f) => `"${f.path}" has no formula 协议总额 to hold agreements against. Write one into the plan.`,
  notCsv: (f) => `The result is written as .csv, not as "${f.path}".`,
  notWritten: (f) =>
    `"${f.path}" cannot be written. Check that the folder is there and the file is not open.`,

  statutory: (f) => `statutory ${f.code} line ${f.line}, column ${f.column}: ${f.message}`,
  exampleAt: (f) => `  ${f.ok ? 'comes out' : 'differs'}  ${f.name}`,
  examples: (f) => `${f.count} examples, ${f.ok} come out`,
  assertion: (f) =>
    `  ${{ proved: 'proved', searched: `${f.cases} cases searched`, failed: 'fails' }[f.status]}  ${f.text}`,
  assertions: (f) => `${f.count} assertions`,
  checked: (f) =>
    `${f.errors} errors, ${f.warnings} warnings, ${f.notes} notes, ${f.statutory} statutory findings`,

  household: (f) => `${f.plan} (version ${f.version})`,
  pending: (f) => (f.facts.length === 0 ? 'pending' : `pending (waits for ${f.facts.join(', ')})`),
  notComputed: () => 'no value',
  failed: (f) =>
    `${f.name} has no value: ${f.id === f.name ? '' : `${f.id}, `}${f.why}${f.clause === '' ? '' : ` (${f.clause})`}. Check the facts, or what the plan says for such facts.`,

  rejectedRow: (f) => `Ledger ${f.sheet} row ${f.row} ${f.column} "${f.value}" is left out: ${f.message}`,
  notRun: (f) => `${f.household} was not computed: ${f.why}`,
  mismatch: (f) =>
    `  ${f.household} agreement ${f.agreement}: on record ${f.recorded}; computed ${f.computed}`,
  totals: (f) => `total ${f.total ?? '—'}, home ${f.price ?? '—'}, settlement ${f.settlement ?? '—'}`,
  batch: (f) =>
    `${f.households} households, ${f.agreements} agreements, ${f.total} yuan in total, ${f.mismatches} differ, ${f.seconds} s`,
  written: (f) => `The result of every household is written to ${f.path}.`,
  csvHeaders: {
    household: 'household',
    agreement: 'agreement',
    recorded: (name) => `${name} on record`,
    outcome: 'outcome',
  },
  outcome: {
    matching: 'comes out',
    differing: 'differs',
    pending: 'pending',
    refused: 'not computed',
    unsigned: 'not signed',
  },

  budget: (f) => `budget ${f.old} → ${f.new} yuan (${f.change})`,
  counts: (f) => `${f.gain} gain, ${f.lose} lose, ${f.same} the same`,
  lineDiff: (f) => `  ${f.name}  ${f.old} → ${f.new} (${f.change}), ${f.gain} gain, ${f.lose} lose`,
  householdDiff: (f) => `  ${f.household}  ${f.old} → ${f.new} (${f.change})`,
  more: (f) => `  … and ${f.count} more; --json lists all`,
  notCompared: (f) => `${f.count} households have no total yet (not signed, say) and are not compared.`,
}

export const planCommandWords = { zh, en }
