/** G53 已公布分户情况和审计结果 · Published first: the file is closed on what was made public (条例 §29). */
import { auditPublished, householdResultsPosted } from '../../archive.ts'
import { closed, type Gate, open } from '../gate.ts'

export const publishedFirst: Gate = {
  id: 'G53',
  article: { 全国: '条例 §29' },
  look({ project }) {
    const [results, audited] = [project.last(householdResultsPosted), project.last(auditPublished)]
    if (!results) return closed('results-missing')
    return audited ? open(audited.onDay) : closed('audit-missing')
  },
}
