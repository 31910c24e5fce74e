/** 批量 · Bulk: acts on a household that an office does on many at once, with one form for all of them. */
export const BULK_ACTS: readonly string[] = [
  'postValuation',
  'explainValuation',
  'issueReport',
  'serveValuationReport',
  'serveValuationNotice',
  'serveRecheckAnswer',
  'serveAppraisalAnswer',
  'confirmPaper',
  'serveOrderProposal',
  'announceOrder',
  'serveOrder',
  'serveDemand',
  'serveTerminationNotice',
  'deregister',
  'closeOut',
  'assignCaseworker',
]
