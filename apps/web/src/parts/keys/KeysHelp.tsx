/** 快捷键 · Keys: what can be done without a mouse, shown by ? or by its button. */
import { keysWords } from '@oneruler/words/console-keys'
import { useEffect, useRef } from 'react'
import { speak } from '../../words.ts'
import { isWriting } from './isWriting.ts'
import './KeysHelp.css'

const words = speak(keysWords)

export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }
  useEffect(() => {
    const shortcut = (event: KeyboardEvent) => {
      if (event.key !== '?' || isWriting(event)) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', shortcut)
    return () => window.removeEventListener('keydown', shortcut)
  })
  return (
    <>
      <button type="button" className="link keys-open" onClick={open}>
        {words.title} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="act keys-help" aria-label={words.title}>
        <header>
          <h2>{words.title}</h2>
          <button
            type="button"
            className="act-close"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </header>
        {words.sections.map(({ name, keys }) => (
          <section key={name} className="section">
            <h3>{name}</h3>
            <dl>
              {keys.map(([pressed, does]) => (
                <div key={does}>
                  <dt>
                    {pressed.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </dialog>
    </>
  )
}
