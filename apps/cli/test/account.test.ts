/** 账号: a link from the terminal, for whoever has the data directory. */
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { json, oneruler } from './oneruler.ts'

const scratch = scratchFolder()
const at = ['--data', join(scratch.path, 'data')]
afterAll(() => scratch.discard())

test('given a role by its Chinese name, when a link is made, then it is told where it leads, and another every time', async () => {
  const link = () => json('account', 'link', '--role', '组长', '--group', '三组', '--everywhere', ...at)
  const [one, other] = [await link(), await link()]
  expect(one.code).toBe(0)
  expect(one.document).toEqual({ link: expect.stringMatching(/^\/join#[\w-]{43}$/), hours: 24 })
  expect(other.document.link).not.toBe(one.document.link)
})

test.each([
  [['--role', '县长'], '可用的角色：指挥长、书记'],
  [[], '--for'],
  [['--for', 'nobody'], '没有用户名“nobody”'],
])('given %j, when a link is asked for, then it is refused in words', async (given, said) => {
  const { code, stderr } = await oneruler('account', 'link', '--everywhere', ...given, ...at)
  expect(code).toBeGreaterThan(0)
  expect(stderr).toContain(said)
})
