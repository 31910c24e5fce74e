/** Word 模板 · Word template: what stands around the page numbers of a paper, and how its foot names the template. */
const zh = {
  before: '— ',
  after: ' —',
  page: '第 ',
  of: ' 页，共 ',
  pages: ' 页',
  shippedVersion: () => '通用',
  ownVersion: (f: { version: number }) => `本项目第 ${f.version} 版`,
}
const en: typeof zh = {
  before: '— ',
  after: ' —',
  page: 'Page ',
  of: ' of ',
  pages: '',
  shippedVersion: () => 'as shipped',
  ownVersion: (f) => `project version ${f.version}`,
}

export const wordTemplateWords = { zh, en }
