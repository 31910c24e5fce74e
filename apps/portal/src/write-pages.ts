/** 公开网页 · The public pages of a project, by their file names. */
import { calculatorPage } from './pages/calculator.ts'
import { landingPage } from './pages/landing.ts'
import { logPage } from './pages/log.ts'
import { ownPage } from './pages/own.ts'
import { planPage } from './pages/plan.ts'
import { rightsPage } from './pages/rights.ts'
import { staffPage } from './pages/staff.ts'
import type { PublicProject } from './public-project.ts'

export const writePages = (project: PublicProject): Readonly<Record<string, string>> => ({
  'index.html': landingPage(project),
  'plan.html': planPage(project),
  'calculator.html': calculatorPage(project),
  'own.html': ownPage(project),
  'rights.html': rightsPage(project),
  'staff.html': staffPage(project),
  'log.html': logPage(project),
})
