/** 系统故障: what the database or the disk answered reaches a person in words that say what to do. */
import { troubleOf } from '@oneruler/server/trouble'
import { expect, test } from 'vitest'

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  ['a refused connection', failed('', { code: 'ECONNREFUSED', syscall: 'connect' })],
  ['a connection cut at a commit', failed('Connection terminated unexpectedly')],
  ['a database that is stopping', failed('terminating connection', { code: '57P01' })],
  ['a database that still recovers', failed('the database system is starting up', { code: '57P03' })],
  ['a database whose socket is gone', failed('', { code: 'ENOENT', syscall: 'connect' })],
])('given %s, then it says that the act may be written, and to send it again', (_what, error) => {
  const trouble = troubleOf(error, 'nr-1')
  expect(trouble?.status).toBe(503)
  expect(trouble?.message).toMatch(/可能已经写入，也可能没有.*nr-1/)
})

test.each([
  ['the database’s disk', failed('could not extend file', { code: '53100' })],
  ['the disk of the attachments', failed('', { code: 'ENOSPC', syscall: 'write' })],
])('given %s is full, then it says so and that nothing was written', (_what, error) => {
  expect(troubleOf(error, 'nr-1')).toMatchObject({
    status: 507,
    message: expect.stringMatching(/磁盘已满，没有写入/),
  })
})

test.each([
  ['a mistake of ours', new TypeError('x is undefined')],
  ['a file that is missing', failed('', { code: 'ENOENT', syscall: 'open' })],
  ['a statement the database refused', failed('', { code: '23505' })],
])('given %s, then it is not blamed on the system', (_what, error) => {
  expect(troubleOf(error, 'nr-1')).toBeUndefined()
})
