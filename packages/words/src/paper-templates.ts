/** 文书中心 · Document centre: its tabs, and the templates of the papers. */
const zh = {
  tabs: { label: '文书中心', templates: '模板', batches: '打印批次', project: '项目文书' },
  list: {
    sentence: (all: number) => `${all} 种文书，都用通用模板`,
    about: '每种文书都有通用模板。下载到 Word 里改好措辞和版面，上传检查通过，就用本项目自己的模板打印。',
    columns: { paper: '文书', basis: '依据', layout: '版式' },
  },
  layout: { official: '公文', form: '表单', posting: '公示' },
  one: {
    back: '全部文书',
    basis: '依据',
    layout: '版式',
    preview: '打印出来的样子',
    invented: '按虚构的示例填写',
    page: (n: number, of: number) => `第 ${n} 页，共 ${of} 页`,
    download: '下载 Word 模板',
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
    fileName: (f: { name: string }) => `${f.name}-模板.docx`,
  },
}

const en: typeof zh = {
  tabs: { label: 'Document centre', templates: 'Templates', batches: 'Batches', project: 'Of the project' },
  list: {
    sentence: (all) => `${all} papers, all from the shipped templates`,
    about:
      'Every paper has a shipped template. Download it, edit words and layout in Word, upload it; once it passes the check, papers are printed from it.',
    columns: { paper: 'Paper', basis: 'Article', layout: 'Layout' },
  },
  layout: { official: 'Official document', form: 'Form', posting: 'Posting' },
  one: {
    back: 'All papers',
    basis: 'Article',
    layout: 'Layout',
    preview: 'As it prints',
    invented: 'filled with invented facts',
    page: (n, of) => `Page ${n} of ${of}`,
    download: 'Download the Word template',
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
    fileName: ({ name }) => `${name}-template.docx`,
  },
}

export const templateWords = { zh, en }
