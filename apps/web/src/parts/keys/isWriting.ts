/** 正在写 · Whether a key is meant for a field that is written in, or for a dialog: no shortcut of the page then. */
export function isWriting({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return true
  return (
    target.isContentEditable ||
    target.closest('input, select, textarea, dialog[open], [role=dialog]:not(dialog)') !== null
  )
}
