/** 办理表: what the forms of a household's acts know already. */
import { createApp } from '@oneruler/server/app'
import type { BulkPage } from '@oneruler/server/bulk-pages'
import { newId } from '@oneruler/server/identity'
import type { Blank, Choice, HouseholdRoadPage, OfferLine } from '@oneruler/server/road-pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { posted, signIn } from './signed-in.ts'

const served = sampleServed()

async function form(command: string, household = 'H0649'): Promise<OfferLine> {
  const { offers } = await served().page<HouseholdRoadPage>(`/road/household/${household}`)
  const offer = offers.find((one) => one.command === command)
  if (!offer) throw new Error(`${command} is not on offer`)
  return offer
}

const blank = ({ blanks }: OfferLine, name: string): Blank => {
  const found = blanks.find((one) => one.name === name)
  if (!found) throw new Error(`no blank ${name}`)
  return found
}

test('given a house registered, then it is picked by its number, and recorded anew from what is known', async () => {
  const measuring = await form('measureHouse')
  expect(blank(measuring, 'house').choices).toEqual([{ value: '1', label: '1 住宅 86.60 ㎡' }])
  expect(measuring.begun?.by?.of['1']).toEqual({
    certifiedM2: '86.60',
    measuredM2: '86.60',
    recognisedM2: '86.60',
    unregisteredLawfulM2: '7.45',
  })
  const { begun } = await form('recordHouse')
  expect(begun?.by?.of['1']).toMatchObject({ number: '1', unitPriceFen: '5493.29', builtIn: '1979' })
})

test('given a visit to be corrected, then it is picked by day and title, and fills in what was recorded', async () => {
  const offer = await form('correctVisit')
  const [latest] = blank(offer, 'fact').choices ?? []
  expect(latest?.label).toMatch(/^2018-\d\d-\d\d 走访 · /)
  expect(offer.begun?.by?.of[latest?.value ?? '']).toMatchObject({
    at: expect.stringMatching(/^2018-\d\d-\d\dT\d\d:\d\d$/),
    purpose: expect.stringMatching(/./),
  })
})

test('given the roster, then a person is picked by 工号, and his name is masked', async () => {
  const choices = await served().page<readonly Choice[]>('/roster')
  expect(choices.length).toBeGreaterThan(50)
  expect(choices.every(({ value, label }) => new RegExp(`^${value} .＊+ `).test(label))).toBe(true)
})

test('given owners recorded, then their shares are filled in anew, their names and identity numbers are not', async () => {
  const { deps, project } = served()
  const owners = [
    { owner: '1', name: '示例甲', identityNumber: '990101199001019999', share: '1/3' },
    { owner: '2', name: '示例乙', identityNumber: '', share: '2/3' },
  ]
  const input = { house: '1', owners }
  const member = { role: 'group-member', project: null, staff: 'R078', reach: {}, until: null } as const
  const cookie = await signIn(deps, [member])
  const done = await createApp(deps).request(
    `/api/projects/${project}/commands/recordOwners`,
    posted({ id: newId(), target: 'H0649', input }, cookie),
  )
  expect(await done.json()).toMatchObject({ kind: 'accepted' })
  const { begun } = await form('recordOwners')
  expect(begun?.by?.of['1']).toEqual({
    owners: [
      { owner: '1', share: '1/3', name: '', identityNumber: '' },
      { owner: '2', share: '2/3', name: '', identityNumber: '' },
    ],
  })
  expect((await form('signAgreement')).begun?.values).toEqual({
    signers: [
      { owner: '1', proxy: '' },
      { owner: '2', proxy: '' },
    ],
  })
})

test('given money chosen, then no home is asked for; of a way of serving only its own proof is', async () => {
  const signing = await form('signAgreement')
  expect(blank(signing, 'homeM2').onlyFor).toEqual({ blank: 'choice', says: ['产权调换'] })
  expect(blank(signing, 'agreement').help).toBe('留空自动编号。')
  const serving = await form('serveRecheckAnswer')
  expect(blank(serving, 'receipt')).toMatchObject({
    neededFor: { blank: 'method', says: ['邮寄送达'] },
    onlyFor: { blank: 'method', says: ['邮寄送达'] },
  })
  // Taken with every way; where nobody of the household signs, not to be done without.
  expect(blank(serving, 'proof')).toMatchObject({
    isRequired: false,
    neededFor: { blank: 'method', says: ['留置送达', '公告送达'] },
    onlyFor: null,
  })
  expect(blank(serving, 'witness').neededFor).toBeNull()
  const consent = await form('agreeOnlineServing')
  expect(blank(consent, 'addressConfirmation').neededFor).toEqual({ blank: 'agrees', says: ['是'] })
})

test('given many households to serve at once, then nothing is left at their doors in one act', async () => {
  const { acts } = await served().page<BulkPage>('/bulk')
  const method = acts
    .find(({ command }) => command === 'serveValuationReport')
    ?.blanks.find(({ name }) => name === 'method')
  expect(method?.form).toEqual({
    form: 'one-of',
    words: ['直接送达', '邮寄送达', '公告送达', '电子送达'],
  })
  expect(method?.help).toContain('各户的页面')
})

test('given consent to electronic service without its paper, then the answer names the file and the article', async () => {
  const { deps, project } = served()
  const member = { role: 'group-member', project: null, staff: 'R078', reach: {}, until: null } as const
  const cookie = await signIn(deps, [member])
  const body = { id: newId(), target: 'H0649', input: { agrees: '是' } }
  const path = `/api/projects/${project}/commands/agreeOnlineServing`
  const refused = await createApp(deps).request(path, posted(body, cookie))
  expect(refused.status).toBe(409)
  expect((await refused.json()).closed).toEqual([
    {
      gate: 'G173',
      title: '电子送达有书面确认',
      article: '民诉法解释 §136',
      message: '同意电子送达须书面确认。请交上本户签过字的送达地址确认书。',
      opensOn: null,
    },
  ])
})

test('given a promise made and a dispute noted, then they are picked by what they are about', async () => {
  const { deps, project } = served()
  const member = { role: 'group-member', project: null, staff: 'R078', reach: {}, until: null } as const
  const cookie = await signIn(deps, [member])
  const act = async (name: string, input: object) => {
    const sent = posted({ id: newId(), target: 'H0649', input }, cookie)
    const done = await createApp(deps).request(`/api/projects/${project}/commands/${name}`, sent)
    expect(await done.json()).toMatchObject({ kind: 'accepted' })
  }
  const promises = [{ what: '带看安置房', due: '2018-09-10' }]
  const visit = { at: '2018-09-04T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面', promises }
  await act('recordVisit', visit)
  await act('noteDispute', { house: '1', kind: '抵押', about: '示例银行' })
  expect(blank(await form('keepPromise'), 'promise').choices).toEqual([
    { value: '1', label: '1 2018-09-10 带看安置房' },
  ])
  const picked = (await form('settleDispute')).blanks
  expect(picked.find(({ name }) => name === 'dispute')?.choices).toEqual([{ value: '1', label: '1 抵押 1' }])
})
