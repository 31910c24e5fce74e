/** 入户调查登记 · 调查结果公布: the survey of the project begins; its results are posted within the boundary (条例 §15). */
import { allSurveyed } from '../gates/g25-all-surveyed.ts'
import { stepCommand } from './step-command.ts'

export const beginSurvey = stepCommand({
  name: 'beginSurvey',
  step: '入户调查登记',
  fields: {},
  states: () => [],
})

export const announceSurvey = stepCommand({
  name: 'announceSurvey',
  step: '调查结果公布',
  fields: {},
  gates: [allSurveyed],
  states: () => [],
})
