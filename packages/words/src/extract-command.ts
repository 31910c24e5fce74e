/** 核对数据包的命令 · Extract command: what `oneruler extract` prints for people. */
type File = { readonly file: string }

const zh = {
  purpose: () => '审计数据包：核对',
  verifyPurpose: () => '只凭数据包和日志公钥核对：签名、每个文件、行数；有错时退出码为 1',
  file: () => '审计数据包（zip）',
  keyOption: () => '日志公钥；以公示栏和公开页上的为准',
  notThere: (f: { path: string }) => `读不到文件 ${f.path}。请核对路径。`,
  verified: (f: { day: string; head: number; files: number; rows: number }) =>
    `数据包完好：截至 ${f.day}，事件日志到第 ${f.head} 号，${f.files} 个文件，共 ${f.rows} 行。`,
  bad: (f: { faults: string }) => `数据包有问题：\n${f.faults}`,
  'no-zip': () => '  文件不是 zip，或已损坏。请重新下载。',
  'no-list': () => '  没有签名的清单 manifest.txt，或它已损坏。请重新下载。',
  'no-such-list': () => '  manifest.txt 不是审计数据包的清单。请重新下载。',
  missing: (f: File) => `  缺少 ${f.file}。请重新下载，并保存这一份。`,
  unlisted: (f: File) => `  ${f.file} 不在清单里。请查明来历。`,
  damaged: (f: File) => `  ${f.file} 解不开：字节有改动。请重新下载，并保存这一份。`,
  changed: (f: File) => `  ${f.file} 的内容被改过。请重新下载，并保存这一份。`,
  rows: (f: File & { listed: number; found: number }) =>
    `  ${f.file} 应有 ${f.listed} 行，实有 ${f.found} 行。请重新下载，并保存这一份。`,
  because: (f: { why: string }) => `  ${f.why}`,
}

const en: typeof zh = {
  purpose: () => 'The audit extract: verify',
  verifyPurpose: () => 'Verifies an extract from its zip and the log’s key alone; exits 1 where bad',
  file: () => 'The audit extract (zip)',
  keyOption: () => 'The log’s key, as it stands on the board and the public pages',
  notThere: (f) => `The file ${f.path} cannot be read. Check the path.`,
  verified: (f) =>
    `The extract holds: as of ${f.day}, the log up to event ${f.head}, ${f.files} files, ${f.rows} rows.`,
  bad: (f) => `The extract is bad:\n${f.faults}`,
  'no-zip': () => '  The file is no zip, or damaged. Download it again.',
  'no-list': () => '  There is no signed list manifest.txt, or it is damaged. Download it again.',
  'no-such-list': () => '  manifest.txt is no list of an extract. Download it again.',
  missing: (f) => `  ${f.file} is missing. Download it again, and keep this one.`,
  unlisted: (f) => `  ${f.file} is not in the list. Find out where it came from.`,
  damaged: (f) => `  ${f.file} does not inflate: bytes were changed. Download it again, and keep this one.`,
  changed: (f) => `  ${f.file} was changed. Download it again, and keep this one.`,
  rows: (f) =>
    `  ${f.file} should have ${f.listed} rows and has ${f.found}. Download it again, and keep this one.`,
  because: (f) => `  ${f.why}`,
}

export const extractCommandWords = { zh, en }
