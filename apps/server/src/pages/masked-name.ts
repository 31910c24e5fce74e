/** 隐名 · Masked name: the first character of a person's name and a star for each other, 汪＊＊. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name.trim()
  return first + '＊'.repeat(rest.length)
}
