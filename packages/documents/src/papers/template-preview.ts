/**
 * 模板预览 · Template preview: a template filled with the sample's invented fields, as it would be printed.
 */
import { completeRaw } from './complete-paper.ts'
import type { OwnTemplate } from './fill.ts'
import type { Paper } from './paper.ts'
import { paperDrawing } from './paper-pdf.ts'
import type { PaperRefusal } from './paper-refusal.ts'
import { sampleFields } from './sample-fields.ts'
import type { Drawing } from './typesetter.ts'

const NUMBER = '示例〔2018〕1号'

/** @param own null: the shipped text. Refused where a sign of the template cannot be shown by any font. */
export function templatePreview(
  paper: Paper,
  own: OwnTemplate | null,
): { readonly drawing: Drawing } | { readonly refused: readonly PaperRefusal[] } {
  const completed = completeRaw(paper, NUMBER, sampleFields(paper))
  return 'refused' in completed ? completed : paperDrawing({ complete: completed.complete, own })
}
