/** 补填后打印 · A paper of which no record holds everything: the rest is filled in, and it is printed. */
import type { HouseholdPaperLine } from '@oneruler/server/road-pages'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { AskedFields } from '../../parts/AskedFields.tsx'
import { Outcome } from '../../parts/Field.tsx'
import { download, printStated } from '../../print-api.ts'
import { speak } from '../../words.ts'

const words = speak(householdPaperWords)

export function StatedPaper(props: {
  readonly project: string
  readonly household: string
  readonly line: HouseholdPaperLine
  readonly onClose: () => void
}) {
  const { project, household, line, onClose } = props
  const [stated, setStated] = useState<Readonly<Record<string, string>>>({})
  const printing = useMutation({
    mutationFn: () => printStated(project, household, line.paper, stated),
    gcTime: 0,
    onSuccess: (file) => download(file, `${household}-${line.name}.pdf`),
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
