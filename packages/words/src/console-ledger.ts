/** 台账 · Ledger: the words of bringing a workbook in, looking at what it would do, and undoing it. */

/** 11281 → 11,281 */
const grouped = (count: number): string => count.toLocaleString('en-US')

const zh = {
  first: '还没有项目。把县里的台账文件夹放进来，就有了第一个。',
  sentence: (batches: number) => (batches === 0 ? '还没有导入过台账。' : `导入过 ${batches} 批台账。`),
  drop: {
    title: '导入',
    about: '先试读，不写入；看过结果再决定',
    here: '把台账文件夹或工作簿拖到这里',
    files: '台账.xlsx，可带 红线图.geojson 和 补偿方案.md',
    chooseFolder: '选文件夹',
    chooseFiles: '选文件',
    ignored: (names: string) => `没有读：${names}。只读 .xlsx、.geojson、.md。`,
    none: '里面没有可读的文件。请选含有 台账.xlsx 的文件夹。',
    uploading: '正在上传',
  },
  phases: {
    reading: '正在读工作簿',
    checking: '正在逐行核对',
    ready: '试读完成，还没有写入',
    writing: '正在写入',
    committed: '已写入',
    refused: '没有读进来',
    cancelled: '已取消，什么也没有写入',
  },
  percent: (share: number) => `${Math.floor(share * 100)} %`,
  cancel: '取消',
  again: '换一份台账',
  ready: {
    title: (project: string | null) => project ?? '新项目',
    sentence: (accepted: number, corrected: number, rejected: number) =>
      accepted + corrected === 0
        ? rejected === 0
          ? '和已有的完全相同，没有要写入的。'
          : `没有要写入的；${grouped(rejected)} 行不能用。`
        : `将写入 ${grouped(accepted)} 行，更正 ${grouped(corrected)} 行；${grouped(rejected)} 行不能用，其余照常。`,
    commit: (rows: number) => `写入 ${grouped(rows)} 行`,
    confirm: '写入以后别人就能看到；没有别的记录依赖它时可以撤回。',
    yes: '写入',
    no: '再看看',
    nothing: '没有要写入的行',
  },
  committed: {
    sentence: (accepted: number, corrected: number) =>
      `已写入 ${grouped(accepted)} 行，更正 ${grouped(corrected)} 行。`,
    overview: '看总览',
  },
  sheets: {
    title: '各表',
    sheet: '表',
    accepted: '新增',
    skipped: '相同',
    corrected: '更正',
    rejected: '不能用',
  },
  rejected: {
    title: '不能用的行',
    about: (rows: number, cells: number) => `${grouped(rows)} 行 ${grouped(cells)} 处，只有这些行不写入`,
    marked: '下载标好的台账',
    where: '位置',
    at: (sheet: string, row: number, column: string) => `${sheet}表 第 ${row} 行 · ${column}`,
    value: '写的是',
    message: '怎么办',
    empty: '（空）',
  },
  corrections: {
    title: '拟更正',
    about: (count: number) => `${grouped(count)} 处与已有记录不同，写入后按更正留痕`,
    key: '记录',
    from: '原来',
    to: '改为',
  },
  notes: '说明',
  batches: {
    title: '导入记录',
    none: '导入以后，每一批都列在这里，可以撤回。',
    recordedAt: '时间',
    actor: '谁',
    files: '文件',
    accepted: '写入',
    corrected: '更正',
    rejected: '不能用',
    state: '状态',
    standing: '有效',
    withdrawn: (moment: string) => `${moment} 撤回`,
    undo: '撤回',
    undoing: '正在撤回',
    undoConfirm: '撤回这一批写入的全部记录。撤回本身也会留痕。',
    undoYes: '撤回',
    undoNo: '不撤',
    cannot: '不能撤回',
  },
  more: (rest: number) => `另有 ${grouped(rest)} 行，见标好的台账`,
}

const en: typeof zh = {
  first: 'No project yet. Bring in the county’s ledger folder and there is one.',
  sentence: (batches) => (batches === 0 ? 'Nothing was imported yet.' : `${batches} imports so far.`),
  drop: {
    title: 'Import',
    about: 'a trial first, nothing is written; decide when you have seen it',
    here: 'Drop the ledger folder or the workbook here',
    files: '台账.xlsx, with 红线图.geojson and 补偿方案.md where there are',
    chooseFolder: 'Choose a folder',
    chooseFiles: 'Choose files',
    ignored: (names) => `Not read: ${names}. Only .xlsx, .geojson and .md are.`,
    none: 'Nothing in it can be read. Choose a folder with 台账.xlsx.',
    uploading: 'Uploading',
  },
  phases: {
    reading: 'Reading the workbook',
    checking: 'Checking row by row',
    ready: 'Trial finished, nothing is written yet',
    writing: 'Writing',
    committed: 'Written',
    refused: 'Not taken',
    cancelled: 'Cancelled, nothing was written',
  },
  percent: (share) => `${Math.floor(share * 100)} %`,
  cancel: 'Cancel',
  again: 'Another ledger',
  ready: {
    title: (project) => project ?? 'New project',
    sentence: (accepted, corrected, rejected) =>
      accepted + corrected === 0
        ? `Nothing new to write; ${grouped(rejected)} rows cannot be used.`
        : `${grouped(accepted)} rows to write, ${grouped(corrected)} to correct; ${grouped(rejected)} cannot be used, the others can.`,
    commit: (rows) => `Write ${grouped(rows)} rows`,
    confirm: 'Others see it once written; it can be undone while nothing rests on it.',
    yes: 'Write',
    no: 'Not yet',
    nothing: 'No rows to write',
  },
  committed: {
    sentence: (accepted, corrected) => `${grouped(accepted)} rows written, ${grouped(corrected)} corrected.`,
    overview: 'To the overview',
  },
  sheets: {
    title: 'Sheets',
    sheet: 'Sheet',
    accepted: 'New',
    skipped: 'Same',
    corrected: 'Corrected',
    rejected: 'Rejected',
  },
  rejected: {
    title: 'Rows that cannot be used',
    about: (rows, cells) => `${grouped(cells)} cells in ${grouped(rows)} rows; only these rows are left out`,
    marked: 'Download the marked workbook',
    where: 'Where',
    at: (sheet, row, column) => `sheet ${sheet}, row ${row}, ${column}`,
    value: 'It says',
    message: 'What to do',
    empty: '(empty)',
  },
  corrections: {
    title: 'Proposed corrections',
    about: (count) => `${grouped(count)} differ from what is recorded; written as corrections, on record`,
    key: 'Record',
    from: 'Was',
    to: 'Becomes',
  },
  notes: 'Notes',
  batches: {
    title: 'Imports',
    none: 'Every import is listed here and can be undone.',
    recordedAt: 'When',
    actor: 'Who',
    files: 'Files',
    accepted: 'Written',
    corrected: 'Corrected',
    rejected: 'Rejected',
    state: 'State',
    standing: 'stands',
    withdrawn: (moment) => `undone ${moment}`,
    undo: 'Undo',
    undoing: 'Undoing',
    undoConfirm: 'Withdraws everything this import wrote. The withdrawal stays on record.',
    undoYes: 'Undo',
    undoNo: 'Keep',
    cannot: 'cannot be undone',
  },
  more: (rest) => `${grouped(rest)} more rows, see the marked workbook`,
}

export const ledgerWords = { zh, en }
