/** 补填后打印 · A paper of which no record holds everything: the rest is filled in, and it is printed. */
import type { PaperLine } from '@oneruler/server/road-pages'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { download, printStated } from '../../file-api.ts'
import { speak } from '../../words.ts'
import { Outcome } from '../Field.tsx'
import { AskedFields } from './AskedFields.tsx'

const words = speak(householdPaperWords)

export function StatedPaper(props: {
  readonly line: PaperLine
  /** Where it is printed. */
  readonly address: string
  /** Of the file, without its ending. */
  readonly fileName: string
  readonly onClose: () => void
}) {
  const { line, address, fileName, onClose } = props
  const [stated, setStated] = useState<Readonly<Record<string, string>>>({})
  const printing = useMutation({
    mutationFn: () => printStated(address, stated),
    gcTime: 0,
    onSuccess: (file) => download(file, `${fileName}.pdf`),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    printing.mutate()
  }
  return (
    <form className="form" aria-label={words.stating(line.name)} onSubmit={send}>
      <AskedFields asked={line.asked} stated={stated} onState={setStated} />
      <Outcome error={printing.error} />
      <div className="form-buttons">
        <button type="submit" className="button primary" disabled={printing.isPending}>
          {words.toPrint()}
        </button>
        <button type="button" className="link" onClick={onClose}>
          {words.cancel()}
        </button>
      </div>
    </form>
  )
}
