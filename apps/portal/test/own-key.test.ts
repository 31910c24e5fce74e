/** 我家一页的钥匙: what each slip opens alone, and what the two open together. */
import {
  boxPath,
  boxSizeFor,
  codeOf,
  fragmentOf,
  isBox,
  lockedKey,
  openBox,
  readFragment,
  sealBox,
  unlockedKey,
} from '@oneruler/portal/own/own-key'
import { expect, test } from 'vitest'

const KEY = new Uint8Array(32).fill(7)
const OTHER = new Uint8Array(32).fill(8)
const NAME = new Uint8Array(16).fill(255)
const CODE = '481609375516'
const TEXT = '{"owner":"示例甲某"}'

test('given the QR and its code, when both are there, then the key comes out; another code, or the code with another QR, gives none', async () => {
  const locked = await lockedKey(KEY, NAME, CODE)
  const read = readFragment(fragmentOf(NAME, locked))
  expect(read).toEqual({ name: NAME, locked })
  expect(await unlockedKey(locked, NAME, CODE)).toEqual(KEY)
  expect(await unlockedKey(locked, NAME, '481609375517')).toBeNull()
  expect(await unlockedKey(locked, new Uint8Array(16), CODE)).toBeNull()
  expect(readFragment('H0463')).toBeNull()
})

test('given a code typed with spaces or in full-width digits, then it is the same code; one digit short is none', () => {
  expect(codeOf('4816 0937 5516')).toBe(CODE)
  expect(codeOf('４８１６－０９３７－５５１６')).toBe(CODE)
  expect(codeOf('4816 0937 551')).toBeNull()
})

test('given a box, when one byte is changed, or it is opened with another key or for another purpose, then it does not open', () => {
  const box = sealBox(KEY, 'page', TEXT, boxSizeFor([TEXT]))
  expect(openBox(KEY, 'page', box)).toBe(TEXT)
  expect(openBox(OTHER, 'page', box)).toBeNull()
  expect(openBox(KEY, 'request', box)).toBeNull()
  for (const at of [0, 9_000, box.length - 1]) {
    const changed = box.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(openBox(KEY, 'page', changed), String(at)).toBeNull()
  }
})

test('given two households, one with ten times as much to read, then their boxes are of one length, and neither says a word of its text', () => {
  const texts = ['短', '长'.repeat(9_000)]
  const boxes = texts.map((text) => sealBox(KEY, 'page', text, boxSizeFor(texts)))
  expect(boxes[0]?.length).toBe(boxes[1]?.length)
  expect(Buffer.from(boxes[1] as Uint8Array).includes('长长')).toBe(false)
  expect(sealBox(KEY, 'page', TEXT, boxSizeFor(texts))).toEqual(sealBox(KEY, 'page', TEXT, boxSizeFor(texts)))
})

test('given a file that lies among the boxes and is none, then it is known', () => {
  const path = boxPath(NAME)
  expect(path).toBe(`own/${'p'.repeat(32)}.box`)
  const box = sealBox(KEY, 'page', TEXT, boxSizeFor([TEXT]))
  expect(isBox(path, box)).toBe(true)
  expect(isBox(path, box.slice(1))).toBe(false)
  expect(isBox('own/readme.box', box)).toBe(false)
})
