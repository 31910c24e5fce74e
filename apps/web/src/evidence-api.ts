/** 材料取数 · Files handed in and opened, as in `api.ts`; handing in tells how far it is. */
import type { HandedInFile } from '@oneruler/server/household-pages'
import { ofProject, Refusal } from './api.ts'
import { leaveForSignIn } from './sign-in-address.ts'

/** Where a file can be seen, or fetched. */
export const evidenceAddress = (project: string, sha256: string): string =>
  ofProject.files[':sha256'].$url({ param: { project, sha256 } }).href

/**
 * Throws a `Refusal` where the server does not take it, a TypeError where nobody answered or it was broken off.
 *
 * @param onProgress hears the part that was sent, 0 to 1: what `fetch` cannot tell
 */
export function handIn(
  project: string,
  file: File,
  { onProgress, signal }: { readonly onProgress: (part: number) => void; readonly signal: AbortSignal },
): Promise<HandedInFile> {
  return new Promise((taken, failed) => {
    const request = new XMLHttpRequest()
    const lost = () => failed(new TypeError('nobody answered'))
    request.open('POST', ofProject.files.$url({ param: { project } }))
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / Math.max(1, total))
    request.onerror = lost
    request.onabort = lost
    request.onload = () => {
      if (request.status === 401) leaveForSignIn()
      const said = readJson(request.responseText)
      if (request.status === 200) taken(said as HandedInFile)
      else
        failed(new Refusal(request.status, (said as { message?: string })?.message ?? String(request.status)))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
