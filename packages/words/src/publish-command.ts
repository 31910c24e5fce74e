/** 公开命令 · Publishing commands: what `oneruler publish` and `oneruler public` print for people. */
type Path = { readonly path: string }

const numbers = {
  identity: '身份证件号',
  bank: '银行卡号',
  mobile: '手机号',
} as const
type Leak = Path & { readonly found: keyof typeof numbers | 'unreadable'; readonly line: number }

type Taken =
  | { readonly file: string; readonly kind: 'taken'; readonly number: string; readonly dueOn: string }
  | { readonly file: string; readonly kind: 'refused'; readonly message: string }
  | { readonly file: string; readonly kind: 'kept' | 'unknown' }

const zh = {
  purpose: () => '写出公开包：任何网站都能放的一组网页、方案、日志和签名的清单',
  asOfOption: () => '网页说的是哪一天；不写时为签约期最后一日或今天',
  outOption: () => '写到哪个文件夹',
  written: (f: { files: number; written: number; out: string }) =>
    `公开包共 ${f.files} 个文件，写了 ${f.written} 个：${f.out}`,
  stopped: (f: { leaks: string }) => `没有写出公开包：里面有不得公布的号码。\n${f.leaks}`,
  leak: (f: Leak) =>
    f.found === 'unreadable'
      ? `  ${f.path}：读不出内容，不能公布。请换成文本或网页。`
      : `  ${f.path}${f.line === 0 ? '（文件名）' : `第 ${f.line} 行`}：${numbers[f.found]}。请在台账或方案里删去，再试一次。`,
  publicPurpose: () => '公开包：核对；两张网不通时，公网一侧收申请，这一侧接收',
  receivePurpose: () => '公网一侧：给任何人看公开网页，把各户提出的申请存成文件',
  portalFolder: () => '存放各项目公开包的文件夹，每个项目一个子文件夹，以项目编号为名',
  queueOption: () => '申请存进哪个文件夹',
  receiving: (f: { address: string }) => `公开网页在 ${f.address}/public/<项目编号>/，按 Ctrl-C 停止`,
  takePurpose: () => '接收从公网一侧带回的申请；重复接收不会重复办理；有打不开的申请时退出码为 1',
  queue: () => '带回的申请文件夹',
  takenOne: (f: Taken) =>
    f.kind === 'taken'
      ? `  ${f.number}：已接收，${f.dueOn} 前答复`
      : f.kind === 'refused'
        ? `  ${f.file}：没有受理。${f.message}`
        : `  ${f.file}：打不开，不是本项目的申请，或者路上被改过`,
  takenAll: (f: { count: number }) => `申请 ${f.count} 件`,
  verifyPurpose: () => '只凭文件夹核对公开包：签名、每个文件、日志；有错时退出码为 1',
  folder: () => '公开包的文件夹',
  keyOption: () => '信任的日志公钥；不写时用包里的那一把',
  verified: (f: { folder: string }) => `公开包完好：${f.folder}`,
  bad: (f: { faults: string }) => `公开包有问题：\n${f.faults}`,
  'no-manifest': () => '  没有清单 manifest.txt。请核对文件夹。',
  'no-such-manifest': () => '  manifest.txt 不是公开包的清单。请重新取得公开包。',
  changed: (f: Path) => `  ${f.path} 被改过。请重新取得公开包，并保存这一份。`,
  missing: (f: Path) => `  缺少 ${f.path}。请重新取得公开包。`,
  unlisted: (f: Path) => `  ${f.path} 不在清单里。请移走它，或查明来历。`,
  because: (f: { why: string }) => `  ${f.why}`,
}

export type PublishCommandWords = typeof zh

const en: PublishCommandWords = {
  purpose: () => 'Writes the public package: pages, plan, log and a signed manifest for any web server',
  asOfOption: () => 'The day the pages speak of; by default the last of the signing period, or today',
  outOption: () => 'Folder to write to',
  written: (f) => `The public package has ${f.files} files, ${f.written} were written: ${f.out}`,
  stopped: (f) => `Nothing was written: there are numbers that must not be published.\n${f.leaks}`,
  leak: (f) =>
    f.found === 'unreadable'
      ? `  ${f.path}: cannot be read, so it cannot be published. Make it text or a page.`
      : `  ${f.path}${f.line === 0 ? ' (its name)' : `, line ${f.line}`}: a number of the kind ${f.found}. Remove it from ledger or plan, and try again.`,
  publicPurpose: () =>
    'The public package: verified; and between two networks, requests received and taken in',
  receivePurpose: () => 'On the public side: shows the pages to anybody, keeps what households ask as files',
  portalFolder: () => 'the folder of all packages, one folder a project, named by its id',
  queueOption: () => 'the folder that requests are kept in',
  receiving: (f) => `The pages are at ${f.address}/public/<project id>/; stop with Ctrl-C`,
  takePurpose: () =>
    'Takes in the requests that were carried back; again changes nothing; exits 1 where one does not open',
  queue: () => 'the folder of requests',
  takenOne: (f) =>
    f.kind === 'taken'
      ? `  ${f.number}: taken, to be answered by ${f.dueOn}`
      : f.kind === 'refused'
        ? `  ${f.file}: not taken. ${f.message}`
        : `  ${f.file}: does not open; of another project, or changed on the way`,
  takenAll: (f) => `${f.count} requests`,
  verifyPurpose: () =>
    'Verifies a package from its folder alone: signature, every file, the log; exits 1 where bad',
  folder: () => 'Folder of the package',
  keyOption: () => 'The log’s key that is trusted; by default the one in the package',
  verified: (f) => `The public package holds: ${f.folder}`,
  bad: (f) => `The public package is bad:\n${f.faults}`,
  'no-manifest': () => '  There is no manifest.txt. Check the folder.',
  'no-such-manifest': () => '  manifest.txt is no manifest of a package. Get the package again.',
  changed: (f) => `  ${f.path} was changed. Get the package again, and keep this one.`,
  missing: (f) => `  ${f.path} is missing. Get the package again.`,
  unlisted: (f) => `  ${f.path} is not in the manifest. Take it away, or find out where it came from.`,
  because: (f) => `  ${f.why}`,
}

export const publishCommandWords = { zh, en }
