/**
 * 办公室 · Office: what colleagues do on the sample while a test looks at one of them, sent as their consoles send it; a
 * colleague of his own; and a household as far as its valuation. People are invented.
 */
import type { ActOutcome } from '@oneruler/server/road-pages'
import { v7 } from 'uuid'
import { JPEG } from '../../../tools/invented-files.ts'
import type { Served } from './opened-console.ts'

type Input = Readonly<Record<string, unknown>>

export interface Office {
  readonly project: string
  /** Done, or it throws with what was said. */
  act(name: string, target: string, input: Input, cookie?: string): Promise<void>
  page<Page>(path: string): Promise<Page>
  /** What every agreement says besides its household's facts; without it none is printed. */
  statePaperTerms(): Promise<void>
  /** A photograph that was handed in, as a form names it. */
  shown(): Promise<readonly { readonly sha256: string; readonly name: string }[]>
  /** Another on the roster with all that a commander may do; gives the cookie. */
  colleague(staff: string): Promise<string>
}

export async function officeOf({ address, cookie }: Served): Promise<Office> {
  const sent = async (path: string, body: object, as: string) =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: as },
      body: JSON.stringify(body),
    })
  const page = async <Page>(path: string): Promise<Page> =>
    (await (await fetch(address + path, { headers: { cookie } })).json()) as Page
  const [first] = await page<readonly { readonly id: string }[]>('/api/projects')
  const project = first?.id ?? ''
  const act: Office['act'] = async (name, target, input, as = cookie) => {
    const response = await sent(`/api/projects/${project}/commands/${name}`, { id: v7(), target, input }, as)
    const outcome = (await response.json()) as ActOutcome
    if (outcome.kind !== 'accepted') throw new Error(`${name} ${target}: ${JSON.stringify(outcome)}`)
  }
  return {
    project,
    act,
    statePaperTerms: () =>
      act('statePaperTerms', '', {
        ...{ department: '示例县房屋征收部门', contact: '示例联系人', phone: '000-00000000', copies: '4' },
        ...{ paidWithin: '15日内', movesWithin: '30日内', interimWay: '自行过渡', interimPeriod: '24个月' },
        ...{ effectClause: '达到生效比例的生效', titleHandover: '签约时交出', breach: '按日计付' },
      }),
    page: (path) => page(`/api/projects/${project}${path}`),
    async shown() {
      const files = `${address}/api/projects/${project}/files`
      const response = await fetch(files, { method: 'POST', headers: { cookie }, body: new Uint8Array(JPEG) })
      const { sha256 } = (await response.json()) as { readonly sha256: string }
      return [{ sha256, name: '示例.jpg' }]
    },
    async colleague(staff) {
      const terms = { role: 'commander', project, staff, reach: {}, until: null }
      const { token } = (await (await sent('/api/people/links', { grants: [terms] }, cookie)).json()) as {
        readonly token: string
      }
      const named = { name: '示例同事', username: `colleague.${staff.toLowerCase()}` }
      const joined = await sent('/api/join', { token, password: '示例-三棵-樟树-渡口', ...named }, '')
      return (joined.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
    },
  }
}

/** A household that nobody has surveyed, with one house. */
export async function registered(office: Office, number: string): Promise<void> {
  await office.act('registerHousehold', number, {
    ...{ owner: '示例户主', address: '示例路9号', group: '八组', partner: 'B41', caseworker: 'R078' },
    ...{ lowIncome: '否', housingDifficulty: '否', on: '2018-06-10' },
  })
  await office.act('recordHouse', number, {
    ...{ number: '1', certificate: `示例字第${number}号`, use: '住宅', structure: '砖混' },
    ...{ titledM2: '80', measuredM2: '80', recognisedM2: '80', unregisteredM2: '0', on: '2018-06-10' },
  })
}

/** From the inspection to the report, which nobody was served yet. */
export async function posted(office: Office, number: string): Promise<void> {
  const shown = await office.shown()
  const by = {
    ...{ entered: '是', valuer: '示例估价师', householdSigner: '示例户主' },
    ...{ pictures: shown, inspectionRecord: shown },
  }
  await office.act('inspectHouse', number, { ...by, on: '2018-08-14' })
  const houses = [{ number: '1', unitPriceFen: '5500', fitOutFen: '2000' }]
  await office.act('postValuation', number, { valuer: '评估机构乙', houses, on: '2018-08-15' })
  const valuers = ['一', '二'].map((name) => ({ name: `示例${name}`, licence: name }))
  await office.act('issueReport', number, { report: `评${number}`, valuers, on: '2018-08-21' })
}

export async function valued(office: Office, number: string): Promise<void> {
  await posted(office, number)
  const served = { method: '直接送达', recipient: '本人', on: '2018-08-22' }
  await office.act('serveValuationReport', number, served)
}

export async function prepared(office: Office, number: string): Promise<void> {
  await registered(office, number)
  await office.act('surveyHousehold', number, { present: '户主', on: '2018-06-12' })
  await valued(office, number)
}
