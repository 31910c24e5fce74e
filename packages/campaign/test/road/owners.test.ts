/** 被征收人 · Owners, proxies, tenants, disputes: who may sign. */
import { beforeEach, expect, it } from 'vitest'
import { CASH, Road } from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

let road: Road
beforeEach(() => {
  road = new Road()
})

const owner = (number: string, share: string) => ({ owner: number, name: `示例${number}`, share })
const halves = { house: '1', owners: [owner('1', '1/2'), owner('2', '1/2')] }
const PROXY = { proxy: 'A', principal: '2', name: '示例戊', paper: '委字1号', scope: ['签约'] }
const sign = (on: string, signers: { owner: string; proxy?: string }[]) =>
  road.tried(on, 'signAgreement', { ...CASH, signers: signers.map((one) => ({ proxy: null, ...one })) })

shutAndOpen(
  'G60: given three thirds, then they are one whole; two thirds are not, nor one owner twice',
  () => {
    road.registered()
    const thirds = ['1', '2', '3'].map((number) => owner(number, '1/3'))
    expect(road.tried('2018-06-12', 'recordOwners', { house: '1', owners: thirds })).toEqual(['accepted'])
    expect(road.tried('2018-06-12', 'recordOwners', { house: '1', owners: thirds.slice(1) })).toEqual([
      'G60 shares-not-whole',
    ])
    const twice = [owner('1', '1/2'), owner('1', '1/2')]
    expect(road.tried('2018-06-12', 'recordOwners', { house: '1', owners: twice })).toEqual([
      'G60 owner-twice',
    ])
  },
)

shutAndOpen(
  'G61: given house 1 registered, when owners of house 2 are recorded, then it is not known',
  () => {
    road.registered()
    expect(road.tried('2018-06-12', 'recordOwners', { ...halves, house: '2' })).toEqual(['G61 house-unknown'])
    expect(road.tried('2018-06-12', 'recordOwners', halves)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G62: given owners 1 and 2, when a proxy is appointed for owner 3, then nobody is such an owner',
  () => {
    road.registered().done('2018-06-12', 'recordOwners', halves)
    expect(road.tried('2018-06-12', 'appointProxy', { ...PROXY, principal: '3' })).toEqual([
      'G62 owner-unknown',
    ])
    expect(road.tried('2018-06-12', 'appointProxy', PROXY)).toEqual(['accepted'])
  },
)

shutAndOpen('G63, G64: given ownership disputed, then nobody signs until the dispute is settled', () => {
  road.registered().done('2018-06-12', 'noteDispute', { house: '1', kind: '继承未定', about: '未分割' })
  expect(road.tried('2018-06-12', 'settleDispute', { dispute: '2', result: '已公证' })).toEqual([
    'G63 dispute-not-open',
  ])
  const other = new Road().served()
  other.done('2018-08-21', 'noteDispute', { house: '1', kind: '继承未定', about: '未分割' })
  expect(other.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['G64 ownership-unclear'])
  other.done('2018-08-26', 'settleDispute', { dispute: '1', result: '已公证' })
  expect(other.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['accepted'])
})

it('G64: given a mortgage on the house, then its owner may agree', () => {
  road.served().done('2018-08-21', 'noteDispute', { house: '1', kind: '抵押', about: '银行' })
  expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['accepted'])
})

it('S11: given two owners, when one signs, then the other is missing; both by hand or by proxy are in order', () => {
  road.served().done('2018-08-21', 'recordOwners', halves)
  expect(sign('2018-08-26', [{ owner: '1' }])).toEqual(['S11 owners-missing'])
  expect(sign('2018-08-26', [{ owner: '1' }, { owner: '2', proxy: 'A' }])).toEqual([
    'S11 proxy-without-authority',
  ])
  road.done('2018-08-26', 'appointProxy', PROXY)
  expect(sign('2018-08-26', [{ owner: '1' }, { owner: '2', proxy: 'A' }])).toEqual(['accepted'])
})

shutAndOpen(
  'S11: given an authority until the 26th, then the proxy signs on the 26th and not on the 27th',
  () => {
    const until = (last: string) =>
      new Road()
        .served()
        .done('2018-08-21', 'recordOwners', halves)
        .done('2018-08-21', 'appointProxy', {
          ...PROXY,
          until: last,
        })
    const signers = [
      { owner: '1', proxy: null },
      { owner: '2', proxy: 'A' },
    ]
    expect(until('2018-08-26').tried('2018-08-26', 'signAgreement', { ...CASH, signers })).toEqual([
      'accepted',
    ])
    expect(until('2018-08-26').tried('2018-08-27', 'signAgreement', { ...CASH, signers })).toEqual([
      'S11 proxy-without-authority',
    ])
  },
)

it('S11: given a proxy who may only negotiate, or whose authority was ended, then the signature is refused', () => {
  road.served().done('2018-08-21', 'recordOwners', halves)
  road.done('2018-08-21', 'appointProxy', { ...PROXY, scope: ['协商'] })
  const both = [{ owner: '1' }, { owner: '2', proxy: 'A' }]
  expect(sign('2018-08-26', both)).toEqual(['S11 proxy-without-authority'])
  road
    .done('2018-08-26', 'appointProxy', PROXY)
    .done('2018-08-26', 'endProxy', { proxy: 'A', principal: '2' })
  expect(sign('2018-08-26', both)).toEqual(['S11 proxy-without-authority'])
})

shutAndOpen(
  'G175: given a proxy that was never appointed, or is ended already, then there is none to end',
  () => {
    const end = (proxy: string, principal = '2') => road.tried('2018-08-26', 'endProxy', { proxy, principal })
    road.served().done('2018-08-21', 'recordOwners', halves)
    expect(end('A')).toEqual(['G175 no-such-proxy'])
    road.done('2018-08-26', 'appointProxy', PROXY)
    expect(end('B')).toEqual(['G175 no-such-proxy'])
    expect(end('A', '1')).toEqual(['G175 no-such-proxy'])
    expect(end('A')).toEqual(['accepted'])
    expect(end('A')).toEqual(['G175 no-such-proxy'])
  },
)

shutAndOpen(
  'G84: given a house rented from an employer, then Zhejiang allows exchange alone; elsewhere both',
  () => {
    const TENANT = { house: '1', tenancy: '自管公房', name: '示例丁' }
    const rented = (place: string) =>
      new Road('其他', place).served().done('2018-08-21', 'recordTenant', TENANT)
    expect(rented('浙江').tried('2018-08-26', 'signAgreement', CASH)).toEqual(['G84 exchange-only'])
    const exchange = { agreement: 'X2', choice: '产权调换', homeM2: '90' }
    expect(rented('浙江').tried('2018-08-26', 'signAgreement', exchange)).toEqual(['accepted'])
    expect(rented('湖北').tried('2018-08-26', 'signAgreement', CASH)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G83: given papers the office asks for, then each is seen or does not apply before anybody signs',
  () => {
    road.served().done('2018-08-21', 'requirePapers', { papers: ['身份证明', '授权委托书'] }, '')
    road.done('2018-08-22', 'confirmPaper', { paper: '身份证明', seen: '是', note: '原件' })
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['G83 papers-missing'])
    road.done('2018-08-26', 'confirmPaper', { paper: '授权委托书', seen: '否', note: '本人到场' })
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['accepted'])
  },
)

it('given owners recorded, then names and identity numbers stand in the private part alone', () => {
  const owners = halves.owners.map((one) => ({ ...one, identityNumber: '示例证号0001' }))
  road.registered().done('2018-06-12', 'recordOwners', { house: '1', owners })
  const { body, keyClass } = road.last('OwnersRecorded')
  expect(JSON.stringify(body)).not.toMatch(/示例/)
  expect(keyClass).toBe('identity')
})
