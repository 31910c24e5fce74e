/** 启动服务: listens on this machine only, tells what is new, and lets go of readers that left. */
import { request } from 'node:http'
import { LOOPBACK, type Server, serve } from '@oneruler/server/serve'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const signed = () => ({ headers: { cookie: served().cookie } })
const listeners = new Set<(projectId: string, seq: number) => void>()
let server: Server

beforeAll(async () => {
  const { deps } = served()
  const campaigns = {
    ...deps.installation.campaigns,
    onHead(listener: (projectId: string, seq: number) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  server = await serve({ port: 0, deps: { ...deps, installation: { ...deps.installation, campaigns } } })
})
afterAll(() => server.close())

/** Opens the stream of hints; gives what has arrived so far, and how to leave. */
function hints() {
  const asked = request(`${server.address}/api/projects/${served().project}/events`, signed())
  let arrived = ''
  asked.on('response', (response) => {
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      arrived += chunk
    })
  })
  asked.on('error', () => {})
  asked.end()
  return { arrived: () => arrived, leave: () => asked.destroy() }
}

test('it answers on the loopback address', async () => {
  expect(server.address).toBe(`http://${LOOPBACK}:${server.port}`)
  const response = await fetch(`${server.address}/api/projects`, signed())
  expect(response.status).toBe(200)
  expect(await response.json()).toHaveLength(1)
})

test('a taken port is said to be taken', async () => {
  await expect(serve({ port: server.port, deps: served().deps })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

test('a reader hears where the log stands and that it grew, of its own project only', async () => {
  const { arrived, leave } = hints()
  await vi.waitUntil(() => arrived().includes('event: head'))
  await vi.waitUntil(() => listeners.size === 1)
  for (const listener of listeners) {
    listener('another', 7)
    listener(served().project, 99_999)
  }
  await vi.waitUntil(() => arrived().includes('data: {"seq":99999}'))
  expect(arrived()).not.toContain('{"seq":7}')
  leave()
  await vi.waitUntil(() => listeners.size === 0)
})

test('closing ends the streams that are open', async () => {
  const { deps } = served()
  const other = await serve({ port: 0, deps })
  const response = await fetch(`${other.address}/api/projects/${served().project}/events`, signed())
  const heard = response.text()
  await other.close()
  expect(await heard).toContain('event: head')
})

test('workbooks whose time is over are erased by a server that starts after it, whatever day the sample is on', async () => {
  const { deps, project } = served()
  const ledger = async () =>
    (await deps.installation.store.attachments.list(project)).find(({ kind }) => kind === 'ledger')
  expect((await ledger())?.erasedAt).toBeNull()
  const later = await serve({ port: 0, deps: { ...deps, now: () => new Date('2018-12-12T00:00:00Z') } })
  await later.close()
  expect((await ledger())?.erasedAt).toMatch(/^2018-12-12/)
})
