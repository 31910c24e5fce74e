/** 材料栏 · A blank of files: taken with the camera, chosen or dropped; each tells how far it is, and can be taken away. */
import type { BlankForm } from '@oneruler/server/road-pages'
import { evidenceWords } from '@oneruler/words/evidence'
import { type DragEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import './files.css'
import { Thumbnail } from '../Thumbnail.tsx'
import type { Filled, FilledValue } from './useAct.ts'
import { useHandIn, type Waiting } from './useHandIn.ts'

const words = speak(evidenceWords)

/** What a browser offers to choose from; what the file is, the server looks at. */
const ACCEPTED = {
  photograph: 'image/jpeg,image/png,image/webp',
  scan: 'application/pdf',
  office: '.docx,.xlsx',
} as const

export function FilesInput(props: {
  readonly id: string
  readonly form: Extract<BlankForm, { form: 'files' }>
  readonly label: string
  readonly isRequired: boolean
  readonly value: FilledValue | undefined
  readonly onChange: (value: FilledValue) => void
  readonly path: string
  readonly 'aria-describedby': string | undefined
}) {
  const { id, form, value, onChange, path } = props
  const { project } = useCampaign()
  const camera = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState('')
  const handedIn = (Array.isArray(value) ? value : []) as readonly Filled[]
  const { waiting, add, again, drop, addressOf } = useHandIn(project.id, path, (taken) =>
    onChange([...handedIn.filter(({ sha256 }) => sha256 !== taken.sha256), taken]),
  )
  const take = (files: readonly File[]) => {
    const room = Math.max(0, form.most - handedIn.length - waiting.length)
    setSaid(files.length > room ? words.tooMany(form.most) : '')
    add(files.slice(0, room))
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons inside do the same
    <div
      className={over ? 'files-input over' : 'files-input'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      {handedIn.length + waiting.length > 0 && (
        <ul>
          {handedIn.map(({ sha256, name }) => (
            <li key={String(sha256)}>
              <Thumbnail address={addressOf(String(sha256))} name={String(name)} />
              <FileName name={String(name)}>
                <span className="green small">{words.handedIn}</span>
              </FileName>
              <Away
                label={words.remove(String(name))}
                onClick={() => onChange(handedIn.filter((one) => one.sha256 !== sha256))}
              />
            </li>
          ))}
          {waiting.map((one) => (
            <WaitingFile key={one.id} waiting={one} again={() => again(one.id)} drop={() => drop(one.id)} />
          ))}
        </ul>
      )}
      <p className="files-buttons">
        {form.takes.includes('photograph') && (
          <button type="button" className="button camera" onClick={() => camera.current?.click()}>
            {words.take}
          </button>
        )}
        <button
          type="button"
          id={id}
          className="button"
          aria-describedby={props['aria-describedby']}
          aria-label={`${props.label} ${words.choose}`}
          onClick={() => folder.current?.click()}
        >
          {words.choose}
        </button>
        <span className="note files-drop">{words.orDrop}</span>
        {props.isRequired && handedIn.length === 0 && <span className="amber small">{words.needed}</span>}
      </p>
      <p className="note">{words.takes(form.takes, form.most)}</p>
      {said !== '' && (
        <p className="red small" role="alert">
          {said}
        </p>
      )}
      <Chooser input={camera} label={words.take} accept={ACCEPTED.photograph} isCamera take={take} />
      <Chooser
        input={folder}
        label={words.choose}
        accept={form.takes.map((sort) => ACCEPTED[sort]).join(',')}
        isCamera={false}
        take={take}
      />
    </div>
  )
}

const FileName = (props: { readonly name: string; readonly children: ReactNode }) => (
  <span className="file-name">
    <span>{props.name || words.withoutName}</span>
    {props.children}
  </span>
)

const Away = (props: { readonly label: string; readonly onClick: () => void }) => (
  <button type="button" className="file-away" aria-label={props.label} onClick={props.onClick}>
    ×
  </button>
)

function WaitingFile(props: {
  readonly waiting: Waiting
  readonly again: () => void
  readonly drop: () => void
}) {
  const { file, part, problem } = props.waiting
  return (
    <li>
      <span className="thumbnail" aria-hidden="true" />
      <FileName name={file.name}>
        {problem !== null ? (
          <span className="red small" role="alert">
            {problem}{' '}
            <button type="button" className="link" aria-label={words.retry(file.name)} onClick={props.again}>
              {words.again}
            </button>
          </span>
        ) : part === null ? (
          <span className="note">{words.waiting}</span>
        ) : (
          <span className="note">
            <progress value={part} aria-label={file.name} />{' '}
            {part < 1 ? words.sending(Math.floor(part * 100)) : words.checking}
          </span>
        )}
      </FileName>
      <Away
        label={problem === null ? words.cancel(file.name) : words.remove(file.name)}
        onClick={props.drop}
      />
    </li>
  )
}

const Chooser = (props: {
  readonly input: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly accept: string
  readonly isCamera: boolean
  readonly take: (files: readonly File[]) => void
}) => (
  <input
    ref={props.input}
    type="file"
    accept={props.accept}
    {...(props.isCamera ? { capture: 'environment' } : { multiple: true })}
    aria-label={props.label}
    tabIndex={-1}
    className="unseen"
    onChange={(event) => {
      props.take([...(event.target.files ?? [])])
      // Choosing the same file again must be noticed again.
      event.target.value = ''
    }}
  />
)
