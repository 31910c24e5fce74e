/** 打印批次 · Printing in bulk: what is said of a batch, of its files and of what was served of it. */
const zh = {
  notUnderstood: () => '没有读懂要打印什么。请刷新页面，重新选择文书和征收户。',
  nobody: () => '没有选中征收户。请先在名册里勾选。',
  tooMany: (f: { most: number }) => `一批最多 ${f.most} 户。请分几批打印。`,
  noneReady: () => '这些户都还不能打印，没有印出任何文书。原因逐户列在下面。',
  gone: () => '没有这个批次，或它的文件已经清除。请重新打印。',
  fileName: (f: { name: string; households: number; ending: string }) =>
    `${f.name}-${f.households}户.${f.ending}`,
}

const en: typeof zh = {
  notUnderstood: () =>
    'What is to be printed was not understood. Reload and choose the paper and households again.',
  nobody: () => 'No household is chosen. Tick them in the list first.',
  tooMany: (f) => `At most ${f.most} households a batch. Print in several.`,
  noneReady: () =>
    'Not one of these can be printed yet, and nothing was. The reasons stand below, one by one.',
  gone: () => 'There is no such batch, or its files are gone. Print it again.',
  fileName: (f) => `${f.name}-${f.households}.${f.ending}`,
}

export const printWords = { zh, en }
