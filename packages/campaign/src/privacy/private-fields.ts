/**
 * 个人信息分级 · Classes of personal data: what every private field of an event is, and how pages show it. A field that does
 * not stand here fails the tests.
 *
 *     L3 internal   names, addresses, what was said: shown to whoever reaches the household, and nowhere else
 *     L4 sensitive  identity and account numbers, hardship and health (个人信息保护法 §28): masked, revealed with a reason
 *
 * L1 (published) and L2 (figures, areas, amounts by household) are bodies of events and never private.
 */

export const REVEALED = ['name', 'identity', 'hardship', 'account', 'contact'] as const
/** What is shown masked and revealed one by one. */
export type RevealedKind = (typeof REVEALED)[number]

export interface PrivateField {
  readonly level: 'L3' | 'L4'
  readonly masked?: RevealedKind
}

const IDENTITY: PrivateField = { level: 'L4', masked: 'identity' }
const HARDSHIP: PrivateField = { level: 'L4', masked: 'hardship' }
const ACCOUNT: PrivateField = { level: 'L4', masked: 'account' }
/** An owner's, a tenant's, a payee's: pages show 汪＊＊. */
const NAME: PrivateField = { level: 'L3', masked: 'name' }
const CONTACT: PrivateField = { level: 'L3', masked: 'contact' }
/** Staff, witnesses and addresses; those who reach the household work with them. */
const INTERNAL: PrivateField = { level: 'L3' }
/** Written freely: numbers in it are masked wherever it is shown. */
const TEXT: PrivateField = { level: 'L3' }

/** By type of event and path of the field within `private`; a list's items share theirs. */
export const PRIVATE_FIELDS: Readonly<Record<string, Readonly<Record<string, PrivateField>>>> = {
  HouseholdRegistered: { owner: NAME, address: INTERNAL },
  OwnersRecorded: { 'owners.owner': INTERNAL, 'owners.name': NAME, 'owners.identityNumber': IDENTITY },
  TenantRecorded: { name: NAME, identityNumber: IDENTITY },
  ProxyAppointed: { name: NAME, identityNumber: IDENTITY },
  HardshipRecorded: { lowIncome: HARDSHIP, housingDifficulty: HARDSHIP },
  AgreementSigned: { lowIncome: HARDSHIP, housingDifficulty: HARDSHIP },
  AgreementSupplemented: { lowIncome: HARDSHIP, housingDifficulty: HARDSHIP },
  BatchDrafted: { 'payees.name': NAME, 'payees.account': ACCOUNT },
  OnlineServingAgreed: { sentTo: CONTACT },

  PersonJoined: { name: INTERNAL, gender: INTERNAL, politicalStatus: INTERNAL, sourceOffice: INTERNAL },
  SupervisorInvited: { name: INTERNAL },
  PaperTermsStated: {
    department: INTERNAL,
    implementer: INTERNAL,
    contact: INTERNAL,
    phone: INTERNAL,
    paidWithin: TEXT,
    movesWithin: TEXT,
    interimWay: TEXT,
    interimPeriod: TEXT,
    interimHome: TEXT,
    effectClause: TEXT,
    titleHandover: TEXT,
    breach: TEXT,
    homePlace: TEXT,
    homePrice: TEXT,
    homeDelivery: TEXT,
    areaSettlement: TEXT,
    interimRate: TEXT,
    secondMove: TEXT,
    lateDelivery: TEXT,
  },
  PaperTemplateTaken: { reason: TEXT },
  ChoiceOrderDrawn: { notary: INTERNAL },
  ValuerChosen: { notary: INTERNAL },
  HouseHandedOver: { recipient: INTERNAL },
  ReportIssued: { 'valuers.name': INTERNAL, 'valuers.licence': INTERNAL },
  HouseInspected: { valuer: INTERNAL, householdSigner: INTERNAL, witness: INTERNAL, refusal: TEXT },
  HouseholdSurveyed: { present: INTERNAL },
  ProofOfServiceMade: { recipient: INTERNAL, witness: INTERNAL, receipt: INTERNAL, reason: TEXT },
  ValuationExplained: { valuer: INTERNAL, asked: TEXT },
  EntryRefused: { witness: INTERNAL, told: TEXT },

  AppealAnswered: { outcome: TEXT },
  AppraisalAnswered: { opinion: TEXT },
  AppraisalRequested: { reason: TEXT },
  AuditPublished: { conclusion: TEXT },
  BatchApproved: { reason: TEXT },
  BatchDropped: { reason: TEXT },
  BudgetAdopted: { reason: TEXT },
  CaseHandedOver: { note: TEXT },
  BulletinRemarked: { words: TEXT },
  ChangeDeclined: { reason: TEXT },
  ClosingReversed: { reason: TEXT },
  CommentReceived: { text: TEXT },
  CommentsPosted: { changes: TEXT },
  ContactWishStated: { words: TEXT },
  DisputeNoted: { about: TEXT },
  DisputeSettled: { result: TEXT },
  EvidenceKept: { names: TEXT },
  FieldActKept: { input: TEXT },
  FollowUpPromised: { what: TEXT },
  HardCaseListed: { reason: TEXT },
  HearingHeld: { changes: TEXT },
  HearingNotified: { venue: TEXT },
  HomeWithheld: { reason: TEXT },
  HouseholdVisited: { purpose: TEXT },
  IssueAnswered: { answer: TEXT },
  IssueEscalated: { reason: TEXT },
  IssueReopened: { reason: TEXT },
  IssueSolved: { result: TEXT },
  IssueWorded: { words: TEXT },
  LineReturned: { note: TEXT },
  MeetingHeld: { subject: TEXT },
  MeetingMinuted: { minutes: TEXT },
  OrderExecuted: { record: TEXT },
  OrderRevocationDeclined: { reason: TEXT },
  OrderRevocationProposed: { reason: TEXT },
  OrderRevoked: { reason: TEXT },
  PaperConfirmed: { note: TEXT },
  PlanProposalDeclined: { reason: TEXT },
  PlanProposed: { reason: TEXT },
  PlanArgued: { result: TEXT },
  PromiseKept: { result: TEXT },
  ProposalAnswered: { opinion: TEXT },
  RecheckAnswered: { result: TEXT },
  RecheckRequested: { reason: TEXT },
  RecusalDeclared: { reason: TEXT },
  RevocationProposed: { reason: TEXT },
  RiskAssessed: { measures: TEXT },
  SupplementProposed: { reason: TEXT },
  TaskDone: { result: TEXT },
  TaskSet: { what: TEXT },
  VacatingInspected: { meters: TEXT, left: TEXT },
  ValuationCorrected: { reason: TEXT },
  ValuationCorrectionDeclined: { reason: TEXT },
  ValuationCorrectionProposed: { reason: TEXT },
  WorkSentBack: { reason: TEXT },
}
