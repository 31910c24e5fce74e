/** 文书中心 · Document centre: its tabs, and the templates of the papers. */
const zh = {
  tabs: { label: '文书中心', templates: '模板', batches: '打印批次', project: '项目文书' },
  list: {
    sentence: (all: number, own: number) =>
      own === 0 ? `${all} 种文书，都用通用模板` : `${all} 种文书，${own} 种用本项目的模板`,
    about: '每种文书都有通用模板。下载到 Word 里改好措辞和版面，上传检查通过，就用本项目自己的模板打印。',
    columns: { paper: '文书', basis: '依据', layout: '版式', version: '模板' },
  },
  layout: { official: '公文', form: '表单', posting: '公示' },
  version: (n: number) => (n === 0 ? '通用' : `本项目第 ${n} 版`),
  one: {
    back: '全部文书',
    basis: '依据',
    layout: '版式',
    preview: '打印出来的样子',
    invented: '按虚构的示例填写',
    page: (n: number, of: number) => `第 ${n} 页，共 ${of} 页`,
    download: '下载 Word 模板',
    inUse: (version: string) => `正在用：${version}`,
    taken: '启用记录',
    takenOn: (day: string, version: string, by: string) => `${day} ${by} 启用${version}`,
    upload: '换成改好的模板',
    uploadAbout: '先检查，能打印再启用；启用以前什么都不变。',
    choose: '选 Word 文件（.docx）',
    checking: '正在检查……',
    passed: '检查通过。左边是按虚构示例填好的样子，核对以后写明理由再启用。',
    pictures: (count: number) => `模板里的 ${count} 张图片只在 Word 里，打印出来没有。`,
    refused: (count: number) => `有 ${count} 处要改。改好再选一次；现在用的模板没有变。`,
    stands: '原文：',
    reason: '启用的理由',
    take: '启用这份模板',
    takeShipped: '改回通用模板',
    done: '已启用。',
    fields: '可以用的字段',
    fieldsAbout: '在模板里写成 {户号}；有多行的，在表格的一行里用 {#房屋} 和 {/房屋} 围住。',
    needed: '必须写明',
    kinds: {
      text: '文字',
      yuan: '金额，另有大写',
      area: '面积',
      day: '日期',
      count: '整数',
      flag: '有才出现',
      rows: '多行',
      code: '图片',
    },
    columns: { tag: '字段', kind: '种类', article: '依据' },
  },
  route: {
    unknownPaper: () => '没有这种文书。请从文书中心的模板里选。',
    unknownVersion: () => '没有这一版模板。请从启用记录里选。',
    tooLarge: (f: { megabytes: number }) => `模板超过 ${f.megabytes} MB，没有收。请把图片压缩或去掉后再传。`,
    fileWanted: () => '没有收到文件。请选一份改好的 Word 模板（.docx）。',
    reasonWanted: () => '没有写启用的理由，或理由超过 500 字。请写明为什么换模板，现在用的没有变。',
    fileName: (f: { name: string }) => `${f.name}-模板.docx`,
  },
}

const en: typeof zh = {
  tabs: { label: 'Document centre', templates: 'Templates', batches: 'Batches', project: 'Of the project' },
  list: {
    sentence: (all, own) =>
      own === 0
        ? `${all} papers, all from the shipped templates`
        : `${all} papers, ${own} from the project's own templates`,
    about:
      'Every paper has a shipped template. Download it, edit words and layout in Word, upload it; once it passes the check, papers are printed from it.',
    columns: { paper: 'Paper', basis: 'Article', layout: 'Layout', version: 'Template' },
  },
  layout: { official: 'Official document', form: 'Form', posting: 'Posting' },
  version: (n) => (n === 0 ? 'shipped' : `own, version ${n}`),
  one: {
    back: 'All papers',
    basis: 'Article',
    layout: 'Layout',
    preview: 'As it prints',
    invented: 'filled with invented facts',
    page: (n, of) => `Page ${n} of ${of}`,
    download: 'Download the Word template',
    inUse: (version) => `In use: ${version}`,
    taken: 'Taken into use',
    takenOn: (day, version, by) => `${day} ${by}: ${version}`,
    upload: 'Put an edited template in its place',
    uploadAbout: 'It is checked first; nothing changes before it is taken.',
    choose: 'Choose a Word file (.docx)',
    checking: 'Checking …',
    passed:
      'It passes. On the left it is filled with invented facts: look at it, give the reason, then take it.',
    pictures: (count) => `${count} pictures of the template stand in Word only and are not printed.`,
    refused: (count) =>
      `${count} things to change. Choose it again once changed; the template in use stands.`,
    stands: 'It says: ',
    reason: 'Reason',
    take: 'Take this template',
    takeShipped: 'Back to the shipped template',
    done: 'Taken.',
    fields: 'Fields it may name',
    fieldsAbout:
      'Written {户号} in the template; what has many rows stands between {#房屋} and {/房屋} in one row of a table.',
    needed: 'required',
    kinds: {
      text: 'text',
      yuan: 'amount, also in capitals',
      area: 'area',
      day: 'day',
      count: 'whole number',
      flag: 'shown where it holds',
      rows: 'many rows',
      code: 'picture',
    },
    columns: { tag: 'Field', kind: 'Kind', article: 'Article' },
  },
  route: {
    unknownPaper: () => 'There is no such paper. Choose one from the templates of the document centre.',
    unknownVersion: () => 'There is no such version. Choose one that was taken.',
    tooLarge: ({ megabytes }) =>
      `A template may have ${megabytes} MB. Make its pictures smaller, or leave them out.`,
    fileWanted: () => 'No file came. Choose an edited Word template (.docx).',
    reasonWanted: () => 'A reason of at most 500 characters is needed; the template in use stands.',
    fileName: ({ name }) => `${name}-template.docx`,
  },
}

export const templateWords = { zh, en }
