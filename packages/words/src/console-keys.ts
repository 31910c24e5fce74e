/** 快捷键 · Keys: what each key does, and where. */
interface Section {
  readonly name: string
  /** Keys that do the same, and what they do. */
  readonly keys: readonly (readonly [readonly string[], string])[]
}
interface Words {
  readonly title: string
  readonly close: string
  readonly sections: readonly Section[]
}

const zh: Words = {
  title: '快捷键',
  close: '关闭',
  sections: [
    {
      name: '任何一页',
      keys: [
        [['/', 'Ctrl K'], '查找：户、人、问题、文书、条款、办理'],
        [['Ctrl Z'], '撤销刚才的安排，页脚有提示时'],
        [['Esc'], '关闭对话框，填写的内容留着'],
        [['?'], '看这张表'],
      ],
    },
    {
      name: '表格和清单',
      keys: [
        [['↑', '↓'], '上一行、下一行'],
        [['Home', 'End'], '第一行、最后一行'],
        [['Tab'], '到这一行的下一项，或先到表格里'],
        [['Enter'], '打开这一行'],
        [['空格'], '勾选这一行'],
      ],
    },
    {
      name: '顶栏的日子',
      keys: [
        [['←', '→'], '前一日、后一日'],
        [['Home', 'End'], '签约期第一日、最后一日'],
      ],
    },
  ],
}

const en: Words = {
  title: 'Keys',
  close: 'Close',
  sections: [
    {
      name: 'On any page',
      keys: [
        [['/', 'Ctrl K'], 'Search households, people, issues, papers, clauses, acts'],
        [['Ctrl Z'], 'Undo what was just arranged, while the notice is shown'],
        [['Esc'], 'Close a dialog; what was written stays'],
        [['?'], 'Show this table'],
      ],
    },
    {
      name: 'Tables and lists',
      keys: [
        [['↑', '↓'], 'Previous row, next row'],
        [['Home', 'End'], 'First row, last row'],
        [['Tab'], 'Next thing in the row, or into the table'],
        [['Enter'], 'Open the row'],
        [['Space'], 'Tick the row'],
      ],
    },
    {
      name: 'The day in the top bar',
      keys: [
        [['←', '→'], 'Previous day, next day'],
        [['Home', 'End'], 'First and last day of the signing period'],
      ],
    },
  ],
}

export const keysWords = { zh, en }
