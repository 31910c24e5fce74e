/**
 * 文件种类 · Container: what an upload is, told by its first bytes, whatever its name says.
 */

import { type BareCode, refused } from './refusal.ts'

const ZIP = [0x50, 0x4b]
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Excel keeps an encrypted workbook in an old-style container, in a stream of this name. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const LOOKED_AT = 4096

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte)

/** Refuses everything that is no zip, saying what it is instead. */
export function demandZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return
  throw refused(kindOf(bytes))
}

function kindOf(bytes: Uint8Array): BareCode {
  if (bytes.length === 0) return 'empty-file'
  if (startsWith(bytes, OLE2)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
      ? 'password'
      : 'old-excel'
  }
  const head = bytes.subarray(0, LOOKED_AT)
  const wide = head[0] === 0xff && head[1] === 0xfe
  if (!wide && head.includes(0)) return 'not-a-workbook'
  // Latin-1 never fails, and the marks looked for are ASCII in UTF-8 and GBK alike.
  const text = new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(head).replace(/^ï»¿/, '')
  if (/^\s*</.test(text)) return 'web-page'
  // Control characters other than white space do not stand in a text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x01-\x08\x0e-\x1f]/.test(text) ? 'not-a-workbook' : 'text-file'
}
