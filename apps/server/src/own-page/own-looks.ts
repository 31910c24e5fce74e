/**
 * 谁查看过 · Looks: every time somebody saw what is masked of a household, opened a file of it or printed a paper of it, as the
 * access log has it.
 */
import type { RevealedKind } from '@oneruler/campaign/privacy/private-fields'
import type { OwnLook } from '@oneruler/portal/own/own-household'
import type { Store } from '@oneruler/store/store'
import { ownPageWords } from '@oneruler/words/own-page'
import { privacyWords } from '@oneruler/words/privacy'
import { sql } from 'kysely'
import { businessMoment } from '../business-day.ts'
import type { AccessEntry } from '../sign-in/access-log.ts'
import type { RevealReason } from '../sign-in/reveal.ts'

const SEEN = ['revealed', 'file-opened', 'exported'] as const satisfies readonly AccessEntry[]
const words = ownPageWords.zh.looked

/** Of every household of a project, by its number; newest first. */
export async function ownLooks({ db }: Store, project: string): Promise<ReadonlyMap<string, OwnLook[]>> {
  const rows = await db
    .selectFrom('access_log')
    .leftJoin('account as actor', (join) => join.on(sql<boolean>`actor.id::text = access_log.acted`))
    .select(['at', 'what', 'acted', 'actor.name as name', 'detail'])
    .where('project_id', '=', project)
    .where('what', 'in', SEEN)
    .where(sql<boolean>`detail ->> 'household' IS NOT NULL`)
    .orderBy('entry_id', 'desc')
    .execute()
  const looks = new Map<string, OwnLook[]>()
  for (const { at, what, acted, name, detail } of rows) {
    const told = detail as Detail
    const moment = businessMoment(new Date(at))
    const look = {
      day: moment.slice(0, 10),
      time: moment.slice(11, 16),
      what: said(what as (typeof SEEN)[number], told),
      by: name ?? acted ?? '',
    }
    looks.set(told.household, [...(looks.get(told.household) ?? []), look])
  }
  return looks
}

interface Detail {
  readonly household: string
  readonly kind?: RevealedKind
  readonly revealReason?: RevealReason
}

function said(what: (typeof SEEN)[number], { kind, revealReason }: Detail): string {
  if (what !== 'revealed' || !kind || !revealReason) return words[what]({ kind: '', reason: '' })
  return words.revealed({ kind: privacyWords.zh.kinds[kind], reason: privacyWords.zh.reasons[revealReason] })
}
