/** 法定步骤在前 · Steps before acts: each act of the project waits for the step the law puts ahead of it (P1, P2). */
import { COMMANDS, commandNamed } from '@oneruler/campaign/road/commands'
import { expect, it } from 'vitest'
import { begun, type UP_TO_SIGNING, until } from './project-office.ts'

/** An act, and the step without which it is refused though every other was taken. */
const AHEAD: readonly (readonly ['P1' | 'P2', string, keyof typeof UP_TO_SIGNING])[] = [
  ['P2', 'announceConsent', '征收范围公布'],
  ['P1', 'beginSurvey', '征收范围公布'],
  ['P1', 'announceSurvey', '入户调查登记'],
  ['P1', 'announceRecognition', '入户调查登记'],
  ['P1', 'arguePlan', '入户调查登记'],
  ['P1', 'postPlanForComments', '补偿方案论证'],
  ['P1', 'postCommentsAndChanges', '补偿方案公开征求意见'],
  ['P1', 'noticeHearing', '补偿方案论证'],
  ['P1', 'holdHearing', '补偿方案公开征求意见'],
  ['P1', 'assessRisk', '补偿方案公开征求意见'],
  ['P1', 'depositFunds', '补偿方案公开征求意见'],
  ['P1', 'holdExecutiveMeeting', '补偿方案公开征求意见'],
  ['P2', 'holdExecutiveMeeting', '社会稳定风险评估'],
  ['P1', 'decideExpropriation', '政府常务会议'],
  ['P1', 'announceDecision', '政府常务会议'],
  ['P2', 'nominateValuers', '征收决定公告'],
  ['P2', 'agreeOnValuer', '征收决定公告'],
  ['P2', 'voteOnValuer', '征收决定公告'],
  ['P2', 'drawValuer', '征收决定公告'],
  ['P1', 'postValuations', '评估机构选定'],
  ['P1', 'openSigning', '分户初步评估结果公示'],
  ['P1', 'closeSigning', '集中签约开始'],
  ['P1', 'declareEffect', '分户初步评估结果公示'],
]

/** What the gate says of the act where these steps were taken. */
function looked(id: string, act: string, steps: Readonly<Record<string, string>>): string | undefined {
  const command = commandNamed(act)
  const gate = command?.gates.find((one) => one.id === id)
  if (!command || !gate) throw new Error(`${act} does not ask ${id}`)
  const office = begun({ today: '2018-08-26', households: 100, steps })
  const said = gate.look(office.situation(command, '', {}), null)
  return said?.open ? 'open' : said?.params.steps
}

it.each(AHEAD)(
  '%s: given every step before it but one, then %s waits for %s alone, and for none with it',
  (id, act, step) => {
    const { [step]: _left, ...others } = until(step)
    expect(looked(id, act, others)).toBe(step)
    expect(looked(id, act, until(step))).toBe('open')
  },
)

it('P1, P2: every act that asks for steps is among them; the boundary and what became of agreements come first or last', () => {
  const asking = COMMANDS.filter(({ gates }) => gates.some(({ id }) => id === 'P1' || id === 'P2'))
  const named = new Set(AHEAD.map(([, act]) => act))
  expect(asking.map(({ name }) => name).filter((name) => !named.has(name))).toEqual(['announceBoundary'])
})
