/** 服务 · Server: what a page is told when it asks for something that is not there or cannot be read. */
const zh = {
  unknownProject: (f: { id: string; list: string }) =>
    `没有编号为 ${f.id} 的项目。现有项目：${f.list || '还没有，请先导入台账'}。`,
  unknownPath: () => '没有这个地址。请从首页重新进入。',
  badQuery: (f: { part: string; value: string; wanted: string }) =>
    `“${f.part}”不能是“${f.value}”，应为${f.wanted}。请改正地址后再试。`,
  wantedDay: () => '2018-09-04 这样的日期',
  wantedLedgerDay: (f: { earliest: string; latest: string }) => `${f.earliest} 到 ${f.latest} 之间的日期`,
  foreignHost: () => '这个地址不在允许之列。请用 localhost 或 127.0.0.1 打开。',
  foreignOrigin: () => '这个请求来自别的网站，没有执行。请在本系统的页面里操作。',
  importGone: () =>
    '这次导入已经不在了（放了一小时以上，或服务重新启动过）。请重新导入；已写入的数据不受影响。',
  importNotReady: () => '这次导入还没有核对完，或已经取消，不能写入。',
  importWritten: () => '正在写入或已经写入，不能取消。写完以后可以在导入记录里撤回。',
  noFiles: () => '没有收到文件。请选择台账文件夹，或一个 .xlsx 文件。',
  tooManyFiles: (f: { most: number }) => `一次最多 ${f.most} 个文件。请只选台账文件夹里的文件。`,
  uploadTooLarge: (f: { megabytes: number }) =>
    `文件超过 ${f.megabytes} MB，没有接收。请删去图片和无关的工作表，或分成几个工作簿。`,
  bodyTooLarge: (f: { megabytes: number }) => `内容超过 ${f.megabytes} MB，没有接收。请缩短后再试。`,
  upload: () => '收到的文件',
  markedName: () => '台账-退回.xlsx',
  failed: (f: { requestId: string }) =>
    `没有完成，数据没有改动。请再试一次；仍不行，请把编号 ${f.requestId} 告诉管理员。`,
  databaseAway: (f: { requestId: string }) =>
    `数据库暂时连不上。刚才办的事可能已经写入，也可能没有：请稍候再交一次，写入过的不会写第二遍。仍不行，请把编号 ${f.requestId} 告诉管理员。`,
  diskFull: (f: { requestId: string }) =>
    `服务器的磁盘已满，没有写入。请通知管理员腾出空间（编号 ${f.requestId}），再交一次；已保存的数据没有丢失。`,
  pagesNotBuilt: () => '界面还没有构建。请用 npm start 启动。',
  unknownHousehold: (f: { number: string }) =>
    `征收户名册里没有户号“${f.number}”。请核对户号，或到“征收户”里查找。`,
  wantedRing: (f: { most: number }) => `3 到 ${f.most} 个角点，写成“118.4,29.13;118.41,29.13;118.41,29.14”`,
  unknownTile: () => '没有这一块图：项目没有红线图，或缩放级别与行列号超出范围。',
  wantedCount: (f: { most: number }) => `1 到 ${f.most} 的整数`,
  wantedOneOf: (f: { words: readonly string[] }) => `${f.words.join('、')} 之一`,
  wantedShort: (f: { most: number }) => `不超过 ${f.most} 字的文字`,
  band: (n: number) => `${'甲乙丙丁戊己庚辛壬癸'[n - 1] ?? `第 ${n} `}档`,
  tooManyRows: (f: { rows: number; most: number }) =>
    `共 ${f.rows} 行，一张表最多 ${f.most} 行，没有导出。请先按小组、状态或日期筛选，分几次导出。`,
  tableNote: (f: { project: string; day: string; households: number }) =>
    `${f.project}，截至 ${f.day}，共 ${f.households} 户。户主姓名已隐去。`,
  unwritten: () => '未写明',
  orderStep: () => '可报请补偿决定',
  badDraft: () => '没有收到要检查的文本，或文本过长。请缩短后再试。',
  badFacts: () => '没有读懂这些事实，没有计算。请刷新页面后再填。',
  unknownPaper: () => '没有这种文书。请从户的页面打开。',
  paperRefused: () => '文书不完整，没有打印。',
  unknownIssue: (f: { number: string }) => `没有编号为 ${f.number} 的问题。请从问题页里选。`,
  unknownBulletin: () => '没有这一期通报，或没有这种格式。请从通报页里选。',
  badBulletin: () => '没有读懂要编发的通报，没有编发。截至日、种类要选，印数填 1 至 9999。',
  bulletinAhead: (f: { day: string }) => `${f.day} 还没有到，数字不能固定。请选今天或以前的日子。`,
  unknownBatch: (f: { number: string }) => `没有编号为 ${f.number} 的支付批次。请从支付页里选。`,
  badCommand: () => '没有读懂要办的事，没有写入。请刷新页面后再试。',
  projectStands: (f: { name: string }) =>
    `这个区县已有“${f.name}”，没有再建。请从项目列表进入；另有一个项目的，请换一个名称。`,
  notNow: (f: { act: string }) => `现在还不能${f.act}。这一步没有写入。`,
  unreadable: () => '有几处没有填对，没有写入。请改正后再提交。',
  claimTaken: (f: { claim: string; value: string }) =>
    `${({ home: '安置房', certificate: '权证号', agreement: '协议编号', order: '决定书文号' } as Record<string, string>)[f.claim] ?? ''} ${f.value} 已由别的户占用。请另选，或核对后再填。`,
  commandIdUsed: () => '这个编号已经办过另一件事，没有再写入。请刷新页面后再办。',
  fieldActKept: () => '这一户已交给别人，这条没有办；内容已留给现在包干的人，由他决定。',
  tooBusy: () => '同一户正由多人办理，没有写入。请刷新看看最新情况，再试一次。',
  leftOneByOne: '留置送达各户各有凭证，请在各户的页面里办。',
  blankOfRow: (f: { row: string; label: string }) => `第 ${f.row} 行 ${f.label}`,
  houseToPick: (f: { number: string; use: string; areaM2: string }) => `${f.number} ${f.use} ${f.areaM2} ㎡`,
  paidToPick: (f: { item: string; paidIn: string | null; yuan: string }) =>
    `${[f.paidIn, f.item].filter(Boolean).join(' ')}，未退回 ${f.yuan} 元`,
  houseRegistered: (f: { number: string }) => `登记房屋 · 幢号 ${f.number}`,
  fileWithoutName: () => '材料',
}

const en: typeof zh = {
  unknownProject: (f) =>
    `There is no project ${f.id}. The projects are: ${f.list || 'none yet; import a ledger first'}.`,
  unknownPath: () => 'There is no such address. Start again from the first page.',
  badQuery: (f) => `"${f.part}" cannot be "${f.value}"; it must be ${f.wanted}. Correct the address.`,
  wantedDay: () => 'a day like 2018-09-04',
  wantedLedgerDay: (f) => `a day from ${f.earliest} to ${f.latest}`,
  foreignHost: () => 'This address is not allowed. Open it as localhost or 127.0.0.1.',
  foreignOrigin: () => 'This request came from another site and was not carried out. Use the pages here.',
  importGone: () =>
    'This import is no longer here (kept for an hour, and until the server restarts). Import it again.',
  importNotReady: () => 'This import is not checked yet, or was cancelled; it cannot be written.',
  importWritten: () =>
    'It is being written, or was; it cannot be cancelled. Undo it in the list of imports afterwards.',
  noFiles: () => 'No file arrived. Choose the ledger folder, or an .xlsx file.',
  tooManyFiles: (f) => `At most ${f.most} files at once. Choose only those of the ledger folder.`,
  uploadTooLarge: (f) =>
    `More than ${f.megabytes} MB were sent and not taken. Remove pictures and other sheets, or split it.`,
  bodyTooLarge: (f) => `More than ${f.megabytes} MB were sent and not taken. Shorten it and try again.`,
  upload: () => 'what arrived',
  markedName: () => '台账-退回.xlsx',
  failed: (f) =>
    `Not done; nothing changed. Try again; if it stays so, tell the administrator the number ${f.requestId}.`,
  databaseAway: (f) =>
    `The database cannot be reached just now. What was sent may be written or not: send it again in a moment, and it is never written twice. If it stays so, tell the administrator the number ${f.requestId}.`,
  diskFull: (f) =>
    `The server’s disk is full; nothing was written. Ask the administrator to free some space (number ${f.requestId}), and send it again; what was saved is not lost.`,
  pagesNotBuilt: () => 'The pages are not built yet. Start with npm start.',
  unknownHousehold: (f) => `The register has no household "${f.number}". Check the number or look it up.`,
  wantedRing: (f) => `3 to ${f.most} corners, like "118.4,29.13;118.41,29.13;118.41,29.14"`,
  unknownTile: () =>
    'There is no such tile: the project has no map, or zoom, column or row are out of range.',
  wantedCount: (f) => `a whole number from 1 to ${f.most}`,
  wantedOneOf: (f) => `one of ${f.words.join(', ')}`,
  wantedShort: (f) => `text of at most ${f.most} characters`,
  band: (n) => `Band ${n}`,
  tooManyRows: (f) =>
    `${f.rows} rows; a table has at most ${f.most}, so nothing was exported. Filter by group, state or day first.`,
  tableNote: (f) => `${f.project}, as of ${f.day}, ${f.households} households. Names are masked.`,
  unwritten: () => 'not stated',
  orderStep: () => 'order may be asked for',
  badDraft: () => 'No text to check was received, or it is too long. Shorten it and try again.',
  badFacts: () =>
    'These facts were not understood and nothing was computed. Reload the page and fill them in again.',
  unknownPaper: () => 'There is no such paper. Open it from the page of the household.',
  paperRefused: () => 'The paper is not whole and was not printed. ',
  unknownIssue: (f) => `There is no issue ${f.number}.`,
  unknownBulletin: () => 'There is no such bulletin, or not in this format.',
  badBulletin: () =>
    'What was asked could not be read; nothing was issued. Choose day and kind, 1 to 9999 copies.',
  bulletinAhead: (f) => `${f.day} has not come yet: its figures cannot be fixed.`,
  unknownBatch: (f) => `There is no payment batch ${f.number}.`,
  badCommand: () => 'What was asked could not be read; nothing was written. Reload the page and try again.',
  projectStands: (f) =>
    `This county has "${f.name}" already; nothing was founded. Open it from the list, or take another name.`,
  notNow: (f) => `Not possible yet: ${f.act}. Nothing was written.`,
  unreadable: () => 'Some blanks could not be read; nothing was written. Correct them and send again.',
  claimTaken: (f) => `${f.value} (${f.claim}) is taken by another. Choose another one.`,
  commandIdUsed: () => 'This id was used for something else; nothing was written. Reload the page.',
  fieldActKept: () =>
    'The household was given to somebody else: this was not done, and is left for him to decide.',
  tooBusy: () => 'Several people work on this household; nothing was written. Reload and try again.',
  leftOneByOne: 'What is left at a door is shown door by door: serve it on each household’s page.',
  blankOfRow: (f) => `Row ${f.row}: ${f.label}`,
  houseToPick: (f) => `${f.number} ${f.use} ${f.areaM2} ㎡`,
  paidToPick: (f) => `${[f.paidIn, f.item].filter(Boolean).join(' ')}, ${f.yuan} yuan still out`,
  houseRegistered: (f) => `House ${f.number} recorded`,
  fileWithoutName: () => 'file',
}

export const serverWords = { zh, en }
