/** 提示 · Toast: what was just done, and how it is undone. */
const zh = {
  /** @param households 0 for an act of the project or of another thing */
  done: (act: string, households: number) =>
    households > 1 ? `已办理：${act}，${households} 户。` : `已办理：${act}。`,
  reversedBy: (act: string) => `已留下记录，不能撤销；要改回，请办理“${act}”。`,
  takenBack: (back: number, refused: number, why: string) =>
    back + refused === 1
      ? refused === 0
        ? '已撤销。'
        : `没有撤销。${why}`
      : refused === 0
        ? `已撤销 ${back} 户。`
        : `已撤销 ${back} 户，${refused} 户没有撤销。${why}`,
  undo: '撤销',
  close: '关闭提示',
}

const en: typeof zh = {
  done: (act, households) => (households > 1 ? `Done: ${act}, ${households} households.` : `Done: ${act}.`),
  reversedBy: (act) => ` It stays on record; to reverse it, use “${act}”.`,
  takenBack: (back, refused, why) =>
    back + refused === 1
      ? refused === 0
        ? 'Taken back.'
        : `Not taken back. ${why}`
      : refused === 0
        ? `${back} taken back.`
        : `${back} taken back, ${refused} not. ${why}`,
  undo: 'Undo',
  close: 'Close the notice',
}

export const toastWords = { zh, en }
