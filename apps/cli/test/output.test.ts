/** 输出: what a ledger holds is shown on the terminal and never steers it. */

import { expect, test, vi } from 'vitest'
import { note, tell } from '../src/output.ts'

test('given signs that steer a terminal in a ledger, when they are told, then they are shown as unreadable', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  tell({ json: false }, '户主“\u001b[2J\u009b31m示例”\n下一行')
  tell({ json: true }, '\u0007')
  note('\u001b]0;示例\u0007')
  const [[told], noted] = [out.mock.calls[0] ?? [], err.mock.calls.map(([line]) => line)]
  out.mockRestore()
  err.mockRestore()
  expect(told).toBe('户主“\ufffd[2J\ufffd31m示例”\n下一行\n')
  expect(noted).toEqual(['\ufffd\n', '\ufffd]0;示例\ufffd\n'])
})
