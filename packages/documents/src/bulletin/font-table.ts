/** 字体表 · Font table: Word's part that names each face and the one to take where it is missing. */
import { FONTS } from './official-layout.ts'

export const FONT_TABLE_PATH = 'word/fontTable.xml'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** `w:altName` is how a document states the fallback; 86 is the character set of Chinese (GB2312). */
export function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, otherwise }) =>
      `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="86"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`
}
