/** 日志命令 · Log commands: what `oneruler log` and `oneruler witness` print for people. */
const zh = {
  purpose: () => '公开日志：核对、封存',
  verifyPurpose: () => '只凭公布的文件核对公开日志；有错时退出码为 1',
  urlOption: () => '日志的网址，如 https://zhengshou.example.gov.cn/log/<项目编号>',
  keyOption: () => '信任的日志公钥；不写时用日志旁边的那一把',
  sealPurpose: () => '封存到现在为止的公开日志：写文件，签检查点',
  restoredOption: () => '数据库恢复过旧备份：先把已公布的条目接回，并写明“日志恢复”',
  witnessPurpose: () => '见证公开日志：只给接得上先前的检查点会签',
  witnessKeyOption: () => '见证人的密钥文件；没有时新建，文件名就是见证人的名称',

  verified: (f: { size: number; checkpoints: number; root: string }) =>
    `日志完好：${f.size} 条，${f.checkpoints} 个检查点\n根 ${f.root}`,
  bad: (f: { message: string }) => `日志有问题：${f.message}`,
  sealed: (f: { size: number }) => `已封存到第 ${f.size} 条。`,
  sealingElsewhere: () => '另一个进程正在封存这个项目。请稍后再试。',
  restored: (f: { lost: number }) => `已把 ${f.lost} 条公布过的条目接回日志，并写明。`,
  cosigned: (f: { size: number; root: string }) => `已会签：${f.size} 条\n根 ${f.root}`,
  cosignatureAt: (f: { path: string }) => `会签过的检查点写在 ${f.path}。`,
  newWitness: (f: { path: string; key: string }) =>
    `新建了见证人的密钥 ${f.path}，请备份并保密。公钥可以公布：\n${f.key}`,

  noLog: (f: { dir: string }) => `${f.dir} 里没有公布过的日志。请先封存，或核对数据目录。`,
  chooseLog: (f: { list: string }) => `这里有几个项目的日志，请用 --project 指定一个：\n${f.list}`,
  unreachable: (f: { url: string }) => `取不到 ${f.url}。请核对网址和网络，再试一次。`,
  notAUrl: (f: { value: string }) => `“${f.value}”不是网址。请写成 https:// 开头的完整网址。`,
  noWitnessName: (f: { name: string }) =>
    `密钥的文件名“${f.name}”不能作见证人的名称。请去掉空格和加号，再试一次。`,
  witnessBusy: (f: { pid: number }) => `这把密钥正在被进程 ${f.pid} 使用。请等它结束，再试一次。`,
  notAWitnessKey: (f: { path: string }) => `${f.path} 里不是见证人的密钥。请核对文件。`,
  wentBack: (f: { size: number; seen: number }) =>
    `日志现在只有 ${f.size} 条，先前会签过 ${f.seen} 条：后面的被删去了。没有会签。请保存先前的检查点，并公布。`,
  stateUnreadable: (f: { path: string }) =>
    `见证人的记录 ${f.path} 读不出来，没有会签。请从备份恢复它；不要删除，否则分叉就看不出来了。`,
}

export type LogCommandWords = typeof zh

const en: LogCommandWords = {
  purpose: () => 'The public log: verify, seal',
  verifyPurpose: () => 'Verifies the public log from its published files alone; exits 1 where it is bad',
  urlOption: () => 'Address of the log, like https://zhengshou.example.gov.cn/log/<project id>',
  keyOption: () => 'The log’s key that is trusted; by default the one beside the log',
  sealPurpose: () => 'Seals the public log up to now: writes its files and signs a checkpoint',
  restoredOption: () => 'An old backup came back: first puts the published entries back, and states it',
  witnessPurpose: () => 'Witnesses a public log: cosigns only what goes on from what it saw',
  witnessKeyOption: () => 'File of the witness’s key; made where missing, its name is the witness’s name',

  verified: (f) => `The log holds: ${f.size} entries, ${f.checkpoints} checkpoints\nroot ${f.root}`,
  bad: (f) => `The log is bad: ${f.message}`,
  sealed: (f) => `Sealed up to entry ${f.size}.`,
  sealingElsewhere: () => 'Another process is sealing this project. Try again in a moment.',
  restored: (f) => `${f.lost} published entries were put back into the log, and it is stated.`,
  cosigned: (f) => `Cosigned: ${f.size} entries\nroot ${f.root}`,
  cosignatureAt: (f) => `The cosigned checkpoint is in ${f.path}.`,
  newWitness: (f) =>
    `Made the witness’s key ${f.path}; back it up and keep it secret. Its public key:\n${f.key}`,

  noLog: (f) => `${f.dir} has no published log. Seal first, or check the data directory.`,
  chooseLog: (f) => `There are the logs of several projects; choose one with --project:\n${f.list}`,
  unreachable: (f) => `${f.url} cannot be fetched. Check the address and the network, and try again.`,
  notAUrl: (f) => `“${f.value}” is no address. Write it whole, beginning with https://.`,
  noWitnessName: (f) =>
    `The key’s file name “${f.name}” is no name of a witness. Leave out spaces and plus signs.`,
  witnessBusy: (f) => `Process ${f.pid} is using this key. Wait until it ends, and try again.`,
  notAWitnessKey: (f) => `${f.path} holds no key of a witness. Check the file.`,
  wentBack: (f) =>
    `The log has ${f.size} entries now, and ${f.seen} were cosigned: later ones were removed. Nothing was cosigned. Keep the earlier checkpoint, and publish it.`,
  stateUnreadable: (f) =>
    `The witness’s record ${f.path} cannot be read; nothing was cosigned. Restore it from a backup; without it a fork cannot be seen.`,
}

export const logCommandWords = { zh, en }
