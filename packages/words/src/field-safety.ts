/** 万一 · What the field app says in case a phone breaks, is lost, or was cleared by its system. */
const zh = {
  title: '万一手机坏了、丢了',
  notKept: '这台手机没有答应长期保留本机内容：空间不够时系统可能清理。把本页装到主屏幕，并尽快上传。',
  copy: '另存一份到本机',
  copyNote: '可从文件读回；内容用口令加密',
  save: '保存',
  passphrase: '口令',
  passphraseHint: '至少 8 位。读回时要用，忘了就打不开。',
  saved: '已交给手机保存。请在“下载”里确认文件在。',
  fileName: (day: string) => `外勤未上传 ${day}.oneruler`,
  read: '从文件读回',
  readNote: '读几次都只算一次',
  choose: '选文件',
  file: '另存的文件',
  readBack: '读回',
  back: (back: number, known: number, others: number) =>
    `读回 ${back} 条${known > 0 ? `，${known} 条本机已有` : ''}${others > 0 ? `，${others} 条是别的账号的，请用那个账号登录再读` : ''}。`,
  faults: {
    'not-a-copy': '这不是本系统另存的文件。请检查是否选错了。',
    'wrong-passphrase': '口令不对，或者文件损坏了。',
  },
  lost: '手机丢了怎么办',
  lostSteps: [
    '马上告诉安全管理员，请他在“人员与授权”里结束您的登录。此后这台手机不能再查、不能再传。',
    '手机上只有您包干户的地址和隐去名字的户主，没有证件号、电话、账号和金额。',
    '没有上传的内容：另存过的，在新手机上读回；没有另存的，照纸上的记录重新记。',
    '把丢失的时间和手机号报告组长，按保密规定登记。',
  ],
  cleared: (n: number) =>
    `手机系统清理过本机内容，${n} 条没有上传的可能丢了。另存过的，请在“待上传”里读回；没有另存的，请重新记。`,
  clearedSeen: '知道了',
}

const en: typeof zh = {
  title: 'In case the phone breaks or is lost',
  notKept:
    'This phone has not promised to keep what lies here: its system may clear it when short of space. Put this page on the home screen, and send soon.',
  copy: 'Save a copy to this phone',
  copyNote: 'can be read back; locked by a passphrase',
  save: 'Save',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 8 characters. It is needed to read the copy back; forgotten, it stays shut.',
  saved: 'Handed to the phone. Look into its downloads for the file.',
  fileName: (day) => `field-unsent ${day}.oneruler`,
  read: 'Read back from a file',
  readNote: 'however often it is read, it counts once',
  choose: 'Choose',
  file: 'The copy',
  readBack: 'Read back',
  back: (back, known, others) =>
    `${back} read back${known > 0 ? `, ${known} were here already` : ''}${others > 0 ? `, ${others} are another account’s: sign in as it and read again` : ''}.`,
  faults: {
    'not-a-copy': 'This is no copy made here. Is it the right file?',
    'wrong-passphrase': 'The passphrase is wrong, or the file is damaged.',
  },
  lost: 'What to do when the phone is lost',
  lostSteps: [
    'Tell the security administrator at once: he ends your sessions under “People”. The phone then asks and sends nothing more.',
    'On the phone lie the addresses of your households and masked names; no identity, telephone or account number, no amount.',
    'What was not sent: read your copy back on another phone; without one, write it down anew from paper.',
    'Report when it was lost to the head of your group.',
  ],
  cleared: (n) =>
    `The phone’s system has cleared what lay here: ${n} not sent may be lost. Read a copy back under “To send”, or write them down anew.`,
  clearedSeen: 'I know',
}

export const fieldSafetyWords = { zh, en }
