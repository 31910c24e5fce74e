/** 填得通的表 · What a form needs to be taken at all, in an office as it stands; the rest of it is filled in anyhow. */
import { addDays } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import type { JsonObject } from '@oneruler/campaign/event'
import { FLAGS } from '@oneruler/campaign/payment-batch'
import type { Command } from '@oneruler/campaign/road/command'
import { correctableBy } from '@oneruler/campaign/road/commands/correct-fact'
import fc from 'fast-check'
import { CASH, IN_PERSON, PRICE, REPORT } from './household-office.ts'
import type { Office } from './office.ts'

const AREAS = {
  certifiedM2: '86.40',
  measuredM2: '86.40',
  recognisedM2: '86.40',
  unregisteredLawfulM2: '0',
  unlawfulM2: '0',
}

const FIXED: Readonly<Record<string, JsonObject>> = {
  postValuation: { valuer: '示例评估', houses: [PRICE] },
  proposeValuationCorrection: { houses: [PRICE] },
  issueReport: { report: REPORT.report, valuers: REPORT.valuers },
  answerRecheck: { houses: [PRICE] },
  answerAppraisal: { experts: '3', valuers: '2', houses: [PRICE] },
  signAgreement: { ...CASH, agreement: null, home: null, homeM2: null, signers: [] },
  approveBatch: { acknowledged: [...FLAGS], reason: '示例' },
  acceptVacating: { isEmpty: '是', keysReturned: '是' },
  makeOrder: { movesBy: '2020-12-31' },
  chooseCompensation: { homeM2: '90' },
  proposeOrder: { homeM2: '90' },
  applyToCourt: { papers: [...ENFORCEMENT_PAPERS] },
  recordRuling: { ruling: '准予执行' },
  recordHardship: { lowIncome: '是', housingDifficulty: '是' },
  measureHouse: AREAS,
  correctMeasuring: AREAS,
  setBoardWeights: { progress: '20', firstTime: '20', promises: '20', appeals: '20', satisfaction: '20' },
  correctOwners: { owners: [{ owner: '1', name: '示例甲', identityNumber: null, share: '1' }] },
  addFunds: { amountFen: '9000000', source: '本级财政' },
  recordRefund: { item: '补偿款', amountFen: '1000', paidIn: null },
  adoptBudget: {
    items: ['补偿款', '差价', '腾空奖励'].map((item) => ({ item, amountFen: '1000000' })),
  },
  registerHousehold: { group: '东街组', block: null, partner: null, caseworker: 'R1' },
  joinPerson: { group: '东街组' },
  engagePartner: { group: '东街组' },
  appointProxy: { until: null },
  answerConsent: { agrees: '是' },
  recogniseBuilding: { conclusion: '合法建筑', areaM2: '12.50', house: '1' },
  announceDecision: { by: ['征收范围内张贴', '政府网站'] },
  arguePlan: { offices: '3' },
  receiveComment: { objects: '是' },
  holdHearing: { signedUp: '12', representatives: '12', publicRepresentatives: '3' },
  assessRisk: { level: '低风险', conclusion: '可以实施' },
  holdExecutiveMeeting: { attendance: '15', approved: '是' },
  depositFunds: { amountFen: '9000000', estimateFen: '9000000', source: '本级财政' },
  nominateValuers: { candidates: ['示例评估', '示例评估甲', '示例评估乙'].map((valuer) => ({ valuer })) },
  agreeOnValuer: { valuer: '示例评估', forIt: '3' },
  voteOnValuer: { valuer: '示例评估', tookPart: '2', forIt: '2', notary: '示例公证处' },
  drawValuer: { valuer: '示例评估', notary: '示例公证处' },
  startReinforcement: { receiving: '西街组', lending: '东街组', people: [{ person: 'R3' }], until: null },
  raiseIssue: { household: 'H2' },
  postCommentsAndChanges: { adopted: '0' },
}

/** The number of what stands open, by the blank that asks for it. */
const NUMBERED: Readonly<Record<string, readonly [blank: string, event: string]>> = {
  keepPromise: ['promise', 'FollowUpPromised'],
  settleDispute: ['dispute', 'DisputeNoted'],
  finishTask: ['task', 'TaskSet'],
}

export function sensibleFor(
  office: Office,
  command: Command,
  target: string,
  draw: fc.GeneratorValue,
): JsonObject {
  const { name } = command
  const { today } = office
  const facts = correctableBy(name, office.situation(command, target, {}).recorded)
  return {
    ...FIXED[name],
    ...(name.startsWith('serve') ? IN_PERSON : {}),
    ...(facts[0] ? { fact: String(facts[0].seq), happenedOn: null } : {}),
    ...(['draftBatch', 'returnBatch'].includes(name) ? linesOf(office, draw) : {}),
    ...(NUMBERED[name] ? numbered(office, ...NUMBERED[name]) : {}),
    ...dated(name, today),
    ...lastOf(office, name),
  }
}

function linesOf(office: Office, draw: fc.GeneratorValue): JsonObject {
  const line = { household: 'H2', payee: '示例户主', account: '6200 0001' }
  const rows = office
    .dueOf('H2')
    .map(({ item }) => ({ ...line, item, isPaid: draw(fc.constantFrom, '是', '是', '否') }))
  return { lines: rows, rows }
}

function numbered(office: Office, blank: string, event: string): JsonObject {
  const last = office.events.filter(({ type }) => type === event).at(-1)
  return last ? { [blank]: String(last.body[blank]) } : {}
}

/** Days that a form asks for, from today. */
function dated(name: string, today: Office['today']): JsonObject {
  switch (name) {
    case 'announceBoundary':
      return { freezeUntil: addDays(today, 300) }
    case 'postPlanForComments':
      return { endsOn: addDays(today, 30) }
    case 'noticeHearing':
      return { hearingOn: addDays(today, 7) }
    case 'executeOrder':
      return { at: `${today}T10:00` }
    case 'postHouseholdResults':
      return { until: addDays(today, 10) }
    default:
      return {}
  }
}

/** What an act ends, as it was begun. */
function lastOf(office: Office, name: string): JsonObject {
  const begun = (type: string) => office.events.filter((event) => event.type === type).at(-1)
  switch (name) {
    case 'acceptWork':
    case 'sendBackWork':
      return { fact: String(begun('HouseholdSurveyed')?.seq ?? 1) }
    case 'supplyFiles':
      return { fact: String(begun('HouseInspected')?.seq ?? 1) }
    case 'appointProxy':
      return { principal: ownersOf(begun('OwnersRecorded')?.body)[0] ?? '' }
    case 'endProxy': {
      const { proxy = '', principal = '' } = begun('ProxyAppointed')?.body ?? {}
      return { proxy, principal }
    }
    case 'endReinforcement': {
      const started = begun('AssignmentStarted')
      return started ? { receiving: '西街组', lending: '东街组', startsOn: String(started.onDay) } : {}
    }
    default:
      return {}
  }
}

const ownersOf = (recorded: JsonObject | undefined): string[] =>
  ((recorded?.owners ?? []) as { readonly owner: string }[]).map(({ owner }) => owner)
