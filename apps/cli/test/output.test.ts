/** 输出: what a ledger holds is shown on the terminal and never steers it. */

import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { note, tell } from '../src/output.ts'
import { oneruler } from './oneruler.ts'

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

test('given a workbook larger than any program reads, when it is imported, then that is said without its text', async () => {
  const scratch = scratchFolder()
  onTestFinished(() => scratch.discard())
  const ledger = join(scratch.path, '示例县')
  mkdirSync(ledger)
  writeFileSync(join(ledger, '台账.xlsx'), '')
  truncateSync(join(ledger, '台账.xlsx'), 3 * 2 ** 30)
  const { code, stdout, stderr } = await oneruler('import', ledger, '--data', join(scratch.path, 'data'))
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('没有完成。')
  expect(stderr).not.toContain('示例县')
})
