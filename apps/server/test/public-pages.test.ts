/** 公开网页文件: whoever asks reads the published package without signing in, and nothing beside it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '@oneruler/server/app'
import { publishOrTell } from '@oneruler/server/publishing/publish-project'
import { seal } from '@oneruler/server/sunshine/seal'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()

test('given a server that was told to show the public pages, then anybody reads them, also the log in them, and no file beside them; one that was not shows none', async () => {
  const { deps, project } = served()
  const { installation, consoleDir } = deps
  const portalDir = join(consoleDir, '../portal')
  await seal(installation.store.log, project, deps.now())
  await publishOrTell(installation, project, deps.now(), join(portalDir, project))
  mkdirSync(consoleDir, { recursive: true })
  writeFileSync(join(consoleDir, 'beside.txt'), 'beside')

  const app = createApp({ ...deps, portalDir })
  const asked = async (path: string) => (await app.request(`/public/${path}`)).status
  const landing = await app.request(`/public/${project}/`)
  expect([landing.status, landing.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  expect(await landing.text()).toContain('签约进度')
  for (const path of ['plan.html', 'plan.mjs', 'manifest.txt', 'log/checkpoint', 'log/tile/entries/000'])
    expect(await asked(`${project}/${path}`), path).toBe(200)
  for (const path of [
    `${project}/none.html`,
    '',
    '..%2fconsole%2fbeside.txt',
    `${project}/..%2f..%2fconsole%2fbeside.txt`,
  ])
    expect(await asked(path), path).toBe(404)
  expect((await createApp(deps).request(`/public/${project}/`)).status).toBe(404)
})
