/** 收件检查: what is taken as evidence, what of it is kept, and what is not taken, by its bytes alone. */
import { cleanFile } from '@oneruler/documents/evidence/clean-file'
import { expect, it } from 'vitest'
import { chunk, JPEG, office, pdf, photographed, png, segment, WEBP } from '../../../tools/invented-files.ts'
import { buildZip } from './build-zip.ts'

const cleaned = async (bytes: Uint8Array) => {
  const result = await cleanFile(bytes)
  if ('fault' in result) throw new Error(result.fault)
  return result
}
const fault = async (bytes: Uint8Array): Promise<string> => {
  const result = await cleanFile(bytes)
  return 'fault' in result ? result.fault : result.media
}

it('given a photograph with place, device, comment and a film behind it, then the picture alone is kept', async () => {
  const { media, bytes } = await cleaned(photographed(1))
  expect(media).toBe('image/jpeg')
  for (const told of ['GPS', '示例', 'Exif', 'film', 'xap']) expect(bytes.includes(told)).toBe(false)
  expect(bytes.equals((await cleaned(JPEG)).bytes)).toBe(true)
  expect(bytes.subarray(-2).toString('hex')).toBe('ffd9')
})

it('given a photograph on its side, then that alone is still said of it', async () => {
  const upright = (await cleaned(photographed(1))).bytes
  const { bytes } = await cleaned(photographed(6))
  expect(bytes.length - upright.length).toBe(36)
  expect(bytes.readUInt16BE(30)).toBe(6)
  expect(bytes.includes('GPS')).toBe(false)
  // What was cleaned once comes out the same.
  expect((await cleaned(bytes)).bytes.equals(bytes)).toBe(true)
})

it('given texts and moments in a PNG, then they are gone; given frames, then it is not taken', async () => {
  const beside = [chunk('tEXt', Buffer.from('Author\0甲某')), chunk('eXIf', Buffer.from('GPS'))]
  const { media, bytes } = await cleaned(Buffer.concat([png(4, 4, beside), Buffer.from('PK film')]))
  expect([media, bytes.equals(png())]).toEqual(['image/png', true])
  expect(await fault(png(4, 4, [chunk('acTL', Buffer.alloc(8))]))).toBe('animated')
})

it('given a WebP, then its picture is kept and what follows is not', async () => {
  const { media, bytes } = await cleaned(Buffer.concat([WEBP, Buffer.from('<script>')]))
  expect([media, bytes.includes('<script>')]).toEqual(['image/webp', false])
  const exif = Buffer.concat([Buffer.from('EXIF\x04\0\0\0GPS ', 'latin1')])
  const told = Buffer.concat([WEBP, exif])
  told.writeUInt32LE(told.length - 8, 4)
  expect((await cleaned(told)).bytes.equals(bytes)).toBe(true)
  const frames = Buffer.concat([WEBP, Buffer.from('ANMF\0\0\0\0', 'latin1')])
  frames.writeUInt32LE(frames.length - 8, 4)
  expect(await fault(frames)).toBe('animated')
})

it('given a picture that would unfold beyond 64 megapixels, then it is not taken, however small it is', async () => {
  expect(await fault(png(8000, 8000))).toBe('image/png')
  expect(await fault(png(8000, 8001))).toBe('too-many-pixels')
  expect(await fault(png(0xffffffff, 0xffffffff))).toBe('too-many-pixels')
  expect(await fault(png(0, 4))).toBe('damaged')
  const at = JPEG.indexOf(Buffer.from([0xff, 0xc0])) + 5
  const vast = Buffer.from(JPEG)
  vast.writeUInt32BE(0xffffffff, at)
  expect(await fault(vast)).toBe('too-many-pixels')
})

it('given a scan, then it is kept as it came; locked, active or with something behind, it is not taken', async () => {
  expect((await cleaned(pdf())).bytes.equals(pdf())).toBe(true)
  expect(await fault(pdf('/Encrypt 2 0 R'))).toBe('password')
  expect(await fault(pdf('/OpenAction<</S/JavaScript>>'))).toBe('active')
  expect(await fault(pdf('/Names<</EmbeddedFiles 1 0 R>>'))).toBe('active')
  expect(await fault(Buffer.concat([pdf(), office('word/document.xml')]))).toBe('something-after')
  expect(await fault(pdf().subarray(0, -8))).toBe('damaged')
  expect(await fault(Buffer.concat([Buffer.from('<html>'), pdf()]))).toBe('unknown-type')
})

it('given Word and Excel, then they are told apart and kept; with macros or files within, they are not taken', async () => {
  expect(await fault(office('word/document.xml'))).toContain('wordprocessingml')
  expect(await fault(office('xl/workbook.xml'))).toContain('spreadsheetml')
  expect(await fault(office('word/document.xml', 'word/vbaProject.bin'))).toBe('active')
  expect(await fault(office('word/document.xml', 'word/embeddings/a.exe'))).toBe('active')
  expect(await fault(office('a.exe'))).toBe('unknown-type')
  expect(await fault(office('word/document.xml', 'xl/workbook.xml'))).toBe('unknown-type')
  expect(await fault(Buffer.concat([office('word/document.xml'), Buffer.from('<html>')]))).toBe(
    'something-after',
  )
})

it('given a zip that says it unpacks to more than a disk, then it is not taken, and not unpacked', async () => {
  const parts = ['[Content_Types].xml', 'word/document.xml']
  const bomb = buildZip(parts.map((name) => ({ name, content: '<x/>', claims: 2 ** 31 })))
  expect(await fault(bomb)).toBe('inflates')
  const many = Array.from({ length: 2001 }, (_, n) => ({ name: `word/${n}.xml`, content: '' }))
  expect(await fault(buildZip(many))).toBe('inflates')
})

it('given a picture in more pieces than any program writes, then it is not taken', async () => {
  const pieces = (count: number) => Array(count).fill(chunk('IDAT', Buffer.alloc(0)))
  const inPieces = (count: number) =>
    Buffer.concat([png().subarray(0, 33), ...pieces(count), png().subarray(33)])
  expect(await fault(inPieces(19_990))).toBe('image/png')
  expect(await fault(inPieces(20_000))).toBe('inflates')
  const tables = Array(20_001).fill(segment(0xdb, Buffer.alloc(0)))
  expect(await fault(Buffer.concat([JPEG.subarray(0, 2), ...tables, JPEG.subarray(2)]))).toBe('inflates')
})

it('given what looks like a photograph by its name alone, then its bytes say what it is', async () => {
  const html = Buffer.from('<html><script>alert(1)</script>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const [heic, film] = ['heic', 'isom'].map((brand) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0`))
  expect(await Promise.all([html, svg, Buffer.from('GIF89a;'), Buffer.from('MZ')].map(fault))).toEqual(
    Array(4).fill('unknown-type'),
  )
  expect(await fault(heic as Buffer)).toBe('heic')
  expect(await fault(film as Buffer)).toBe('video')
  expect(await fault(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('old-office')
  expect(await fault(Buffer.alloc(0))).toBe('empty')
})

it('given any file cut short or with a byte changed, then it is taken or refused, and nothing breaks', async () => {
  const whole = [photographed(6), png(), WEBP, pdf(), office('word/document.xml')]
  for (const bytes of whole)
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      await cleanFile(bytes.subarray(0, at))
      await cleanFile(changed)
    }
  // A segment longer than the file, and a picture without its lines.
  expect(
    await fault(Buffer.concat([JPEG.subarray(0, 2), segment(0xe1, Buffer.alloc(4)).subarray(0, 5)])),
  ).toBe('damaged')
  expect(await fault(Buffer.from('ffd8ffd9', 'hex'))).toBe('damaged')
})
