/** 房源 · Homes: listed, held, withheld, chosen in turn. */
import { beforeEach, expect, it } from 'vitest'
import { type Done, type Office, refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'
import { HOME, signedOffice } from './signed-office.ts'

let at: Office
const kinds = (...done: Done[]) => done.map(({ kind }) => kind)

beforeEach(() => {
  at = signedOffice()
  at.do('listHome', '1-1-301', HOME)
  at.do('listHome', '1-1-302', { ...HOME, room: '302', areaM2: '95.00' })
})

shutAndOpen(
  'G100: given a home another household has chosen, when it is chosen again, then it is taken',
  () => {
    expect(kinds(at.do('chooseHome', 'H1', { home: '1-1-301' }))).toEqual(['accepted'])
    expect(refusals(at.do('chooseHome', 'H2', { home: '1-1-301' }))).toEqual(['G100 home-taken'])
    expect(refusals(at.do('chooseHome', 'H2', { home: '9-9-999' }))).toEqual([
      'G100 home-unknown',
      'G109 another-area',
    ])
  },
)

shutAndOpen(
  'G109: given an agreement of 90 ㎡, when a home of 95 ㎡ is chosen, then a supplement comes first',
  () => {
    expect(refusals(at.do('chooseHome', 'H1', { home: '1-1-302' }))).toEqual(['G109 another-area'])
    expect(kinds(at.do('chooseHome', 'H1', { home: '1-1-301' }))).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G101: given an order drawn, then each chooses in its turn, and who is passed over chooses after',
  () => {
    at.do('drawChoiceOrder', '', { order: [{ household: 'H2' }, { household: 'H1' }], notarised: '是' })
    at.do('listHome', '1-1-303', { ...HOME, room: '303' })
    expect(refusals(at.do('chooseHome', 'H1', { home: '1-1-301' }))).toEqual(['G101 not-your-turn'])
    at.do('passTurn', '')
    expect(kinds(at.do('chooseHome', 'H1', { home: '1-1-301' }))).toEqual(['accepted'])
    expect(kinds(at.do('chooseHome', 'H2', { home: '1-1-303' }))).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G111: given an order that names a household twice or a stranger, then it is not published',
  () => {
    const draw = (...numbers: string[]) =>
      at.do('drawChoiceOrder', '', {
        order: numbers.map((household) => ({ household })),
        notarised: '否',
      })
    expect(refusals(draw('H1', 'H1'))).toEqual(['G111 household-twice'])
    expect(refusals(draw('H1', 'H9'))).toEqual(['G111 household-unknown'])
    expect(kinds(draw('H2', 'H1'))).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G110: given a home held at the desk, then nobody else chooses it, nor is it withheld, until it is given up',
  () => {
    const withhold = () => at.do('withholdHome', '1-1-301', { reason: '样板房' })
    at.do('holdHome', '1-1-301', { household: 'H2' })
    expect(refusals(at.do('chooseHome', 'H1', { home: '1-1-301' }))).toEqual(['G100 home-held'])
    expect(refusals(withhold())).toEqual(['G110 home-held'])
    at.do('releaseHome', '1-1-301')
    expect(kinds(withhold(), at.do('reofferHome', '1-1-301'))).toEqual(['accepted', 'accepted'])
    expect(kinds(at.do('chooseHome', 'H1', { home: '1-1-301' }))).toEqual(['accepted'])
  },
)

it('given an agreement revoked, then its home is free for another household', () => {
  at.do('chooseHome', 'H1', { home: '1-1-301' })
  at.do('proposeRevocation', 'H1', { reason: '选错' })
  at.as('R2').do('approveRevocation', 'H1')
  expect(kinds(at.do('chooseHome', 'H2', { home: '1-1-301' }))).toEqual(['accepted'])
})

shutAndOpen(
  'G100, G110: given the state of a home, then it is held while free, given up while held, offered anew while withheld',
  () => {
    const home = (name: string, input = {}) => refusals(at.do(name, '1-1-301', input))
    expect(home('releaseHome')).toEqual(['G110 home-free'])
    expect(home('reofferHome')).toEqual(['G110 home-free'])
    expect(home('holdHome', { household: 'H2' })).toEqual([])
    expect(home('holdHome', { household: 'H1' })).toEqual(['G100 home-held'])
    expect(home('releaseHome')).toEqual([])
    expect(home('withholdHome', { reason: '样板房' })).toEqual([])
    expect(home('holdHome', { household: 'H1' })).toEqual(['G100 home-withheld'])
    expect(home('reofferHome')).toEqual([])
    expect(home('holdHome', { household: 'H1' })).toEqual([])
  },
)
