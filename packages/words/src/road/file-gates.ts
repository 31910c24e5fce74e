/** 材料的闸门 · Gates of files: what the law wants shown of an act, and lying with it. */
import type { GateTexts } from './gate-text.ts'

const INSPECTION: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  pictures: ['房屋内外的照片', 'photographs of the house, inside and out'],
  inspectionRecord: ['签过字的查勘记录', 'the signed record'],
}
const inspection = (missing: string | undefined, language: 0 | 1): string =>
  (missing ?? '')
    .split(' ')
    .map((blank) => INSPECTION[blank]?.[language] ?? blank)
    .join(language === 0 ? '和' : ' and ')

const zh = {
  G164: {
    title: '查勘留有影像和记录',
    closed: {
      'inspection-not-on-file': (p) =>
        `查勘还缺${inspection(p.missing, 0)}。请拍照或扫描交上；没能入户的，拍房屋外部。`,
    },
  },
} satisfies GateTexts

const en = {
  G164: {
    title: 'Inspection on file',
    closed: {
      'inspection-not-on-file': (p) =>
        `The inspection lacks ${inspection(p.missing, 1)}. Where nobody was let in, photograph the outside.`,
    },
  },
} satisfies GateTexts

export const fileGates = { zh, en }
