/**
 * 台账 · Ledger: the workbook a county keeps, its sheets in the order they are read.
 *
 * 征收户 comes before every sheet that names a household.
 */
import { agreementSheet } from './agreement.ts'
import { appealSheet } from './appeal.ts'
import { assignmentSheet } from './assignment.ts'
import { groupSheet } from './group.ts'
import { hardCaseSheet } from './hard-case.ts'
import { houseSheet } from './house.ts'
import { householdSheet } from './household.ts'
import { issueSheet } from './issue.ts'
import { meetingSheet } from './meeting.ts'
import { partnerSheet } from './partner.ts'
import { paymentSheet } from './payment.ts'
import { personSheet } from './person.ts'
import { procedureSheet } from './procedure.ts'
import { projectSheet } from './project.ts'
import { recheckSheet } from './recheck.ts'
import { satisfactionSheet } from './satisfaction.ts'
import { servingSheet } from './serving.ts'
import type { Sheet } from './sheet.ts'
import { supervisorSheet } from './supervisor.ts'
import { surveySheet } from './survey.ts'
import { vacatingSheet } from './vacating.ts'
import { valuationSheet } from './valuation.ts'
import { visitSheet } from './visit.ts'

export const LEDGER_SHEETS: readonly Sheet[] = [
  projectSheet,
  procedureSheet,
  groupSheet,
  partnerSheet,
  personSheet,
  householdSheet,
  houseSheet,
  surveySheet,
  valuationSheet,
  servingSheet,
  recheckSheet,
  visitSheet,
  issueSheet,
  agreementSheet,
  paymentSheet,
  vacatingSheet,
  hardCaseSheet,
  assignmentSheet,
  meetingSheet,
  satisfactionSheet,
  appealSheet,
  supervisorSheet,
]
