/**
 * 文书 · Papers: why a paper is not made, and why a template of the office is not taken.
 *
 * The keys of the first two parts are the codes of a paper's refusal (`PAPER_REFUSALS`, `RULE_CODES`), of the third
 * those of a template's (`TEMPLATE_REFUSALS`). Each text says where, what, and what to do.
 */

/** `paper` and `article` always; the rest as the code needs it. */
export type PaperParams = Readonly<Record<string, string | number>>
/** `place` always: where in the template. */
export type TemplateParams = Readonly<Record<string, string | number>>

const zh = {
  'element-missing': (f: PaperParams) =>
    `《${f.paper}》缺少“${f.element}”（${f.article}），不能制作。请补填后再印。`,
  'element-unreadable': (f: PaperParams) =>
    `《${f.paper}》的“${f.element}”看不懂。金额写成 1050.50，面积写成 86.40，日期写成 2018-08-26。`,
  'element-unknown': (f: PaperParams) => `《${f.paper}》没有“${f.element}”这一项。请核对名称。`,
  'sign-missing': (f: PaperParams) =>
    `《${f.paper}》里的“${f.signs}”现有字体印不出来。请在设置中加入有这些字的字体，再印。`,

  'sum-differs': (f: PaperParams) =>
    `《${f.paper}》的${f.rows}逐行相加是 ${f.sum} 元，“${f.total}”写的是 ${f.stated} 元（${f.article}）。请按方案重新计算。`,
  'by-night': (f: PaperParams) =>
    `《${f.paper}》约定的时段是 ${f.from} 至 ${f.to}（${f.article}）。入户只在 8:00 至 20:00，请改约白天，写成 09:30。`,
  'freeze-too-long': (f: PaperParams) =>
    `《${f.paper}》的暂停期限是 ${f.from} 至 ${f.to}，最长不得超过 1 年（${f.article}）。请改短。`,
  'comments-too-short': (f: PaperParams) =>
    `《${f.paper}》的征求意见期只有 ${f.days} 日，不得少于 ${f.least} 日（${f.article}）。请延长。`,
  'too-few-candidates': (f: PaperParams) =>
    `《${f.paper}》的候选机构只有 ${f.count} 家，不得少于 3 家（${f.article}）。请补充。`,
  'experts-not-odd': (f: PaperParams) =>
    `《${f.paper}》的专家是 ${f.count} 人，应当是 3 人以上的单数（${f.article}）。请调整专家组。`,
  'choice-too-short': (f: PaperParams) =>
    `《${f.paper}》给的选择期限只有 ${f.days} 日，不得少于 ${f.least} 日（${f.article}）。请延长。`,

  'not-word': (_: TemplateParams) =>
    '这不是 Word 文档（.docx）。请用 Word 或 WPS 打开模板，另存为 .docx 再上传。',
  'part-twice': (f: TemplateParams) =>
    `模板里有两个叫“${f.part}”的部件，看不出用哪一个。请用 Word 或 WPS 打开，另存为 .docx 再上传。`,
  'part-broken': (f: TemplateParams) =>
    `模板的部件“${f.part}”从第 ${f.at} 个字起断开或者损坏。请用 Word 或 WPS 打开，另存为 .docx 再上传。`,
  'template-too-large': (f: TemplateParams) =>
    `这个模板太大。请删去大图和无关内容，再上传；模板最大 ${f.megabytes} MB。`,
  'template-too-long': (f: TemplateParams) =>
    `这个模板太长：最多 ${f.characters} 字、${f.cells} 格。请删去不属于这份文书的内容。`,
  'active-content': (f: TemplateParams) =>
    `模板里有${f.what}，会在打开时运行或者取外面的内容。请删去，再上传。`,
  'tag-unknown': (f: TemplateParams) =>
    f.nearest === ''
      ? `${f.place}：没有“${f.tag}”这一项。请从这份文书的字段表中选用。`
      : `${f.place}：没有“${f.tag}”这一项，是不是“${f.nearest}”？请改正。`,
  'tag-outside-rows': (f: TemplateParams) =>
    `${f.place}：“${f.tag}”属于“${f.rows}”的每一行，要放在 {#${f.rows}} 和 {/${f.rows}} 之间。`,
  'tag-not-repeated': (f: TemplateParams) =>
    `${f.place}：“${f.tag}”不是可以重复或者判断的项，不能写 {#${f.tag}}。`,
  'rows-unmarked': (f: TemplateParams) =>
    `${f.place}：“${f.tag}”有很多行，要在表格的一行里用 {#${f.tag}} 和 {/${f.tag}} 围住。`,
  'tag-not-closed': (f: TemplateParams) => `${f.place}：{#${f.tag}} 没有对应的 {/${f.tag}}。请补上。`,
  'tag-not-opened': (f: TemplateParams) =>
    `${f.place}：{/${f.tag}} 前面没有对应的 {#${f.tag}}，或者两处交叉。请改正。`,
  'tag-too-deep': (f: TemplateParams) =>
    `${f.place}：{#${f.tag}} 套得太深。多行里不能再套多行，判断最多套五层。请拆开写。`,
  'brace-alone': (f: TemplateParams) =>
    `${f.place}：有单独的花括号。字段写成 {户主} 这样，成对、同一段；不是字段的请删去花括号。`,
  'element-absent': (f: TemplateParams) =>
    `模板里没有“${f.tag}”，${f.article}要求写明。请把 {${f.tag}} 放回模板。`,

  place: (f: { part: string; paragraph: number }) => `${f.part}第 ${f.paragraph} 段`,
  placeInTable: (f: { part: string; table: number; row: number; column: number }) =>
    `${f.part}第 ${f.table} 个表格第 ${f.row} 行第 ${f.column} 格`,
  body: () => '正文',
  header: () => '页眉',
  footer: () => '页脚',
  notes: () => '脚注',
  macros: () => '宏',
  embedded: () => '嵌入的对象',
  linked: () => '链接到外面的图片或者文件',
  fieldCode: () => '域代码',
  addIn: () => '加载项',
}

export type PaperWords = typeof zh

const en: PaperWords = {
  'element-missing': (f) =>
    `${f.paper} lacks ${f.element} (${f.article}) and is not made. Fill it in and print again.`,
  'element-unreadable': (f) =>
    `${f.element} of ${f.paper} cannot be read. Write amounts as 1050.50, areas as 86.40, days as 2018-08-26.`,
  'element-unknown': (f) => `${f.paper} has no ${f.element}. Check the name.`,
  'sign-missing': (f) =>
    `No font can print ${f.signs} in ${f.paper}. Add a font that has them in the settings and print again.`,

  'sum-differs': (f) =>
    `The lines of ${f.rows} in ${f.paper} add up to ${f.sum} yuan, ${f.total} says ${f.stated} (${f.article}). Compute it anew by the plan.`,
  'by-night': (f) =>
    `${f.paper} asks for ${f.from} to ${f.to} (${f.article}). Visits are from 8:00 to 20:00: choose a time by day, written 09:30.`,
  'freeze-too-long': (f) =>
    `The suspension in ${f.paper} runs from ${f.from} to ${f.to}, more than one year (${f.article}). Shorten it.`,
  'comments-too-short': (f) =>
    `The time for comments in ${f.paper} is ${f.days} days, fewer than ${f.least} (${f.article}). Lengthen it.`,
  'too-few-candidates': (f) =>
    `${f.paper} names ${f.count} candidates, fewer than 3 (${f.article}). Add some.`,
  'experts-not-odd': (f) =>
    `${f.paper} names ${f.count} experts; it takes 3 or more, an odd number (${f.article}). Change the panel.`,
  'choice-too-short': (f) =>
    `${f.paper} gives ${f.days} days to choose, fewer than ${f.least} (${f.article}). Lengthen it.`,

  'not-word': () =>
    'This is no Word document (.docx). Open it in Word or WPS, save it as .docx and upload that.',
  'part-twice': (f) =>
    `The template has two parts called “${f.part}”; which one counts is not known. Open it in Word or WPS, save it as .docx and upload that.`,
  'part-broken': (f) =>
    `Part “${f.part}” of the template is cut off or damaged from sign ${f.at} on. Open it in Word or WPS, save it as .docx and upload that.`,
  'template-too-large': (f) =>
    `This template is too large: at most ${f.megabytes} MB. Remove large pictures and what does not belong.`,
  'template-too-long': (f) =>
    `This template is too long: at most ${f.characters} signs and ${f.cells} cells. Remove what does not belong.`,
  'active-content': (f) =>
    `The template holds ${f.what}, which runs or fetches something when opened. Remove it and upload again.`,
  'tag-unknown': (f) =>
    f.nearest === ''
      ? `${f.place}: there is no ${f.tag}. Choose from the fields of this paper.`
      : `${f.place}: there is no ${f.tag}; is it ${f.nearest}? Correct it.`,
  'tag-outside-rows': (f) =>
    `${f.place}: ${f.tag} belongs to each row of ${f.rows}: put it between {#${f.rows}} and {/${f.rows}}.`,
  'tag-not-repeated': (f) =>
    `${f.place}: ${f.tag} neither repeats nor decides, so {#${f.tag}} means nothing.`,
  'rows-unmarked': (f) =>
    `${f.place}: ${f.tag} has many rows: put {#${f.tag}} and {/${f.tag}} around them in one row of a table.`,
  'tag-not-closed': (f) => `${f.place}: {#${f.tag}} has no {/${f.tag}}. Add it.`,
  'tag-not-opened': (f) => `${f.place}: {/${f.tag}} has no {#${f.tag}} before it, or they cross. Correct it.`,
  'tag-too-deep': (f) =>
    `${f.place}: {#${f.tag}} stands too deep. Rows hold no rows, and conditions five levels at most. Take them apart.`,
  'brace-alone': (f) =>
    `${f.place}: a brace stands alone. A field is written {户主}, in one paragraph; remove other braces.`,
  'element-absent': (f) => `The template has no ${f.tag}, which ${f.article} asks for. Put {${f.tag}} back.`,

  place: (f) => `${f.part}, paragraph ${f.paragraph}`,
  placeInTable: (f) => `${f.part}, table ${f.table}, row ${f.row}, cell ${f.column}`,
  body: () => 'Text',
  header: () => 'Header',
  footer: () => 'Footer',
  notes: () => 'Footnotes',
  macros: () => 'macros',
  embedded: () => 'an embedded object',
  linked: () => 'a link to a picture or file outside',
  fieldCode: () => 'a field code',
  addIn: () => 'an add-in',
}

export const paperWords = { zh, en }
