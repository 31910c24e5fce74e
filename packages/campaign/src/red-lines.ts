/**
 * 红线 · Red lines on what may be recorded: no field for relatives' employers, schools or benefits, none that marks
 * public employees (国办发明电〔2010〕15号: no 株连式拆迁). Such a column of a workbook is dropped, with a message.
 */

const FORBIDDEN_HEADERS: readonly RegExp[] = [
  /(亲属|家属|亲戚|配偶|子女|父母).*(单位|职务|职业|工作|编制|财政)/,
  /(亲属|子女|孩子|学生).*(学校|就读|入学|班级)|就读学校/,
  /(社保|医保|养老保险|低保发放|补贴发放)/,
  /公职人员|财政供养|涉公/,
]

/** Nobody names a column at greater length; the patterns take time with the square of it. */
const LONGEST_HEADER = 200

export const isForbiddenHeader = (header: string): boolean =>
  FORBIDDEN_HEADERS.some((pattern) => pattern.test(header.slice(0, LONGEST_HEADER)))
