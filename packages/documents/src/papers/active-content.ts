/**
 * 活动内容 · Active content: what in a Word file would run or fetch something once it is opened, wherever in the file it
 * stands.
 */
import { walkXml } from '../workbook/xml-stream.ts'
import type { ZipParts } from '../workbook/zip-parts.ts'

/** 宏 · 嵌入的对象 · 链接到外面的内容 · 域代码 · 加载项 */
export const ACTIVE_CONTENTS = ['macros', 'embedded', 'linked', 'fieldCode', 'addIn'] as const
export type ActiveContent = (typeof ACTIVE_CONTENTS)[number]

/** What one part of the file is to another. */
export interface Relation {
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

/** The fields that show a page's number or the like; any other may fetch or run something. */
const HARMLESS_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|HYPERLINK|SEQ|REF|PAGEREF|TOC)\b/i
const MACROS = /^(vbaProject|wordVbaData|keyMapCustomizations)$/
const EMBEDDED = /^(aFChunk|oleObject|package|control|activeXControlBinary|attachedToolbars)$/
const ADD_IN = /^(webextension|webextensiontaskpanes|extensibility|customUI.*)$/

export async function activeContentOf(
  zip: ZipParts,
  relations: readonly Relation[],
): Promise<ActiveContent[]> {
  const found = new Set<ActiveContent>()
  for (const name of zip.names) {
    if (/vbaProject|vbaData/i.test(name)) found.add('macros')
    if (/\/(embeddings|activeX)\//i.test(name)) found.add('embedded')
    if (/^(customUI|word\/webextensions)\//i.test(name)) found.add('addIn')
  }
  for (const { type, isOutside } of relations) {
    if (MACROS.test(type)) found.add('macros')
    if (EMBEDDED.test(type)) found.add('embedded')
    if (ADD_IN.test(type)) found.add('addIn')
    if (isOutside && type !== 'hyperlink') found.add('linked')
  }
  const codes = await fieldCodesOf(zip)
  if (codes.some((code) => code.trim() !== '' && !HARMLESS_FIELD.test(code))) found.add('fieldCode')
  return ACTIVE_CONTENTS.filter((one) => found.has(one))
}

export async function relationsOf(zip: ZipParts): Promise<Relation[]> {
  const relations: Relation[] = []
  for (const name of zip.names.filter((one) => /\.rels$/i.test(one)))
    await walkXml(zip, name, {
      open(element, { Type = '', Target = '', TargetMode = '' }) {
        if (element !== 'Relationship') return
        const type = Type.split('/').at(-1) ?? ''
        relations.push({ type, target: Target, isOutside: TargetMode === 'External' })
      },
    })
  return relations
}

/** A field within a field: what it gives is not known, and might be the outer one's name. */
const INNER = '\u0000'

/** The instructions of fields, ` PAGE `; those that Word has cut into runs are whole again. */
async function fieldCodesOf(zip: ZipParts): Promise<string[]> {
  const codes: string[] = []
  for (const name of zip.names.filter((one) => /\.xml$/i.test(one))) {
    const open: string[] = []
    let reads = false
    await walkXml(zip, name, {
      open(element, attributes) {
        const kind = element === 'fldChar' ? attributes['w:fldCharType'] : undefined
        if (kind === 'begin') {
          if (open.length > 0) open.push(`${open.pop()}${INNER}`)
          open.push('')
        }
        if (kind === 'end') codes.push(open.pop() ?? '')
        if (element === 'fldSimple') codes.push(attributes['w:instr'] ?? '')
        if (element === 'instrText') reads = true
      },
      text(piece) {
        if (!reads) return
        if (open.length > 0) open.push(`${open.pop()}${piece}`)
        else codes.push(piece)
      },
      close(element) {
        if (element === 'instrText') reads = false
      },
    })
    codes.push(...open)
  }
  return codes
}
