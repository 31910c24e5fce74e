/** 我家凭条: printed at the desk, opens the household's own page and no other; who printed it stands on that page. */

import { day } from '@oneruler/campaign/day'
import { boxPath, codeOf, openBox, readFragment, unlockedKey } from '@oneruler/portal/own/own-key'
import { createApp } from '@oneruler/server/app'
import { ownLooks } from '@oneruler/server/own-page/own-looks'
import { publicPackage } from '@oneruler/server/publishing/public-package'
import { seal } from '@oneruler/server/sunshine/seal'
import { expect, test } from 'vitest'
import { pdfText } from '../../../tools/pdf-text.ts'
import { sampleServed } from './sample.ts'
import { asSigned } from './signed-in.ts'

const served = sampleServed()
const HOUSEHOLD = 'H0463'

test('given a server without a public site, when a slip is printed, then it says what to do; with one, QR and code open that household’s page', async () => {
  const { deps, cookie, app, project } = served()
  const slip = `/api/projects/${project}/households/${HOUSEHOLD}/own-slip`
  const refused = await app.request(slip)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('--portal')

  const site = asSigned(createApp({ ...deps, portalAddress: 'https://sunshine.example' }), cookie)
  const printed = await site.request(slip)
  expect(printed.status).toBe(200)
  const { text } = await pdfText(new Uint8Array(await printed.arrayBuffer()))
  const [, fragment = ''] =
    new RegExp(`https://sunshine.example/${project}/own.html#([\\w-]{86})`).exec(text) ?? []
  const [, digits = ''] = /取阅码(\d{12})/.exec(text) ?? []
  const read = readFragment(fragment)
  if (read === null) throw new Error(text)
  const key = await unlockedKey(read.locked, read.name, codeOf(digits) ?? '')
  if (key === null) throw new Error('the code on the slip does not open its QR')

  await seal(deps.installation.store.log, project, deps.now())
  const loaded = await deps.installation.campaigns.load(project)
  if (!loaded) throw new Error('no sample')
  const packed = await publicPackage(deps.installation.store, loaded, day('2018-08-28'))
  if (!('files' in packed)) throw new Error(JSON.stringify(packed))
  const opening = [...packed.files].filter(([, bytes]) => openBox(key, 'page', bytes) !== null)
  expect(opening.map(([path]) => path)).toEqual([boxPath(read.name)])
  const own = JSON.parse(openBox(key, 'page', packed.files.get(boxPath(read.name)) as Uint8Array) ?? '')
  expect(own).toMatchObject({
    number: HOUSEHOLD,
    clock: { key: 'recheckAsked', lastDay: '2018-08-30', daysLeft: 2 },
  })
  expect(own.looks).toMatchObject([{ day: '2018-09-04', what: '打印您家的一份文书' }])
})

test('given a masked field that was shown to somebody, then the household is told what was seen, why, and by whom; nobody else is', async () => {
  const { deps, app, page, project } = served()
  const held = await page<{ fields: { name: string; kind: string }[] }>('/households/H0001/held')
  const field = held.fields.find(({ kind }) => kind === 'name')?.name
  const shown = await app.request(`/api/projects/${project}/households/H0001/reveal`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ field, reason: 'signing', text: '签约现场核对' }),
  })
  expect(shown.status).toBe(200)
  const looks = await ownLooks(deps.installation.store, project)
  expect(looks.get('H0001')).toMatchObject([{ what: '显示姓名，用途：办理签约' }])
  expect(looks.get('H0002')).toBeUndefined()
})
