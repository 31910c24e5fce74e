/** 对这些户 · For these: the way from a list of households, wherever it stands, to an act on all and to their papers. */
import { bulkWords } from '@oneruler/words/console-bulk'
import { useState } from 'react'
import { speak } from '../../../words.ts'
import { PrintDialog } from '../../papers/batches/PrintDialog.tsx'
import { BulkDialog } from './BulkDialog.tsx'

const words = speak(bulkWords)

export function ForThese(props: {
  readonly project: string
  /** 户号; where there is none, whoever acts pastes them. */
  readonly chosen: readonly string[]
  readonly mayPrint: boolean
}) {
  const { project, chosen, mayPrint } = props
  const [isOpen, setOpen] = useState<'act' | 'print' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen('act')}>
        {words.open}
      </button>
      {mayPrint && chosen.length > 0 && (
        <button type="button" className="button" onClick={() => setOpen('print')}>
          {words.print}
        </button>
      )}
      {isOpen === 'print' && <PrintDialog project={project} chosen={chosen} onClose={close} />}
      {isOpen === 'act' && <BulkDialog project={project} chosen={chosen} onClose={close} />}
    </>
  )
}
