/** 方案变动 · Plan change: what is told where two plans cannot be compared. */
const zh = {
  badRequest: () => '没有读懂要对比的两份方案，没有计算。请刷新页面后再试。',
  unknownVersion: () => '没有这个版本的方案，或它的文本没有保存。请从版本列表里选。',
  old: () => '原方案有错误，不能计算。请选另一个版本。',
  new: () => '改后的方案有错误，不能计算。请先逐处改正。',
}

const en: typeof zh = {
  badRequest: () => 'The two plans were not understood and nothing was computed. Reload the page.',
  unknownVersion: () => 'There is no such version, or its text was not kept. Take one from the list.',
  old: () => 'The old plan has errors and cannot be computed. Take another version.',
  new: () => 'The changed plan has errors and cannot be computed. Correct them first.',
}

export const planChangeWords = { zh, en }
