/** 条名 · Clause names: a clause as the plan's module has it, found again among the headings of the plan's page. */

/** The module has headings with one kind of blank. */
export const plainBlanks = (heading = ''): string => heading.replace(/\s+/g, ' ').trim()

/** 第九条, of 第九条　货币补偿补助. */
export const clauseNumber = (heading = ''): string => plainBlanks(heading).split(' ')[0] ?? ''
