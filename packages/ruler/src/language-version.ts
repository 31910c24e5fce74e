/** 方案语言的版本 · Language version: raised when the same text would compute otherwise; an agreement says by which it was. */
export const LANGUAGE_VERSION = '1'
