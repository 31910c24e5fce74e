/** 取文件 · Files that are made for what is stated: fetched, and handed over to the browser's downloads. */
import type { StatedPurpose } from '@oneruler/server/sign-in/export-mark'
import { Refusal } from './api.ts'
import { leaveForSignIn } from './sign-in-address.ts'

async function fetched(address: string, stated: object): Promise<Response> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(stated),
  })
  if (response.ok) return response
  if (response.status === 401) leaveForSignIn()
  const said = (await response.json().catch(() => null)) as { readonly message: string } | null
  throw new Refusal(response.status, said?.message ?? String(response.status))
}

/**
 * A paper with what no record holds, by the names of the elements; throws a `Refusal` where it still lacks something.
 *
 * @param address where it could be opened, were it whole
 */
export const printStated = async (address: string, stated: Readonly<Record<string, string>>): Promise<Blob> =>
  (await fetched(address, { stated })).blob()

/** A table for a stated purpose, handed over to the browser; its name. Throws a `Refusal`. */
export async function exportFile(address: string, stated: StatedPurpose): Promise<string> {
  const response = await fetched(address, stated)
  const [, name = ''] =
    /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  download(await response.blob(), decodeURIComponent(name))
  return decodeURIComponent(name)
}

/** Hands a file over to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
