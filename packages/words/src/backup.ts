/** 备份与恢复 · Backup and restore: what `oneruler db backup`, `verify` and `restore` print, and why they refuse. */
const sized = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const zh = {
  backupPurpose: () => '把数据库备份成一个文件；服务照常运行',
  verifyPurpose: () => '核对一个备份文件：每一页的封印，有没有缺少',
  restorePurpose: () => '把备份恢复到一个新的数据目录：核对每个哈希，重建视图，比较数字',
  file: () => '备份文件',

  writing: (f: { percent: number }) => `正在备份 ${f.percent}%`,
  reading: (f: { percent: number }) => `正在核对 ${f.percent}%`,
  restoring: (f: { percent: number }) => `正在恢复 ${f.percent}%`,
  written: (f: { path: string; rows: number; bytes: number; keys: boolean }) =>
    `已备份到 ${f.path}：${f.rows} 行，${sized(f.bytes)}。${f.keys ? '密钥在内：口令或密钥文件请另存一处。' : '请把数据目录里的 keys 另存一处：没有它，个人信息和日志都接不上。'}`,
  verified: (f: { path: string; rows: number; madeAt: string }) =>
    `${f.path} 完好：${f.rows} 行，备份于 ${f.madeAt}。`,
  restored: (f: { dir: string; rows: number }) =>
    `已恢复到 ${f.dir}：${f.rows} 行。事件的哈希、公开日志和数字都与备份时相同。`,
  projectAt: (f: { name: string; seq: number; size: number }) =>
    `  ${f.name}：事件 ${f.seq} 条，公开日志 ${f.size} 条`,

  lockedFile: () => '加锁：文件第一行是口令（至少 12 个字符）',
  keyFile: () => '加锁：密钥文件（age 公钥即可备份，恢复要私钥；用 oneruler db key 新建）',
  withKeys: () => '把数据目录的 keys 一并放进备份；只用于加锁的备份',
  attachmentsTo: () => '附件另存到这个目录，只复制还没有的',
  attachmentsFrom: () => '附件从这个目录取回，逐个打开核对',
  keyPurpose: () => '新建一把备份密钥',
  keyPath: () => '密钥文件',
  keyMade: (f: { path: string; shared: string }) =>
    `新建了备份密钥 ${f.path}。请保密，并另存一处：没有它，备份打不开。公钥可以放在服务器上，用来备份：\n${f.shared}`,
  copying: (f: { percent: number }) => `正在复制附件 ${f.percent}%`,
  opening: (f: { percent: number }) => `正在核对附件 ${f.percent}%`,
  attachmentsCopied: (f: { copied: number; kept: number }) =>
    `附件：新复制 ${f.copied} 个，原有 ${f.kept} 个。`,
  attachmentsBack: (f: { copied: number }) => `附件：取回 ${f.copied} 个，都能打开。`,
  attachmentsLeft: (f: { count: number }) =>
    `这个备份不含附件（${f.count} 个）。请用 --attachments 指定另存的目录，或另行复制数据目录里的 attachments。`,
  attachmentsMissing: (f: { count: number; list: string }) =>
    `有 ${f.count} 个附件缺少或打不开。请从别处找回后放回原处：\n${f.list}`,

  notABackup: () => '这不是 oneruler 的备份文件，或开头已损坏。没有恢复任何内容。请核对文件，或换一份备份。',
  otherFormat: (f: { format: string }) => `这个备份的格式是“${f.format}”，这个版本读不了。请用新版本再试。`,
  damaged: (f: { at: number; number: number }) =>
    `备份文件已损坏：从第 ${f.at} 字节起的第 ${f.number} 页与封印不符。没有恢复任何内容。请换一份备份。`,
  cutShort: (f: { at: number; number: number }) =>
    `备份文件不完整：到第 ${f.at} 字节起的第 ${f.number} 页就断了。没有恢复任何内容。请重新复制，或换一份备份。`,
  damagedInLock: (f: { at: number }) =>
    `备份文件已损坏或不完整：读到第 ${f.at} 字节前后，加锁的内容与写时不符。没有恢复任何内容。请换一份备份。`,
  locked: () => '这个备份加了锁。请用 --passphrase 或 --key 指定口令或密钥的文件。',
  wrongKey: () => '口令或密钥不对，打不开这个备份。请换一个再试；公钥只能备份，恢复要用私钥。',
  shortPassphrase: (f: { path: string; least: number }) =>
    `${f.path} 第一行的口令太短，至少要 ${f.least} 个字符。请写长一些。`,
  noKeyInFile: (f: { path: string }) =>
    `${f.path} 里没有备份密钥。每行一把，以 age1 或 AGE-SECRET-KEY-1 开头；可用 oneruler db key 新建。`,
  oneLock: () => '口令和密钥只能用一种：--passphrase 或 --key。',
  keysUnlocked: () => '没有加锁的备份不能带上 keys。请加 --passphrase 或 --key。',
  otherKeysThere: (f: { path: string }) =>
    `${f.path} 已有另一把密钥，没有覆盖。请用 --data 指定一个新的数据目录。`,
  noEnd: () => '备份文件不完整：缺少最后一页。没有恢复任何内容。请重新复制，或换一份备份。',
  goesOn: () => '备份文件在最后一页之后还有内容。没有恢复任何内容。请核对文件。',
  rowsMissing: (f: { table: string; rows: number; found: number }) =>
    `备份文件里表 ${f.table} 应有 ${f.rows} 行，只有 ${f.found} 行。没有恢复任何内容。请换一份备份。`,
  exists: (f: { path: string }) => `${f.path} 已经存在，没有覆盖。请换一个文件名。`,
  diskFull: (f: { path: string }) =>
    `磁盘已满，备份没有写成 ${f.path}，写了一半的已删去。请腾出空间，或换一个磁盘，再试一次。`,
  writtenOtherwise: (f: { path: string }) =>
    `写进 ${f.path} 的内容再读出来不一样，磁盘可能有故障；写了的已删去。请换一个磁盘，再试一次。`,
  noFile: (f: { path: string }) => `找不到 ${f.path}。请核对文件名和目录。`,
  fileUnusable: (f: { path: string; code: string }) =>
    `不能读写 ${f.path}（${f.code}）。请检查权限，或换一个位置，再试一次。`,
  notEmpty: () => '这个数据库里已有数据，没有恢复。请用 --data 指定一个新的数据目录，或换一个空的数据库。',
  keysMissing: (f: { path: string }) =>
    `没有主密钥 ${f.path}，备份里的个人信息打不开。请先把原来数据目录里的 keys 目录复制到这里，再恢复。`,
  newerProgram: (f: { migration: string }) =>
    `这个备份是更新的版本写的（结构 ${f.migration}）。请用同样新或更新的版本恢复。`,
  projectMissing: (f: { project: string }) => `备份里缺少项目 ${f.project}。没有恢复任何内容。请换一份备份。`,
  chainBroken: (f: { project: string; seq: number }) =>
    `项目 ${f.project} 的事件链在第 ${f.seq} 条断了。没有恢复任何内容。请换一份更早的备份，并保存这一份备查。`,
  logDiffers: (f: { project: string; size: number }) =>
    `项目 ${f.project} 的公开日志（${f.size} 条）与备份时或签过的检查点不符。没有恢复任何内容。请保存这份备份备查。`,
  logKeyMissing: (f: { path: string }) =>
    `没有日志签名钥 ${f.path}，公开日志接不下去。请先把原来数据目录里的 keys 目录完整复制到这里，再恢复。`,
  otherLogKey: (f: { path: string }) =>
    `日志签名钥 ${f.path} 不是签过这份日志的那一把。请复制原来数据目录里的 keys 目录，再恢复。`,
  figuresDiffer: (f: { project: string; measure: string; recorded: number; found: number }) =>
    `项目 ${f.project} 重建后的数字与备份时不同：${f.measure} 备份时 ${f.recorded}，重建后 ${f.found}。没有恢复任何内容。请保存这份备份，并报告开发者。`,
  stopped: () => '已停止。没有留下任何内容。',
}

export type BackupWords = typeof zh
export type BackupWord = keyof BackupWords

const en: BackupWords = {
  backupPurpose: () => 'Backs the database up into one file; the server goes on running',
  verifyPurpose: () => 'Verifies a backup: the seal of every page, and that nothing is missing',
  restorePurpose: () =>
    'Restores a backup into a new data directory: verifies hashes, rebuilds views, compares figures',
  file: () => 'the backup',

  writing: (f) => `Backing up ${f.percent} %`,
  reading: (f) => `Verifying ${f.percent} %`,
  restoring: (f) => `Restoring ${f.percent} %`,
  written: (f) =>
    `Backed up to ${f.path}: ${f.rows} rows, ${sized(f.bytes)}. ${f.keys ? 'The keys are in it: keep its passphrase or key elsewhere.' : 'Keep the folder keys of the data directory elsewhere: without it neither personal data nor the log goes on.'}`,
  verified: (f) => `${f.path} is whole: ${f.rows} rows, made ${f.madeAt}.`,
  restored: (f) =>
    `Restored into ${f.dir}: ${f.rows} rows. The hashes of the events, the public log and the figures are as backed up.`,
  projectAt: (f) => `  ${f.name}: ${f.seq} events, ${f.size} entries of the public log`,

  lockedFile: () => 'locks it: a file whose first line is the passphrase (12 characters or more)',
  keyFile: () =>
    'locks it: a file of age keys (a public one backs up, a secret one restores; see oneruler db key)',
  withKeys: () => 'puts the folder keys of the data directory into it; for a locked backup alone',
  attachmentsTo: () => 'copies attachments into this folder, only those it lacks',
  attachmentsFrom: () => 'brings attachments back from this folder, each opened and checked',
  keyPurpose: () => 'makes a key for backups',
  keyPath: () => 'the file of the key',
  keyMade: (f) =>
    `Made the backup key ${f.path}. Keep it secret, and a copy elsewhere: without it no backup opens. The public key may stand on the server and backs up:\n${f.shared}`,
  copying: (f) => `Copying attachments ${f.percent} %`,
  opening: (f) => `Checking attachments ${f.percent} %`,
  attachmentsCopied: (f) => `Attachments: ${f.copied} copied, ${f.kept} were there.`,
  attachmentsBack: (f) => `Attachments: ${f.copied} brought back, and all of them open.`,
  attachmentsLeft: (f) =>
    `This backup holds no attachments (${f.count}). Name a folder for them with --attachments, or copy attachments of the data directory.`,
  attachmentsMissing: (f) =>
    `${f.count} attachments are missing or cannot be opened. Find them elsewhere and put them back:\n${f.list}`,

  notABackup: () =>
    'This is no backup of oneruler, or its beginning is damaged. Nothing was restored. Check the file.',
  otherFormat: (f) =>
    `This backup has the format “${f.format}”, which this version cannot read. Use a newer one.`,
  damaged: (f) =>
    `The backup is damaged: page ${f.number}, from byte ${f.at}, is not what was sealed. Nothing was restored. Take another backup.`,
  cutShort: (f) =>
    `The backup is cut short in page ${f.number}, from byte ${f.at}. Nothing was restored. Copy it again, or take another.`,
  damagedInLock: (f) =>
    `The backup is damaged or cut short near byte ${f.at}: what is locked is not what was written. Nothing was restored.`,
  locked: () => 'This backup is locked. Name the file of its passphrase or key with --passphrase or --key.',
  wrongKey: () => 'Passphrase or key does not open this backup. Try another; a public key only backs up.',
  shortPassphrase: (f) =>
    `The passphrase in the first line of ${f.path} is too short: ${f.least} characters at least.`,
  noKeyInFile: (f) =>
    `${f.path} holds no backup key. One a line, age1… or AGE-SECRET-KEY-1…; oneruler db key makes one.`,
  oneLock: () => 'Either a passphrase or a key: --passphrase or --key.',
  keysUnlocked: () => 'A backup that is not locked cannot carry keys. Add --passphrase or --key.',
  otherKeysThere: (f) =>
    `Another key stands at ${f.path} and was not written over. Name a new data directory with --data.`,
  noEnd: () => 'The backup lacks its last page. Nothing was restored. Copy it again, or take another.',
  goesOn: () => 'The backup goes on after its last page. Nothing was restored. Check the file.',
  rowsMissing: (f) =>
    `Table ${f.table} should have ${f.rows} rows in the backup and has ${f.found}. Nothing was restored. Take another backup.`,
  exists: (f) => `${f.path} is there already and was not overwritten. Choose another name.`,
  diskFull: (f) =>
    `The disk is full; ${f.path} was not written, and what was begun is removed. Free some space, or use another disk.`,
  writtenOtherwise: (f) =>
    `What was written to ${f.path} reads back otherwise: the disk may be failing. It is removed. Use another disk.`,
  noFile: (f) => `${f.path} is not there. Check the name and the folder.`,
  fileUnusable: (f) =>
    `${f.path} cannot be used (${f.code}). Check its permissions, or choose another place.`,
  notEmpty: () => 'This database holds data; nothing was restored. Name a new data directory with --data.',
  keysMissing: (f) =>
    `There is no master key ${f.path}: personal data of the backup cannot be opened. Copy the folder keys of the former data directory here first.`,
  newerProgram: (f) =>
    `This backup was written by a newer version (structure ${f.migration}). Restore it with one as new.`,
  projectMissing: (f) =>
    `Project ${f.project} is missing in the backup. Nothing was restored. Take another backup.`,
  chainBroken: (f) =>
    `The chain of project ${f.project} breaks at event ${f.seq}. Nothing was restored. Take an earlier backup, and keep this one.`,
  logDiffers: (f) =>
    `The public log of project ${f.project} (${f.size} entries) is not what was backed up or signed. Nothing was restored. Keep this backup.`,
  logKeyMissing: (f) =>
    `There is no log key ${f.path}: the public log cannot go on. Copy the whole folder keys of the former data directory here first.`,
  otherLogKey: (f) =>
    `The log key ${f.path} is not the one that signed this log. Copy the folder keys of the former data directory here.`,
  figuresDiffer: (f) =>
    `Rebuilt figures of project ${f.project} differ: ${f.measure} was ${f.recorded} and is ${f.found}. Nothing was restored. Keep this backup, and report it.`,
  stopped: () => 'Stopped. Nothing was left behind.',
}

export const backupWords = { zh, en }
