/** 命令行 · Command line: what `oneruler` prints for people; `--json` prints none of this. */
const signOnFaults = {
  zh: {
    unreadable: () => '这个文件读不了。请核对路径和权限。',
    notJson: () => '内容不是 JSON。请核对括号、引号和逗号。',
    wrongPart: (f: { part?: string }) =>
      `“${f.part}”缺少、写错或不认识。地址须为 https://（只有本机可以 http://）。`,
    noSecret: (f: { variable: string }) => `没有密钥。请写进 secretFile 指的文件，或环境变量 ${f.variable}。`,
  },
  en: {
    unreadable: () => 'The file cannot be read. Check its path and who may read it.',
    notJson: () => 'It is not JSON. Check brackets, quotes and commas.',
    wrongPart: (f: { part?: string }) =>
      `“${f.part}” is missing, wrong or unknown. Addresses begin with https:// (http:// on this machine only).`,
    noSecret: (f: { variable: string }) =>
      `There is no secret. Put it into the file named by secretFile, or into ${f.variable}.`,
  },
}

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
  bulletinOut: () => '写到哪个文件（.md、.docx 或 .pdf）',
  servePurpose: () => '启动服务，用浏览器打开',
  portOption: () => '端口',
  todayOption: () => '把这一天当作今天（用于示例）',
  sampleOption: () => '没有任何项目时，先导入示例项目',
  dbPurpose: () => '数据库',
  migratePurpose: () => '把数据库升级到本版本的结构',

  usageTitle: () => '用法：',
  optionsTitle: () => '选项：',
  argumentsTitle: () => '参数：',
  commandsTitle: () => '命令：',
  optionsPlace: () => '[选项]',
  commandPlace: () => '[命令]',
  helpOption: () => '显示用法',
  helpCommand: () => '显示一个命令的用法',
  defaultsTo: (f: { value: string }) => `（不写时为 ${f.value}）`,
  missingArgument: (f: { what: string }) => `缺少参数 <${f.what}>。请补上；用法见 --help。`,
  missingOption: (f: { what: string }) => `缺少选项 ${f.what}。请补上；用法见 --help。`,
  missingValue: (f: { what: string }) => `选项 ${f.what} 后面没有写值。请补上；用法见 --help。`,
  unknownOption: (f: { what: string }) => `没有“${f.what}”这个选项。可用的选项见 --help。`,
  unknownCommand: (f: { what: string }) => `没有“${f.what}”这个命令。可用的命令见 --help。`,
  excessArguments: () => '参数太多了。路径里有空格的，请加引号；用法见 --help。',
  wrongUsage: () => '命令写法不对。用法见 --help。',
  notAPort: (f: { value: string }) => `“${f.value}”不是端口。请填 0 到 65535 之间的整数。`,

  noProject: () => '数据目录里还没有项目。请先用 oneruler import 导入台账。',
  chooseProject: (f: { list: string }) => `这里有几个项目，请用 --project 指定一个：\n${f.list}`,
  unknownProject: (f: { id: string; list: string }) => `没有编号为 ${f.id} 的项目。现有项目：\n${f.list}`,
  notADay: (f: { value: string }) => `“${f.value}”不是日期。请写成 2018-09-04 这样。`,
  notAFile: (f: { value: string }) => `通报只能写成 .md、.docx 或 .pdf 文件，不能写成“${f.value}”。`,

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
  bulletinNotWritten: (f: { number: number; path: string }) =>
    `第 ${f.number} 期通报已编发，但写不到“${f.path}”。请换一个存在、能写的文件夹，再执行一次；期号和数字不变。`,
  migrated: (f: { count: number }) => `数据库结构已是最新（第 ${f.count} 版）。`,

  sampleImporting: () => '正在导入示例项目（小桥头片区，示例数据）……',
  sampleIsPast: (f: { lastDay: string }) =>
    `示例的签约期到 ${f.lastDay} 为止，按今天的日期已不能签约。要试办示例，停下后加 --today ${f.lastDay} 再启动。`,
  serving: (f: { address: string }) => `已启动：${f.address}`,
  servingLoopback: () => '只在本机监听。按 Ctrl+C 停止。',
  servingPublic: (f: { address: string }) =>
    `只在本机监听，由代理以 ${f.address} 对外。代理须保留 Host，并写 X-Forwarded-For。按 Ctrl+C 停止。`,
  firstLink: (f: { link: string; hours: number }) =>
    `还没有账号。请用浏览器打开下面的链接，填姓名和密码，就成为第一位管理员（只能用一次，${f.hours} 小时内有效）：\n  ${f.link}`,
  publicAddressOption: () => '代理对外的地址，如 https://zhengshou.example.gov.cn',
  portalOption: () => '每天把公开网页写进这个文件夹，在 /public/<项目编号>/ 给任何人看',
  signOnOption: () => '单点登录的设置文件（JSON）；要同时写 --public-address',
  signOnNeedsAddress: () => '单点登录要知道登录后回到哪里。请同时写 --public-address。',
  signOnFault: (f: { file: string; variable: string; code: keyof typeof signOnFaults.zh; part?: string }) =>
    `单点登录没有设好，服务没有启动（${f.file}）：${signOnFaults.zh[f.code](f)}`,
  portalAddressOption: () => '公开网站另在一处时，它的网址；各项目在 <网址>/<项目编号>/',
  notAnAddress: (f: { value: string }) => `“${f.value}”不是网址。应为 https:// 加域名，后面没有路径。`,
  accountPurpose: () => '账号',
  linkPurpose: () => '发一条一次性链接：加入，或重设密码',
  roleOption: () => '加入后的角色，如 组长；可写多个',
  staffOption: () => '工号',
  groupOption: () => '可看的小组；可写多个',
  partnerOption: () => '可看的包干单位（单位编号）；可写多个',
  householdOption: () => '可看的户号；可写多个',
  everywhereOption: () => '在所有项目里，不只一个',
  forOption: () => '给这个用户名重设密码',
  unknownRole: (f: { value: string; list: string }) => `没有角色“${f.value}”。可用的角色：${f.list}。`,
  roleOrAccount: () => '请用 --role 写明角色，或用 --for 写明给谁重设密码（两者取一）。',
  unknownAccount: (f: { value: string }) => `没有用户名“${f.value}”。`,
  linkMade: (f: { link: string; hours: number }) =>
    `链接（只能用一次，${f.hours} 小时内有效）：\n  ${f.link}`,
  linkWithoutServer: () => '服务没有运行：请在启动后打印的地址后面接上这一段。',
  servedAlready: (f: { address: string }) => `这个数据目录已有服务在运行：${f.address}`,
  stopping: () => '正在停止……',
  brokeOff: () =>
    '没有完成。已经写入的数据不受影响。请再试一次；仍不行，请把上面几行发给管理员（其中没有台账内容）。',
  portBusy: (f: { port: number }) => `端口 ${f.port} 已被占用。请用 --port 换一个，或停止占用它的程序。`,
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
  bulletinOut: () => 'the file to write (.md, .docx or .pdf)',
  servePurpose: () => 'start the server and open it in a browser',
  portOption: () => 'port',
  todayOption: () => 'take this day for today (for the sample)',
  sampleOption: () => 'import the sample campaign where there is no project',
  dbPurpose: () => 'the database',
  migratePurpose: () => 'bring the database to the structure of this version',

  usageTitle: () => 'Usage:',
  optionsTitle: () => 'Options:',
  argumentsTitle: () => 'Arguments:',
  commandsTitle: () => 'Commands:',
  optionsPlace: () => '[options]',
  commandPlace: () => '[command]',
  helpOption: () => 'show how it is used',
  helpCommand: () => 'show how a command is used',
  defaultsTo: (f) => ` (${f.value} where left out)`,
  missingArgument: (f) => `The argument <${f.what}> is missing. See --help.`,
  missingOption: (f) => `The option ${f.what} is missing. See --help.`,
  missingValue: (f) => `The option ${f.what} has no value. See --help.`,
  unknownOption: (f) => `There is no option "${f.what}". See --help.`,
  unknownCommand: (f) => `There is no command "${f.what}". See --help.`,
  excessArguments: () => 'Too many arguments. Put a path with spaces between quotes; see --help.',
  wrongUsage: () => 'The command is not written like that. See --help.',
  notAPort: (f) => `"${f.value}" is no port. Give a whole number from 0 to 65535.`,

  noProject: () => 'There is no project in this data directory. Import a ledger with oneruler import.',
  chooseProject: (f) => `There are several projects; name one with --project:\n${f.list}`,
  unknownProject: (f) => `There is no project ${f.id}. The projects are:\n${f.list}`,
  notADay: (f) => `"${f.value}" is not a day. Write it like 2018-09-04.`,
  notAFile: (f) => `A bulletin is written as .md, .docx or .pdf, not as "${f.value}".`,

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
  bulletinNotWritten: (f) =>
    `Bulletin ${f.number} is issued, but could not be written to "${f.path}". Choose a folder that is there and writable and ask again; it stays the same.`,
  migrated: (f) => `The database is up to date (structure ${f.count}).`,

  sampleImporting: () => 'Importing the sample campaign (小桥头片区, sample data) …',
  sampleIsPast: (f) =>
    `Signing in the sample ended on ${f.lastDay}. To try its acts, stop and start with --today ${f.lastDay}.`,
  serving: (f) => `Running: ${f.address}`,
  servingLoopback: () => 'Listening on this machine only. Ctrl+C stops it.',
  servingPublic: (f) =>
    `Listening on this machine only, behind a proxy at ${f.address}, which keeps Host and writes X-Forwarded-For. Ctrl+C stops it.`,
  firstLink: (f) =>
    `There is no account yet. Open this link in a browser, give a name and a password, and be the first administrator (good once, for ${f.hours} hours):\n  ${f.link}`,
  publicAddressOption: () => 'the address of the proxy outside, such as https://ruler.example.org',
  portalOption: () =>
    'writes the public pages into this folder daily, and shows them at /public/<project id>/',
  signOnOption: () => 'the setting of single sign-on, a file of JSON; needs --public-address',
  signOnNeedsAddress: () => 'Single sign-on sends people back to an address. Give --public-address too.',
  signOnFault: (f) =>
    `Single sign-on is not set up and the server was not started (${f.file}): ${signOnFaults.en[f.code](f)}`,
  portalAddressOption: () => 'the public site where it is elsewhere; projects lie at <url>/<project id>/',
  notAnAddress: (f) => `"${f.value}" is no address. Give https:// and a name, with no path after it.`,
  accountPurpose: () => 'accounts',
  linkPurpose: () => 'make a one-time link: to join, or to set a new password',
  roleOption: () => 'the role held after joining; may be several',
  staffOption: () => 'staff number',
  groupOption: () => 'a group that may be seen; may be several',
  partnerOption: () => 'a partner (by code) that may be seen; may be several',
  householdOption: () => 'a household that may be seen; may be several',
  everywhereOption: () => 'in every project, not in one',
  forOption: () => 'set a new password for this user name',
  unknownRole: (f) => `There is no role "${f.value}". The roles are: ${f.list}.`,
  roleOrAccount: () => 'State a role with --role, or whose password with --for; one of the two.',
  unknownAccount: (f) => `There is no user name "${f.value}".`,
  linkMade: (f) => `Link (good once, for ${f.hours} hours):\n  ${f.link}`,
  linkWithoutServer: () => 'No server runs: add this to the address it prints when started.',
  servedAlready: (f) => `A server is running on this data directory already: ${f.address}`,
  stopping: () => 'Stopping …',
  brokeOff: () =>
    'Not done; what was written stands. Try again; if it stays so, send the lines above to the administrator.',
  portBusy: (f) => `Port ${f.port} is taken. Choose another with --port, or stop the program that holds it.`,
}

export const cliWords = { zh, en }
