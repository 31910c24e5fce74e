/** 从零建立 · A project founded by acts alone: its staff, its owners, its road up to the valuer; nothing was imported. */
import { audit } from '@oneruler/campaign/audit/audit'
import { expect, it } from 'vitest'
import { adopted, PLAN } from '../given.ts'
import { Office, refusals, streamOf } from './office.ts'
import { act } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const TERMS = {
  name: '示例片区征收项目（示例数据）',
  county: '示例县',
  jurisdiction: '浙江',
  kind: '旧城区改建',
}

/** Founded, with one group and two people on the roster. */
function founded(): Office {
  const office = new Office([], '2018-05-01')
  act(office, 'foundProject', TERMS)
  act(office, 'formGroup', { group: '东街组', block: 'Q1', leader: 'R1' })
  for (const person of ['R1', 'R2']) {
    act(office, 'joinPerson', { person, name: '示例甲', post: '组长', group: '东街组' })
    act(office, 'signPledge', { person })
  }
  return office
}

function registered(office: Office, count: number): void {
  for (let n = 1; n <= count; n++) {
    const whose = { owner: '示例乙', address: `示例路${n}号`, group: '东街组', block: 'Q1', caseworker: 'R1' }
    office.do('registerHousehold', `H${n}`, { ...whose, lowIncome: '否', housingDifficulty: '否' })
    const areas = { titledM2: '80.00', measuredM2: '80.00', recognisedM2: '80.00' }
    const house = { number: '1', certificate: `示字${n}号`, use: '住宅', structure: '砖混', ...areas }
    expect(refusals(office.do('recordHouse', `H${n}`, house))).toEqual([])
  }
}

shutAndOpen('G57: given no such group, when somebody joins it, then it is formed first, and once', () => {
  const office = founded()
  const join = (group: string) =>
    act(office, 'joinPerson', { person: 'R9', name: '示例丙', post: '组员', group })
  expect(join('西街组')).toEqual(['G57 group-unknown'])
  expect(act(office, 'formGroup', { group: '西街组' })).toEqual(['accepted'])
  expect(act(office, 'formGroup', { group: '西街组' })).toEqual(['G57 group-formed'])
  expect(join('西街组')).toEqual(['accepted'])
})

shutAndOpen(
  'G58: given a number in use, when another joins under it, then it is refused; who left does not pledge',
  () => {
    const office = founded()
    expect(act(office, 'joinPerson', { person: 'R1', name: '示例丙', post: '组员' })).toEqual([
      'G58 person-joined',
    ])
    expect(act(office, 'signPledge', { person: 'R9' })).toEqual(['G58 not-on-roster'])
    expect(act(office.on('2018-05-02'), 'leaveOffice', { person: 'R2' })).toEqual(['accepted'])
    expect(act(office.on('2018-05-03'), 'signPledge', { person: 'R2' })).toEqual(['G58 no-longer-on-roster'])
  },
)

it('given a project founded by acts, when its road is walked up to the valuer, then the audit finds nothing', () => {
  const office = founded()
  expect(act(office, 'foundProject', TERMS)).toEqual(['G3 nothing-to-do'])
  act(office.on('2018-05-02'), 'announceBoundary', {
    publicInterest: '旧城区改建',
    freezeUntil: '2019-05-02',
  })
  registered(office, 10)
  for (let n = 1; n <= 10; n++) {
    office.on('2018-05-20').do('answerConsent', `H${n}`, { agrees: n === 10 ? '否' : '是' })
    office.on('2018-06-11').do('surveyHousehold', `H${n}`, { present: '户主' })
  }
  const plan = { ...PLAN, signingStartsOn: '2018-09-10', signingEndsOn: '2018-09-19' }
  const walk: readonly (readonly [string, string, Record<string, unknown>?])[] = [
    ['2018-06-11', 'announceConsent'],
    ['2018-06-11', 'beginSurvey'],
    ['2018-07-01', 'announceSurvey'],
    ['2018-07-01', 'announceRecognition'],
    ['2018-07-01', 'arguePlan', { offices: '9', result: '示例' }],
    ['2018-07-02', 'postPlanForComments', { draftSha256: 'ab'.repeat(32), endsOn: '2018-08-02' }],
    ['2018-08-03', 'postCommentsAndChanges', { adopted: '0', changes: '示例' }],
    ['2018-08-04', 'assessRisk', { level: '低风险', conclusion: '可以实施', measures: '示例' }],
    [
      '2018-08-06',
      'depositFunds',
      { amountFen: '100', estimateFen: '100', bank: '示例银行', source: '本级财政', voucher: '示凭5' },
    ],
    ['2018-08-09', 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' }],
    ['2018-08-10', 'announceDecision', { by: ['征收范围内张贴', '报纸'] }],
    ['2018-08-10', 'nominateValuers', { candidates: ['甲', '乙', '丙'].map((valuer) => ({ valuer })) }],
    ['2018-08-21', 'voteOnValuer', { valuer: '甲', tookPart: '8', forIt: '5', notary: '示例公证处' }],
  ]
  const published = new Office([...office.events, adopted(plan, office.events)], office.today)
  for (const [day, name, input] of walk)
    expect([name, ...act(published.on(day), name, input as never)]).toEqual([name, 'accepted'])
  const found = audit(published.campaign(), published.today).map(({ rule, code }) => `${rule} ${code}`)
  expect(found).toEqual([])
  expect(published.events.filter(({ streamId }) => streamId === streamOf('person', 'R1'))).toHaveLength(2)
})
