/** 版记 · Imprint: who printed it and when, between two rules at the foot of the last page. */
import {
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx'
import type { Bulletin } from './bulletin.ts'
import { IMPRINT_TWIPS, TEXT_WIDTH_TWIPS } from './official-layout.ts'

const RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 }
const INSET = 280

/** One paragraph a line, all in one frame; the last says who printed it and when. */
export function imprint({
  distribution,
  issuer,
  printedLine,
}: Pick<Bulletin, 'distribution' | 'issuer' | 'printedLine'>): Paragraph[] {
  const height = IMPRINT_TWIPS * (distribution.length + 1)
  const lines = [...distribution, `${issuer}\t${printedLine}`]
  return lines.map(
    (text) =>
      new Paragraph({
        style: 'Imprint',
        frame: {
          type: 'alignment',
          width: TEXT_WIDTH_TWIPS,
          height,
          anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
          alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
        },
        border: { top: RULE, bottom: RULE },
        indent: { left: INSET },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS - INSET }],
        children: [new TextRun(text)],
      }),
  )
}
