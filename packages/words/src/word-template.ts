/** Word 模板 · Word template: what stands around the page numbers of a paper. */
const zh = { before: '— ', after: ' —', page: '第 ', of: ' 页，共 ', pages: ' 页' }
const en: typeof zh = { before: '— ', after: ' —', page: 'Page ', of: ' of ', pages: '' }

export const wordTemplateWords = { zh, en }
