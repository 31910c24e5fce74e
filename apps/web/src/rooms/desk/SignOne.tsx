/** 签一户 · Sign one: both ways of compensation, the form of the act or what is missing, then the receipt. */
import type { DeskLine } from '@oneruler/server/road-pages'
import { deskWords } from '@oneruler/words/console-desk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { sheetQuery } from '../../api.ts'
import { ActForm } from '../../parts/act/ActForm.tsx'
import { Conditions } from '../../parts/act/GatePanel.tsx'
import { householdRoadQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import { SheetView } from '../ruler/SheetView.tsx'

const words = speak(deskWords)

export function SignOne(props: {
  readonly project: string
  readonly line: DeskLine
  readonly today: string
  readonly onNext: () => void
}) {
  const { project, line, today, onNext } = props
  const { number } = line
  const { data: road } = useQuery(householdRoadQuery(project, number))
  const { data: sheet } = useQuery(sheetQuery(project, number, today))
  const [isSigned, setSigned] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const offer = road?.offers.find(({ command }) => command === 'signAgreement')
  const isReady = offer?.isOpen === true
  useEffect(() => {
    if (isReady) form.current?.querySelector<HTMLElement>('input[type=radio]')?.focus()
  }, [isReady])
  if (isSigned) return <Receipt {...props} />
  return (
    <div className="desk-one">
      <section className="section" ref={form}>
        <h2>
          {words.sign} {number} {line.owner} <small>{line.address}</small>
        </h2>
        {road && offer?.isOpen && (
          <ActForm
            project={project}
            target={number}
            offer={offer}
            today={today}
            onDone={() => setSigned(true)}
            close={onNext}
          />
        )}
        {road && offer && !offer.isOpen && (
          <Conditions conditions={offer.conditions} today={today} opensOn={offer.opensOn} />
        )}
      </section>
      <section className="section">
        <h2>{words.both}</h2>
        {sheet && sheet.household?.number === number && <SheetView page={sheet} />}
      </section>
    </div>
  )
}

function Receipt(props: {
  readonly project: string
  readonly line: DeskLine
  readonly today: string
  readonly onNext: () => void
}) {
  const { project, line, today, onNext } = props
  const next = useRef<HTMLButtonElement>(null)
  const { data: sheet } = useQuery(sheetQuery(project, line.number, today))
  useEffect(() => next.current?.focus(), [])
  return (
    <div className="desk-one">
      <section className="section" role="status">
        <h2>
          {words.receipt} <small>{words.signedAt(line.number)}</small>
        </h2>
        {sheet && sheet.household?.number === line.number && <SheetView page={sheet} />}
        <p className="note">{words.receiptNote}</p>
        <div className="offer-buttons no-print">
          <button ref={next} type="button" className="button primary" onClick={onNext}>
            {words.next}
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            {words.toPrint}
          </button>
          <Link
            to="/$project/households/$number"
            params={{ project, number: line.number }}
            search={{}}
            className="button"
          >
            {words.toPaper}
          </Link>
        </div>
      </section>
    </div>
  )
}
