/** 万一 · In case the phone breaks or is lost: a copy, reading it back, what to do, and what the system may clear. */
import { fieldSafetyWords } from '@oneruler/words/field-safety'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { Field } from '../parts/Field.tsx'
import { speak } from '../words.ts'
import { lockedCopy, openedCopy } from './copy.ts'
import { copied, putBack } from './phone.ts'
import { send } from './sender.ts'
import './safety.css'

const words = speak(fieldSafetyWords)
const LEAST_PASSPHRASE = 8

export function Safety(props: { readonly unsent: number }) {
  const [open, setOpen] = useState<'copy' | 'read' | null>(null)
  const isKept = useKeptByBrowser()
  return (
    <section>
      <h2 className="field-section">{words.title}</h2>
      {isKept === false && <p className="note">{words.notKept}</p>}
      {props.unsent > 0 && (
        <Way
          what={words.copy}
          note={words.copyNote}
          act={words.save}
          isOpen={open === 'copy'}
          onAct={() => setOpen(open === 'copy' ? null : 'copy')}
        >
          <CopyForm />
        </Way>
      )}
      <Way
        what={words.read}
        note={words.readNote}
        act={words.choose}
        isOpen={open === 'read'}
        onAct={() => setOpen(open === 'read' ? null : 'read')}
      >
        <ReadForm />
      </Way>
      <details className="signed-ones">
        <summary>{words.lost}</summary>
        <ol className="lost-steps">
          {words.lostSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function Way(props: {
  readonly what: string
  readonly note: string
  readonly act: string
  readonly isOpen: boolean
  readonly onAct: () => void
  readonly children: ReactNode
}) {
  return (
    <div className="safety-way">
      <p>
        {props.what}
        <span className="note">{props.note}</span>
      </p>
      <button type="button" className="link" aria-expanded={props.isOpen} onClick={props.onAct}>
        {props.act}
      </button>
      {props.isOpen && props.children}
    </div>
  )
}

function CopyForm() {
  const [passphrase, setPassphrase] = useState('')
  const [done, setDone] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const copy = await lockedCopy(await copied(), passphrase)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(copy)
    link.download = words.fileName(new Date().toISOString().slice(0, 10))
    link.click()
    URL.revokeObjectURL(link.href)
    setDone(true)
  }
  return (
    <form className="form" onSubmit={save}>
      <Field
        label={words.passphrase}
        hint={words.passphraseHint}
        type="password"
        autoComplete="new-password"
        minLength={LEAST_PASSPHRASE}
        required
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <button type="submit" className="button primary">
        {words.save}
      </button>
      {done && <p role="status">{words.saved}</p>}
    </form>
  )
}

function ReadForm() {
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const read = async (event: FormEvent) => {
    event.preventDefault()
    if (file === null) return
    const opened = await openedCopy(file, passphrase)
    if (typeof opened === 'string') return setSaid(words.faults[opened])
    const { back, known, others } = await putBack(opened)
    setSaid(words.back(back, known, others))
    void send()
  }
  return (
    <form className="form" onSubmit={read}>
      <Field
        label={words.file}
        type="file"
        required
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <Field
        label={words.passphrase}
        type="password"
        autoComplete="off"
        required
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <button type="submit" className="button primary">
        {words.readBack}
      </button>
      {said !== null && <p role="status">{said}</p>}
    </form>
  )
}

/** Asks for it, and says whether the browser promises not to clear this by itself; undefined where it cannot say. */
function useKeptByBrowser(): boolean | undefined {
  const [isKept, setIsKept] = useState<boolean>()
  useEffect(() => {
    navigator.storage?.persist?.().then(setIsKept, () => setIsKept(false))
  }, [])
  return isKept
}
