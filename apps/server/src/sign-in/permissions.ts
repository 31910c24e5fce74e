/**
 * 权限 · Permissions: what each role may do, and what each route asks for. A route that does not stand here is refused.
 */
import type { Role } from '@oneruler/campaign/role'

const SEES_ALL = ['commander', 'secretary', 'leader', 'finance', 'legal', 'archivist', 'auditor'] as const
const SEES_ITS_OWN = ['group-leader', 'group-member', 'partner-staff', 'valuer', 'surveyor'] as const
const ACTS = ['commander', 'secretary', 'leader', 'finance', 'legal', 'archivist', ...SEES_ITS_OWN] as const
const KEEPS_THE_LEDGER = ['commander', 'secretary', 'archivist'] as const

const HEADS = ['commander', 'secretary'] as const
const AT_THE_DOOR = ['group-leader', 'group-member', 'partner-staff'] as const

/** Roles that reach every household of their project. */
export const UNBOUNDED: readonly Role[] = SEES_ALL

export const PERMISSIONS = {
  /** Sums of the whole project, its plan, and that something is new. */
  figures: [...SEES_ALL, ...SEES_ITS_OWN],
  /** The wall, and that something is new: no name, no house. */
  wall: [...SEES_ALL, ...SEES_ITS_OWN, 'screen'],
  /** Households as far as the reach goes: lists and pages. */
  households: [...SEES_ALL, ...SEES_ITS_OWN],
  /** Agreements, amounts, hardship, visits and findings of those households. */
  compensation: [...SEES_ALL, 'group-leader', 'group-member', 'partner-staff'],
  /** What is told of every household at once, so that no reach bounds it. */
  'whole-register': SEES_ALL,
  /** Making a project: held where no project is named, as there is none yet. */
  founding: ['commander', 'secretary'],
  'ledger-writing': KEEPS_THE_LEDGER,
  /** Figures of the whole project frozen under a number, for the record. */
  bulletins: KEEPS_THE_LEDGER,
  /** A version of the plan that another proposed becomes the one that computes. */
  'plan-publishing': HEADS,
  /** Acts of the road, on households within reach. */
  acts: ACTS,
  /** What papers say, the same for all. */
  'paper-templates': [...HEADS, 'legal', 'archivist'],
  /** Papers in bulk, which is recorded: of those who act, whoever sees what the papers say. */
  printing: ['commander', 'secretary', 'leader', 'finance', 'legal', 'archivist', ...AT_THE_DOOR],
  /** What is due and paid, with masked payees. */
  money: ['commander', 'secretary', 'leader', 'finance', 'auditor'],
  /** The whole project in one file, payments too: for whoever reaches all of that. */
  'audit-extract': ['commander', 'secretary', 'leader', 'finance', 'auditor'],
  /** Masked fields of households within reach, with a reason and a line of the log: by what they are. */
  reveal: [...HEADS, ...AT_THE_DOOR, 'finance', 'legal', 'archivist', 'auditor'],
  'reveal-name': [...HEADS, ...AT_THE_DOOR, 'finance', 'legal', 'archivist', 'auditor'],
  'reveal-contact': [...HEADS, ...AT_THE_DOOR, 'legal', 'auditor'],
  'reveal-identity': [...HEADS, 'group-leader', 'group-member', 'legal', 'archivist', 'auditor'],
  'reveal-hardship': [...HEADS, 'group-leader', 'group-member', 'legal', 'auditor'],
  'reveal-account': [...HEADS, 'finance', 'auditor'],
  people: ['security-administrator'],
  'access-log': ['audit-administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
export type Permission = keyof typeof PERMISSIONS

/**
 * `anybody`: before signing in. `signed-in`: whoever has an account, for what is his own. `ledger-somewhere`: whoever
 * writes the ledger of some project; which one is known only when it is read, and asked again then.
 */
export type Access = Permission | 'anybody' | 'signed-in' | 'ledger-somewhere'

const PROJECT = '/api/projects/:project'

export const ROUTES: Readonly<Record<string, Access>> = {
  'GET /api/session': 'anybody',
  'POST /api/sign-in': 'anybody',
  'POST /api/sign-in/second': 'anybody',
  'GET /api/sign-in/passkey': 'anybody',
  'POST /api/sign-in/passkey': 'anybody',
  'POST /api/sign-in/single/begin': 'anybody',
  'POST /api/sign-in/single': 'anybody',
  'POST /api/join': 'anybody',
  'POST /api/join/look': 'anybody',
  'POST /api/sign-out': 'signed-in',

  'GET /api/own': 'signed-in',
  'POST /api/own/password': 'signed-in',
  'POST /api/own/second-factor': 'signed-in',
  'POST /api/own/second-factor/confirm': 'signed-in',
  'POST /api/own/second-factor/remove': 'signed-in',
  'POST /api/own/passkeys/begin': 'signed-in',
  'POST /api/own/passkeys': 'signed-in',
  'POST /api/own/passkeys/:id/remove': 'signed-in',
  'POST /api/own/sessions/:id/end': 'signed-in',
  'POST /api/own/sessions/end-others': 'signed-in',

  'GET /api/people': 'people',
  'POST /api/people/links': 'people',
  'POST /api/people/:account/grants': 'people',
  'POST /api/people/:account/grants/:grant/end': 'people',
  'POST /api/people/:account/link': 'people',
  'POST /api/people/:account/sessions/end': 'people',
  'POST /api/people/:account/identity': 'people',
  'POST /api/people/:account/close': 'people',
  'POST /api/people/:account/open': 'people',
  'GET /api/access-log': 'access-log',
  'POST /api/access-log/grants.xlsx': 'access-log',

  'GET /api/projects': 'signed-in',
  'GET /api/founding': 'founding',
  'POST /api/projects': 'founding',
  'POST /api/imports': 'ledger-somewhere',
  'GET /api/imports/:id': 'ledger-somewhere',
  'GET /api/imports/:id/progress': 'ledger-somewhere',
  'POST /api/imports/:id/commit': 'ledger-somewhere',
  'POST /api/imports/:id/cancel': 'ledger-somewhere',
  'GET /api/imports/:id/marked.xlsx': 'ledger-somewhere',

  [`GET ${PROJECT}/overview`]: 'figures',
  [`GET ${PROJECT}/groups`]: 'figures',
  [`GET ${PROJECT}/forecast`]: 'figures',
  [`GET ${PROJECT}/forecast/reinforcement`]: 'whole-register',
  [`GET ${PROJECT}/board`]: 'figures',
  [`GET ${PROJECT}/bulletins`]: 'figures',
  [`POST ${PROJECT}/bulletins`]: 'bulletins',
  [`GET ${PROJECT}/bulletins/:number/:format`]: 'figures',
  [`GET ${PROJECT}/wall`]: 'wall',
  [`GET ${PROJECT}/events`]: 'wall',
  [`GET ${PROJECT}/households`]: 'households',
  [`POST ${PROJECT}/households.xlsx`]: 'households',
  [`GET ${PROJECT}/households/:number`]: 'households',
  [`GET ${PROJECT}/households/:number/held`]: 'compensation',
  [`GET ${PROJECT}/households/:number/own-slip`]: 'compensation',
  [`GET ${PROJECT}/households/:number/papers`]: 'compensation',
  [`GET ${PROJECT}/households/:number/papers/:kind`]: 'compensation',
  [`POST ${PROJECT}/households/:number/papers/:kind`]: 'compensation',
  [`POST ${PROJECT}/households/:number/reveal`]: 'reveal',
  [`GET ${PROJECT}/map`]: 'compensation',
  [`GET ${PROJECT}/map/houses`]: 'compensation',
  [`GET ${PROJECT}/map/tiles/:zoom/:column/:row`]: 'compensation',
  [`GET ${PROJECT}/findings`]: 'compensation',
  [`POST ${PROJECT}/audit-extract.zip`]: 'audit-extract',
  [`GET ${PROJECT}/lists/:list`]: 'compensation',
  [`GET ${PROJECT}/plan`]: 'figures',
  [`GET ${PROJECT}/plan/text`]: 'figures',
  [`POST ${PROJECT}/plan/check`]: 'figures',
  [`GET ${PROJECT}/plan/sheet`]: 'compensation',
  [`POST ${PROJECT}/plan/sheet`]: 'figures',
  [`GET ${PROJECT}/plan/signing-days`]: 'compensation',
  [`GET ${PROJECT}/plan/numbers`]: 'figures',
  [`POST ${PROJECT}/plan/diff`]: 'whole-register',
  [`GET ${PROJECT}/plan/versions`]: 'figures',
  [`GET ${PROJECT}/plan/versions/:sha256/plan.md`]: 'figures',
  [`GET ${PROJECT}/plan/versions/:sha256/plan.mjs`]: 'figures',
  [`POST ${PROJECT}/plan/publication/check`]: 'ledger-writing',
  [`GET ${PROJECT}/plan/proposals`]: 'whole-register',
  [`POST ${PROJECT}/plan/proposals`]: 'ledger-writing',
  [`POST ${PROJECT}/plan/proposals/:sha256/publish`]: 'plan-publishing',
  [`POST ${PROJECT}/plan/proposals/:sha256/decline`]: 'ledger-writing',
  [`GET ${PROJECT}/road`]: 'whole-register',
  [`GET ${PROJECT}/road/project/:act`]: 'whole-register',
  [`GET ${PROJECT}/project-papers`]: 'whole-register',
  [`GET ${PROJECT}/project-papers/:kind`]: 'whole-register',
  [`POST ${PROJECT}/project-papers/:kind`]: 'whole-register',
  [`GET ${PROJECT}/print-batches`]: 'compensation',
  [`POST ${PROJECT}/print-batches`]: 'printing',
  [`GET ${PROJECT}/print-batches/:batch`]: 'compensation',
  [`GET ${PROJECT}/print-batches/:batch/job`]: 'printing',
  [`GET ${PROJECT}/print-batches/:batch/progress`]: 'printing',
  [`POST ${PROJECT}/print-batches/:batch/cancel`]: 'printing',
  [`GET ${PROJECT}/print-batches/:batch/files/:file`]: 'printing',
  [`GET ${PROJECT}/paper-templates`]: 'compensation',
  [`GET ${PROJECT}/paper-templates/:paper`]: 'compensation',
  [`GET ${PROJECT}/paper-templates/:paper/versions/:version/preview`]: 'compensation',
  [`GET ${PROJECT}/paper-templates/:paper/versions/:version/template.docx`]: 'compensation',
  [`POST ${PROJECT}/paper-templates/:paper/check`]: 'paper-templates',
  [`POST ${PROJECT}/paper-templates/:paper/versions`]: 'paper-templates',
  [`POST ${PROJECT}/paper-templates/:paper/shipped`]: 'paper-templates',
  [`GET ${PROJECT}/road/household`]: 'acts',
  [`GET ${PROJECT}/roster`]: 'acts',
  [`GET ${PROJECT}/road/household/:target`]: 'households',
  [`GET ${PROJECT}/road/home/:target`]: 'households',
  [`GET ${PROJECT}/road/batch/:target`]: 'households',
  [`GET ${PROJECT}/desk`]: 'compensation',
  [`GET ${PROJECT}/my-day`]: 'households',
  [`GET ${PROJECT}/issues`]: 'households',
  [`GET ${PROJECT}/issues/:number`]: 'households',
  [`GET ${PROJECT}/office`]: 'households',
  [`GET ${PROJECT}/close-out`]: 'compensation',
  // Each kind of thing is found by whoever may ask the route of its room.
  [`GET ${PROJECT}/search`]: 'households',
  [`GET ${PROJECT}/orders`]: 'compensation',
  [`GET ${PROJECT}/bulk`]: 'acts',
  [`GET ${PROJECT}/homes`]: 'figures',
  [`GET ${PROJECT}/payments`]: 'money',
  [`GET ${PROJECT}/payments/:batch`]: 'money',
  [`GET ${PROJECT}/reconciliation`]: 'money',
  [`POST ${PROJECT}/reconciliation.xlsx`]: 'money',
  [`POST ${PROJECT}/commands/:name`]: 'acts',
  [`POST ${PROJECT}/commands/:name/many`]: 'acts',
  [`GET ${PROJECT}/field/day`]: 'acts',
  [`POST ${PROJECT}/field/commands/:name`]: 'acts',
  [`POST ${PROJECT}/files`]: 'acts',
  [`GET ${PROJECT}/files/:sha256`]: 'households',
  [`GET ${PROJECT}/batches`]: 'whole-register',
  [`POST ${PROJECT}/batches/:batch/undo`]: 'ledger-writing',
}

/** Whether these roles open a route under a project, `payments`; one that is not in the table, none does. */
export const opens = (roles: readonly Role[], route: string): boolean => {
  const access = ROUTES[`GET ${PROJECT}/${route}`]
  return access !== undefined && access in PERMISSIONS && may(roles, access as Permission)
}

export const may = (roles: readonly Role[], permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).some((role) => roles.includes(role))

export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(roles, permission))
