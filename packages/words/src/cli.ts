/** 命令行 · Command line: what `oneruler` prints for people; `--json` prints none of this. */
const zh = {
  purpose: () => '一把尺：国有土地上房屋征收与补偿',
  dataOption: () => '数据目录',
  projectOption: () => '项目编号；只有一个项目时可以不写',
  jsonOption: () => '在标准输出打印一个 JSON 文档',
  asOfOption: () => '截至日期，如 2018-09-04',

  importPurpose: () => '把台账文件夹（台账.xlsx、补偿方案.md、红线图.geojson）导入项目',
  importFolder: () => '台账文件夹，或一个 .xlsx 文件',
  dryRunOption: () => '只核对，不写入',
  undoPurpose: () => '撤回一次导入（没有别的记录依赖它时）',
  undoBatch: () => '导入批次编号',
  figuresPurpose: () => '某一天的数字',
  auditPurpose: () => '稽核：台账里对不上、缺少或违反规定的地方',
  bulletinPurpose: () => '编发某一天的通报，数字随之定格',
  bulletinOut: () => '写到哪个文件（.md 或 .docx）',
  servePurpose: () => '启动服务，用浏览器打开',
  portOption: () => '端口',
  todayOption: () => '把这一天当作今天（用于示例）',
  sampleOption: () => '没有任何项目时，先导入示例项目',
  dbPurpose: () => '数据库',
  migratePurpose: () => '把数据库升级到本版本的结构',

  noProject: () => '数据目录里还没有项目。请先用 oneruler import 导入台账。',
  chooseProject: (f: { list: string }) => `这里有几个项目，请用 --project 指定一个：\n${f.list}`,
  unknownProject: (f: { id: string; list: string }) => `没有编号为 ${f.id} 的项目。现有项目：\n${f.list}`,
  notADay: (f: { value: string }) => `“${f.value}”不是日期。请写成 2018-09-04 这样。`,
  notAFile: (f: { value: string }) => `通报只能写成 .md 或 .docx 文件，不能写成“${f.value}”。`,

  reading: (f: { percent: number }) => `正在读取台账 ${f.percent} %`,
  checking: (f: { percent: number }) => `正在核对 ${f.percent} %`,
  writing: (f: { percent: number }) => `正在写入 ${f.percent} %`,
  imported: (f: {
    project: string
    accepted: number
    skipped: number
    corrected: number
    rejected: number
  }) =>
    `${f.project}：新增 ${f.accepted} 行，相同 ${f.skipped} 行，更正 ${f.corrected} 行，退回 ${f.rejected} 处`,
  dryRunImported: () => '这是核对结果，没有写入。',
  batch: (f: { batch: string }) => `批次 ${f.batch}（撤回：oneruler import undo ${f.batch}）`,
  nothingNew: () => '台账没有变化，没有写入。',
  rejectedAt: (f: { sheet: string; row: number; column: string; value: string; message: string }) =>
    `  ${f.sheet} 第 ${f.row} 行 ${f.column}“${f.value}”：${f.message}`,
  correctedAt: (f: { sheet: string; row: number; column: string; from: string; to: string }) =>
    `  ${f.sheet} 第 ${f.row} 行 ${f.column}：${f.from || '（空）'} → ${f.to || '（空）'}`,
  markedAt: (f: { path: string }) => `退回的行已在 ${f.path} 里标出，改好后可以再导入。`,
  withdrawn: (f: { batch: string }) => `批次 ${f.batch} 已撤回。`,
  notWithdrawn: () => '不能撤回：',
  noFindings: () => '没有发现问题。',
  findingAt: (f: { rule: string; article: string; household: string; place: string; message: string }) =>
    `${f.rule} ${f.article} ${f.household} ${f.place} ${f.message}`,
  place: (f: { sheet: string; row: number }) => `${f.sheet} 第 ${f.row} 行`,
  bulletinWritten: (f: { number: number; path: string }) =>
    `第 ${f.number} 期通报已写到 ${f.path}，数字已定格。`,
  migrated: (f: { count: number }) => `数据库结构已是最新（第 ${f.count} 版）。`,

  sampleImporting: () => '正在导入示例项目（小桥头片区，示例数据）……',
  serving: (f: { address: string }) => `已启动：${f.address}`,
  servingLoopback: () => '目前只有本机可以打开（登录功能完成之前不对外）。按 Ctrl+C 停止。',
  servedAlready: (f: { address: string }) => `这个数据目录已有服务在运行：${f.address}`,
  stopping: () => '正在停止……',
  portBusy: (f: { port: number }) => `端口 ${f.port} 已被占用。请用 --port 换一个，或停止占用它的程序。`,
  failed: (f: { detail: string }) => `没有完成：${f.detail}`,
}

const en: typeof zh = {
  purpose: () => 'oneruler: housing expropriation and compensation on state-owned land',
  dataOption: () => 'data directory',
  projectOption: () => 'project id; may be left out where one project exists',
  jsonOption: () => 'print one JSON document on stdout',
  asOfOption: () => 'the day asked for, such as 2018-09-04',

  importPurpose: () => 'import a ledger folder (台账.xlsx, 补偿方案.md, 红线图.geojson) into a project',
  importFolder: () => 'the ledger folder, or one .xlsx file',
  dryRunOption: () => 'check only, write nothing',
  undoPurpose: () => 'withdraw an import on which nothing rests',
  undoBatch: () => 'the id of the import',
  figuresPurpose: () => 'the figures of a day',
  auditPurpose: () => 'what does not match, is missing or breaks a rule in the ledger',
  bulletinPurpose: () => 'issue the bulletin of a day and freeze its figures',
  bulletinOut: () => 'the file to write (.md or .docx)',
  servePurpose: () => 'start the server and open it in a browser',
  portOption: () => 'port',
  todayOption: () => 'take this day for today (for the sample)',
  sampleOption: () => 'import the sample campaign where there is no project',
  dbPurpose: () => 'the database',
  migratePurpose: () => 'bring the database to the structure of this version',

  noProject: () => 'There is no project in this data directory. Import a ledger with oneruler import.',
  chooseProject: (f) => `There are several projects; name one with --project:\n${f.list}`,
  unknownProject: (f) => `There is no project ${f.id}. The projects are:\n${f.list}`,
  notADay: (f) => `"${f.value}" is not a day. Write it like 2018-09-04.`,
  notAFile: (f) => `A bulletin is written as .md or .docx, not as "${f.value}".`,

  reading: (f) => `reading the ledger ${f.percent} %`,
  checking: (f) => `checking ${f.percent} %`,
  writing: (f) => `writing ${f.percent} %`,
  imported: (f) =>
    `${f.project}: ${f.accepted} rows new, ${f.skipped} the same, ${f.corrected} corrected, ${f.rejected} cells rejected`,
  dryRunImported: () => 'This was a check; nothing was written.',
  batch: (f) => `batch ${f.batch} (to withdraw it: oneruler import undo ${f.batch})`,
  nothingNew: () => 'The ledger has not changed; nothing was written.',
  rejectedAt: (f) => `  ${f.sheet} row ${f.row} ${f.column} "${f.value}": ${f.message}`,
  correctedAt: (f) => `  ${f.sheet} row ${f.row} ${f.column}: ${f.from || '(blank)'} → ${f.to || '(blank)'}`,
  markedAt: (f) => `The rejected rows are marked in ${f.path}; correct them there and import again.`,
  withdrawn: (f) => `Batch ${f.batch} is withdrawn.`,
  notWithdrawn: () => 'It cannot be withdrawn:',
  noFindings: () => 'Nothing was found.',
  findingAt: (f) => `${f.rule} ${f.article} ${f.household} ${f.place} ${f.message}`,
  place: (f) => `${f.sheet} row ${f.row}`,
  bulletinWritten: (f) => `Bulletin ${f.number} is written to ${f.path}; its figures are frozen.`,
  migrated: (f) => `The database is up to date (structure ${f.count}).`,

  sampleImporting: () => 'Importing the sample campaign (小桥头片区, sample data) …',
  serving: (f) => `Running: ${f.address}`,
  servingLoopback: () => 'Only this machine can open it until there is sign-in. Ctrl+C stops it.',
  servedAlready: (f) => `A server is running on this data directory already: ${f.address}`,
  stopping: () => 'Stopping …',
  portBusy: (f) => `Port ${f.port} is taken. Choose another with --port, or stop the program that holds it.`,
  failed: (f) => `Not done: ${f.detail}`,
}

export const cliWords = { zh, en }
