/** 公开日志文件: whoever asks reads the log without signing in, and nothing else beside it. */
import { formatKey } from '@oneruler/log/note-key'
import { createApp } from '@oneruler/server/app'
import { seal } from '@oneruler/server/sunshine/seal'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()

test('given a sealed log, then anybody reads its files, caches keep what never changes, and no other file is served', async () => {
  const { deps, project } = served()
  const { log } = deps.installation.store
  await seal(log, project, deps.now())
  const app = createApp(deps)
  const asked = (path: string) => app.request(`/log/${path}`)

  const checkpoint = await asked(`${project}/checkpoint`)
  expect([checkpoint.status, checkpoint.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  expect(new Uint8Array(await checkpoint.arrayBuffer())).toEqual(await log.files(project).read('checkpoint'))
  expect(await (await asked(`${project}/key`)).text()).toBe(`${formatKey(log.signer(project).key)}\n`)
  const tile = await asked(`${project}/tile/entries/000`)
  expect([tile.status, tile.headers.get('cache-control')]).toEqual([
    200,
    expect.stringContaining('immutable'),
  ])

  for (const path of [
    `${project}/tile/0/999`,
    `${project}/tile/0/..%2f..%2fkey`,
    `${project}/..%2f..%2fkeys%2fmaster-key`,
    '..%2fkeys/checkpoint',
    `${project.toUpperCase()}/checkpoint`,
    `${project}/`,
  ])
    expect((await asked(path)).status, path).toBe(404)
})
