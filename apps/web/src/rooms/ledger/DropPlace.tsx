/** 放台账的地方 · Where a ledger folder or workbook is dropped or chosen; uploading can be broken off. */
import { consoleWords } from '@oneruler/words/console'
import { ledgerWords } from '@oneruler/words/console-ledger'
import { type DragEvent, type RefObject, useRef, useState } from 'react'
import { Refusal, stageImport } from '../../api.ts'
import { speak } from '../../words.ts'
import { chosenFiles, type Dropped, droppedFiles } from './droppedFiles.ts'

const words = speak(ledgerWords)
const { states, listed } = speak(consoleWords)

export function DropPlace(props: { readonly staged: (importId: string) => void }) {
  const folder = useRef<HTMLInputElement>(null)
  const single = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState('')
  const [uploading, setUploading] = useState<AbortController | null>(null)

  const upload = async ({ files, ignored }: Dropped) => {
    if (files.length === 0) return setSaid(words.drop.none)
    setSaid(ignored.length > 0 ? words.drop.ignored(listed(ignored)) : '')
    const controller = new AbortController()
    setUploading(controller)
    try {
      const { importId } = await stageImport(files, controller.signal)
      props.staged(importId)
    } catch (error) {
      if (!controller.signal.aborted)
        setSaid(error instanceof Refusal ? error.message : `${states.unreachable}${states.safe}`)
    } finally {
      setUploading(null)
    }
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    await upload(await droppedFiles(event.dataTransfer))
  }
  return (
    <section className="section">
      <h2>
        {words.drop.title} <small>{words.drop.about}</small>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons inside do the same */}
      <div
        className={over ? 'drop-place over' : 'drop-place'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{words.drop.here}</p>
        <p className="note">{words.drop.files}</p>
        {uploading === null ? (
          <p className="drop-buttons">
            <button type="button" className="button primary" onClick={() => folder.current?.click()}>
              {words.drop.chooseFolder}
            </button>
            <button type="button" className="button" onClick={() => single.current?.click()}>
              {words.drop.chooseFiles}
            </button>
          </p>
        ) : (
          <p className="drop-buttons">
            <progress aria-label={words.drop.uploading} />
            {words.drop.uploading}
            <button type="button" className="button" onClick={() => uploading.abort()}>
              {words.cancel}
            </button>
          </p>
        )}
        <FileInput input={folder} label={words.drop.chooseFolder} folder take={upload} />
        <FileInput input={single} label={words.drop.chooseFiles} folder={false} take={upload} />
      </div>
      {said !== '' && (
        <p role="alert" className="drop-said">
          {said}
        </p>
      )}
    </section>
  )
}

const FileInput = (props: {
  readonly input: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly folder: boolean
  readonly take: (dropped: Dropped) => void
}) => (
  <input
    ref={props.input}
    type="file"
    multiple
    {...(props.folder ? { webkitdirectory: '' } : {})}
    aria-label={props.label}
    tabIndex={-1}
    className="unseen"
    onChange={(event) => {
      if (event.target.files !== null && event.target.files.length > 0)
        props.take(chosenFiles(event.target.files))
      // Choosing the same folder again must be noticed again.
      event.target.value = ''
    }}
  />
)
