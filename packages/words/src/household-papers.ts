/** 一户的文书 · A household's papers, as its page lists them. */
const zh = {
  agreement: () => '征收补偿协议',
  settlement: () => '分户补偿计算单',
  title: () => '文书',
  none: () => '还没有可打印的文书。签约之后可以打印协议和计算单。',
  toPrint: () => '打印',
  lacking: (n: number) => `缺 ${n} 项`,
  terms: () => '填写文书条款',
}

const en: typeof zh = {
  agreement: () => 'Agreement',
  settlement: () => 'Sheet of compensation',
  title: () => 'Papers',
  none: () => 'Nothing can be printed yet. The agreement and its sheet can be once it is signed.',
  toPrint: () => 'Print',
  lacking: (n) => `${n} missing`,
  terms: () => 'State the terms',
}

export const householdPaperWords = { zh, en }
