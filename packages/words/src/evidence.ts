/** 材料 · Files: handing in a photograph, a scan or an office file, why one is not taken, and the files of a household. */
const bytesText = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`

const zh = {
  title: '材料',
  none: '还没有照片和材料。办理时随表交上的，都留在这里。',
  count: (photographs: number, papers: number) =>
    [photographs > 0 ? `照片 ${photographs} 张` : '', papers > 0 ? `文件 ${papers} 份` : '']
      .filter(Boolean)
      .join('，'),
  by: (f: { act: string; day: string; by: string }) => `${f.act} · ${f.day} · ${f.by}`,
  openLarge: (name: string) => `放大 ${name}`,
  download: '下载',
  previous: '上一张',
  next: '下一张',
  withoutName: '未命名',
  size: bytesText,
  choose: '选文件',
  take: '拍照',
  orDrop: '或拖到这里',
  needed: '须附，没有不能办',
  takes: (sorts: readonly string[], most: number) =>
    `${sorts.map((sort) => ({ photograph: '照片', scan: 'PDF', office: 'Word、Excel' })[sort] ?? sort).join('、')}，最多 ${most} 个，每个不超过 20 MB。照片里的位置和设备信息不留存。`,
  sending: (percent: number) => `正在交 ${percent} %`,
  checking: '正在检查…',
  waiting: '等候',
  handedIn: '已交',
  cancel: (name: string) => `取消 ${name}`,
  remove: (name: string) => `移去 ${name}`,
  retry: (name: string) => `重交 ${name}`,
  again: '重交',
  tooMany: (most: number) => `这一栏最多 ${most} 个，多出的没有收。`,
  lost: '没有连上，没有交成。请重交。',
  stillSending: (n: number) => `还有 ${n} 个文件没有交完`,
  tooLarge: (f: { megabytes: number }) => `文件超过 ${f.megabytes} MB，没有收。请压缩，或分成几份扫描。`,
  busy: () => '同时交文件的人多，没有收。请稍等再交。',
  tooManyWaiting: (f: { most: number }) =>
    `您已有 ${f.most} 个文件交了还没有用到，没有再收。请先把填好的表办完；没用到的一周后自动清除。`,
  diskFull: () => '服务器的磁盘满了，没有收。请告诉管理员清出空间后再交。',
  unknown: () => '没有这个文件，或不在您的范围里。请从户的页面里打开。',
  faults: {
    empty: () => '这个文件是空的，没有收。请重新拍照或扫描。',
    'unknown-type': () =>
      '只收 JPEG、PNG、WebP 照片，PDF 扫描件，和 Word、Excel 文件。这个文件不是，没有收。',
    heic: () =>
      '这是 HEIC 照片，别的电脑打不开，没有收。请在手机相机设置里选“兼容性最佳”，或转成 JPEG 再交。',
    video: () => '录像不在这里存，没有收。请截取照片交上，录像由本单位另存。',
    'old-office': () =>
      '这是旧格式（.doc、.xls）或加密的文件，没有收。请另存为 .docx、.xlsx 或 PDF，不设密码。',
    damaged: () => '文件不完整，打不开，没有收。请重新拍照、扫描或导出。',
    animated: () => '这是动图，没有收。请交静态的照片。',
    'too-many-pixels': () => '照片超过 6400 万像素，没有收。请缩小后再交。',
    'something-after': () => '文件末尾带着别的内容，没有收。请重新扫描或另存一份。',
    active: () => '文件里有脚本、宏或夹带的文件，没有收。请另存为不带宏的格式，或打印成 PDF。',
    password: () => '文件设了密码，没有收。请去掉密码再交。',
    inflates: () => '文件解开以后过大，或由过多碎片组成，没有收。请删去多余的图片，或另存、打印成 PDF。',
  },
}

const en: typeof zh = {
  title: 'Files',
  none: 'No photographs or papers yet. What is handed in with an act is kept here.',
  count: (photographs, papers) =>
    [photographs > 0 ? `${photographs} photographs` : '', papers > 0 ? `${papers} papers` : '']
      .filter(Boolean)
      .join(', '),
  by: (f) => `${f.act} · ${f.day} · ${f.by}`,
  openLarge: (name) => `Enlarge ${name}`,
  download: 'Download',
  previous: 'Previous',
  next: 'Next',
  withoutName: 'unnamed',
  size: bytesText,
  choose: 'Choose files',
  take: 'Take a photograph',
  orDrop: 'or drop them here',
  needed: 'Needed for the act',
  takes: (sorts, most) =>
    `${sorts.map((sort) => ({ photograph: 'photographs', scan: 'PDF', office: 'Word, Excel' })[sort] ?? sort).join(', ')}, at most ${most}, 20 MB each. Place and device are taken out of photographs.`,
  sending: (percent) => `Sending ${percent} %`,
  checking: 'Checking…',
  waiting: 'Waiting',
  handedIn: 'Handed in',
  cancel: (name) => `Cancel ${name}`,
  remove: (name) => `Remove ${name}`,
  retry: (name) => `Send ${name} again`,
  again: 'Send again',
  tooMany: (most) => `At most ${most} here; the others were not taken.`,
  lost: 'The server could not be reached. Send it again.',
  stillSending: (n) => `${n} files still being sent`,
  tooLarge: (f) => `More than ${f.megabytes} MB; not taken. Compress it, or scan it in parts.`,
  busy: () => 'Many files are being handed in; this one was not taken. Try again in a moment.',
  tooManyWaiting: (f) =>
    `${f.most} of your files wait for an act; no more are taken. Send the forms first; the rest goes after a week.`,
  diskFull: () => 'The disk of the server is full; not taken. Tell the administrator.',
  unknown: () => 'There is no such file within your reach. Open it from its household.',
  faults: {
    empty: () => 'The file is empty; not taken. Photograph or scan it again.',
    'unknown-type': () =>
      'Photographs (JPEG, PNG, WebP), scans (PDF), Word and Excel are taken. This is none of them.',
    heic: () =>
      'A HEIC photograph, which other computers cannot open; not taken. Set the camera to JPEG, or convert it.',
    video: () => 'Films are not kept here; not taken. Hand in a still, and keep the film elsewhere.',
    'old-office': () =>
      'An old (.doc, .xls) or locked file; not taken. Save it as .docx, .xlsx or PDF without password.',
    damaged: () => 'The file is not whole; not taken. Photograph, scan or export it again.',
    animated: () => 'An animated picture; not taken. Hand in a still one.',
    'too-many-pixels': () => 'More than 64 megapixels; not taken. Make it smaller.',
    'something-after': () => 'Something else follows the end of the file; not taken. Scan or save it again.',
    active: () => 'It holds a script, macros or other files; not taken. Save it without, or print it to PDF.',
    password: () => 'It is locked by a password; not taken. Remove the password.',
    inflates: () =>
      'Unpacked it is too large, or it is in too many pieces; not taken. Save it anew, or print it to PDF.',
  },
}

export const evidenceWords = { zh, en }
