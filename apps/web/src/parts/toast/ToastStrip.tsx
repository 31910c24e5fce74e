/** 提示条 · Toast strip: stays until it is closed or something else is done, so that nobody has to hurry. */
import { toastWords } from '@oneruler/words/console-toast'
import { useEffect, useState } from 'react'
import { speak } from '../../words.ts'
import { tell, useToast } from './toast.ts'
import './ToastStrip.css'

const words = speak(toastWords)

export function ToastStrip() {
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const takeBack = toast?.takeBack ?? null
  const undo = async () => {
    if (takeBack === null || isBusy) return
    setBusy(true)
    await takeBack()
    setBusy(false)
  }
  useEffect(() => {
    const shortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      // In a field the key takes back what was written.
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]'))
        return
      event.preventDefault()
      void undo()
    }
    window.addEventListener('keydown', shortcut)
    return () => window.removeEventListener('keydown', shortcut)
  })
  return (
    <div className="toast-place no-print" role="status">
      {toast && (
        <p className="toast">
          <span>{toast.text}</span>
          {takeBack && (
            <button type="button" className="link" disabled={isBusy} onClick={() => void undo()}>
              {words.undo} <kbd>Ctrl Z</kbd>
            </button>
          )}
          <button type="button" className="toast-close" aria-label={words.close} onClick={() => tell(null)}>
            ×
          </button>
        </p>
      )}
    </div>
  )
}
