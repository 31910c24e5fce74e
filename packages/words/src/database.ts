/**
 * 数据库 · Database: what a person is told while the database opens, and why it could not be opened.
 *
 * Each text says where, what, and what to do.
 */
const zh = {
  creating: () => '正在建立数据库（只在第一次启动时）……',
  starting: () => '正在启动数据库……',
  recovering: (f: { seconds: number }) => `数据库上次没有正常关闭，正在恢复（已 ${f.seconds} 秒），请稍候……`,
  stoppingLeftover: (f: { pid: number }) => `发现上次留下的数据库进程 ${f.pid}，正在安全停止……`,
  waitingForOwner: (f: { dataDir: string; pid: number; seconds: number }) =>
    `数据目录 ${f.dataDir} 正由进程 ${f.pid} 使用，等它结束（最多再等 ${f.seconds} 秒）……`,
  copyingPrograms: (f: { to: string }) => `正在把 PostgreSQL 程序复制到 ${f.to}……`,
  placedElsewhere: (f: { dataDir: string; place: string; account: string }) =>
    `账户 ${f.account} 进不了数据目录 ${f.dataDir}，数据库放在 ${f.place}。备份时请把两处一并保存。`,
  placeNote: () => '数据库不在本目录，在 place 所指的目录里。移动或备份本目录时，请连同那个目录一起保存。',
  noApplicationRole: (f: { role: string }) =>
    `这个数据库不允许建立角色 ${f.role}，“事件只能追加”只由程序保证，数据库本身不拦。请让数据库管理员建立该角色并授予本账户，再启动一次。`,

  heldByOther: (f: { dataDir: string; pid: number }) =>
    `数据目录 ${f.dataDir} 一直由进程 ${f.pid} 使用。请等那条命令结束，或停止它，再试一次。`,
  noPrograms: (f: { platform: string }) =>
    `没有适合本机（${f.platform}）的 PostgreSQL 程序。请重新运行 npm ci（不要加 --omit=optional），或用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
  programsDoNotRun: (f: { path: string; detail: string }) =>
    `PostgreSQL 程序 ${f.path} 在本机运行不了：${f.detail}。请用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
  noAccount: () =>
    'PostgreSQL 不能以 root 身份运行，而 /etc/passwd 里没有 nobody 账户。请改用普通账户启动，或用 DATABASE_URL 指定数据库。',
  noReachablePlace: (f: { dataDir: string; tried: string; account: string }) =>
    `PostgreSQL 以账户 ${f.account} 运行，进不了数据目录 ${f.dataDir}，也用不了 ${f.tried}。请用 --data 指定一个该账户可以进入的目录。`,
  placeMissing: (f: { note: string; place: string }) =>
    `${f.note} 说数据库在 ${f.place}，但那里没有。请把该目录恢复到原处再启动；系统没有新建空数据库。`,
  passwordMissing: (f: { path: string }) => `找不到数据库密码 ${f.path}。请从备份恢复这个文件再启动。`,
  otherVersion: (f: { path: string; found: string; wanted: string }) =>
    `${f.path} 是 PostgreSQL ${f.found} 建立的，现在的程序是 PostgreSQL ${f.wanted}，不能直接打开。请用原来的版本运行 oneruler db backup，再用现在的版本在新目录运行 oneruler db restore。`,
  diskFull: (f: { path: string }) =>
    `磁盘已满，数据库无法写入 ${f.path}。请腾出空间再启动；已保存的数据没有丢失。`,
  permissionDenied: (f: { path: string }) =>
    `没有权限使用 ${f.path}。请用当初建立数据的那个账户启动，或修改该目录的所有者。`,
  readOnly: (f: { path: string }) => `${f.path} 所在的磁盘是只读的。请用 --data 指定一个可以写入的目录。`,
  portTaken: (f: { port: number }) => `本机端口 ${f.port} 被别的程序占用。请再启动一次，系统会另选端口。`,
  leftoverStays: (f: { pid: number; path: string }) =>
    `上次留下的数据库进程 ${f.pid} 停不下来，它还在使用 ${f.path}。请停止该进程再启动。`,
  startFailed: (f: { log: string; detail: string }) =>
    `数据库没有启动。原因见 ${f.log}，最后几行是：\n${f.detail}`,
  createFailed: (f: { path: string; detail: string }) => `没有能在 ${f.path} 建立数据库：\n${f.detail}`,

  otherMasterKey: (f: { path: string }) =>
    `主密钥 ${f.path} 打不开数据库里的个人信息密钥：它们是用另一把主密钥封存的。请从备份恢复原来的 keys 目录，或使用原来的数据目录。`,

  unreachable: (f: { where: string; detail: string }) =>
    `连接不上数据库 ${f.where}：${f.detail}。请检查地址、端口和网络，以及该数据库是否在运行。`,
  loginRefused: (f: { where: string }) => `数据库 ${f.where} 不接受这个用户名或密码。请检查 DATABASE_URL。`,
  noSuchDatabase: (f: { where: string }) =>
    `服务器上没有数据库 ${f.where}。请先建立它，或检查 DATABASE_URL。`,
  badUrl: () =>
    'DATABASE_URL 读不懂。应写成 postgresql://用户:密码@主机:端口/数据库；密码里的 / ? # % 写成 %2F %3F %23 %25。',
  tooOld: (f: { where: string; found: string }) =>
    `数据库 ${f.where} 是 PostgreSQL ${f.found}，需要 15 或更新的版本。请升级它，或去掉 DATABASE_URL 使用自带的数据库。`,
}

/** Every key with the facts its text needs. */
export type DatabaseWords = typeof zh
export type DatabaseWord = keyof DatabaseWords

const en: DatabaseWords = {
  creating: () => 'Making the database (first start only) …',
  starting: () => 'Starting the database …',
  recovering: (f) => `The database was not shut down cleanly last time; recovering (${f.seconds} s so far) …`,
  stoppingLeftover: (f) => `Found database process ${f.pid} left over from last time; stopping it safely …`,
  waitingForOwner: (f) =>
    `Data directory ${f.dataDir} is in use by process ${f.pid}; waiting (at most ${f.seconds} s more) …`,
  copyingPrograms: (f) => `Copying the PostgreSQL programs to ${f.to} …`,
  placedElsewhere: (f) =>
    `Account ${f.account} cannot enter data directory ${f.dataDir}; the database is in ${f.place}. Back up both together.`,
  placeNote: () =>
    'The database is not in this directory but in the one named by place. Move or back up both together.',
  noApplicationRole: (f) =>
    `This database lets us make no role ${f.role}: that events are only appended is kept by the program alone. Ask the administrator to create that role, grant it to this account, and start again.`,

  heldByOther: (f) =>
    `Data directory ${f.dataDir} is still in use by process ${f.pid}. Wait for that command or stop it, then try again.`,
  noPrograms: (f) =>
    `There are no PostgreSQL programs for this machine (${f.platform}). Run npm ci again (without --omit=optional), or name a PostgreSQL 15 or newer in DATABASE_URL.`,
  programsDoNotRun: (f) =>
    `The PostgreSQL program ${f.path} does not run on this machine: ${f.detail}. Name a PostgreSQL 15 or newer in DATABASE_URL.`,
  noAccount: () =>
    'PostgreSQL cannot run as root, and /etc/passwd has no account nobody. Start as an ordinary account, or set DATABASE_URL.',
  noReachablePlace: (f) =>
    `PostgreSQL runs as ${f.account}, which can neither enter data directory ${f.dataDir} nor use ${f.tried}. Name a directory that account can enter with --data.`,
  placeMissing: (f) =>
    `${f.note} says that the database is in ${f.place}, but it is not there. Restore that directory and start again; no empty database was made.`,
  passwordMissing: (f) =>
    `The database password ${f.path} is missing. Restore this file from a backup and start again.`,
  otherVersion: (f) =>
    `${f.path} was made by PostgreSQL ${f.found}; these programs are PostgreSQL ${f.wanted} and cannot open it. Run oneruler db backup with the former version, then oneruler db restore with this one in a new directory.`,
  diskFull: (f) =>
    `The disk is full; the database cannot write to ${f.path}. Free some space and start again; what was saved is not lost.`,
  permissionDenied: (f) =>
    `No permission to use ${f.path}. Start as the account that made the data, or change the directory's owner.`,
  readOnly: (f) => `The disk that holds ${f.path} is read-only. Name a writable directory with --data.`,
  portTaken: (f) => `Port ${f.port} of this machine is taken. Start again; another port will be chosen.`,
  leftoverStays: (f) =>
    `Database process ${f.pid}, left over from last time, does not stop and still uses ${f.path}. Stop it and start again.`,
  startFailed: (f) => `The database did not start. See ${f.log}; its last lines are:\n${f.detail}`,
  createFailed: (f) => `The database could not be made in ${f.path}:\n${f.detail}`,

  otherMasterKey: (f) =>
    `Master key ${f.path} does not open the keys of personal data in this database: another one sealed them. Restore the former keys directory from a backup, or use the former data directory.`,

  unreachable: (f) =>
    `Cannot connect to database ${f.where}: ${f.detail}. Check address, port and network, and that it is running.`,
  loginRefused: (f) => `Database ${f.where} does not accept this user or password. Check DATABASE_URL.`,
  noSuchDatabase: (f) => `The server has no database ${f.where}. Create it, or check DATABASE_URL.`,
  badUrl: () =>
    'DATABASE_URL cannot be read. Write postgresql://user:password@host:port/database; / ? # % of a password as %2F %3F %23 %25.',
  tooOld: (f) =>
    `Database ${f.where} is PostgreSQL ${f.found}; 15 or newer is needed. Upgrade it, or drop DATABASE_URL to use the built-in database.`,
}

export const databaseWords = { zh, en }
