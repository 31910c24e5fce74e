/** 运行状况: whoever watches the server on its machine learns whether it lives, whether it takes work, and how it does. */
import { connect } from 'node:net'
import { type Server, serve } from '@oneruler/server/serve'
import { afterEach, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
let server: Server | undefined
afterEach(() => server?.close())

const listening = async (change: object = {}) => {
  const { deps } = served()
  server = await serve({ port: 0, deps: { ...deps, ...change } })
  return server
}
const asked = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server?.address}${path}`, { headers })

test('given a server that works, then it is alive and ready, and tells its requests by their route and no household', async () => {
  await listening()
  expect([(await asked('/healthz')).status, (await asked('/readyz')).status]).toEqual([200, 200])
  const path = `/api/projects/${served().project}/households/H0001`
  expect((await asked(path, { cookie: served().cookie })).status).toBe(200)
  const text = await (await asked('/metrics')).text()
  expect(text).toMatch(
    /oneruler_request_seconds_count\{method="GET",route="[^"]*households\/:number",status="200"\} 1/,
  )
  expect(text).toMatch(new RegExp(`oneruler_project_events\\{project="${served().project}"\\} [1-9]`))
  expect(text).toMatch(/oneruler_database_connections\{state="idle"\} \d/)
  expect(text).not.toContain('H0001')
})

test('given the database does not answer, then it lives and is not ready, and its other figures still stand', async () => {
  const { installation } = served().deps
  const query = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }))
  const pool = Object.create(installation.store.pool, { query: { value: query } })
  await listening({ installation: { ...installation, store: { ...installation.store, pool } } })
  expect((await asked('/healthz')).status).toBe(200)
  const ready = await asked('/readyz')
  expect([ready.status, await ready.json()]).toEqual([503, { state: 'database-away' }])
  expect(await (await asked('/metrics')).text()).toContain('process_resident_memory_bytes')
})

test('given somebody comes through a proxy, then there is nothing to see', async () => {
  await listening({ publicAddress: 'https://zhengshou.example.gov.cn' })
  for (const path of ['/healthz', '/readyz', '/metrics'])
    expect((await asked(path, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
})

test('given an act whose body is still arriving, when the server is told to stop, then it is answered, and nobody new is let in', async () => {
  const { address, port, close } = await listening()
  server = undefined
  const body = JSON.stringify({ id: 'x' })
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk
  })
  const ended = new Promise((done) => socket.on('close', done))
  const lines = [
    `POST /api/projects/${served().project}/commands/recordVisit HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Cookie: ${served().cookie}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  // Told to go on: the server has begun with it.
  await new Promise((begun) => socket.once('data', begun))
  const closing = close()
  await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  socket.write(body)
  await closing
  await ended
  expect(heard).toMatch(/HTTP\/1\.1 400 /)
  expect(heard).toMatch(/没有读懂/)
})
