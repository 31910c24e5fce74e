/**
 * 词汇表 · Glossary: one Chinese term, one English identifier. GLOSSARY.md is written from it.
 *
 * Where the statute has a term, it wins. A name stands here before it stands in code.
 */
import { auditNames } from './glossary/audit.ts'
import { campaignTerms, recordTerms } from './glossary/campaign.ts'
import { eventNames } from './glossary/events.ts'
import { logNames } from './glossary/log.ts'
import { measureNames } from './glossary/measures.ts'
import { pageNames } from './glossary/pages.ts'
import type { GlossarySection } from './glossary/section.ts'
import { statuteTerms } from './glossary/statute.ts'

export const glossary: readonly GlossarySection[] = [
  ...statuteTerms,
  campaignTerms,
  recordTerms,
  eventNames,
  measureNames,
  auditNames,
  logNames,
  pageNames,
]
