/** 结束授权 · End of a grant: at once, with the reason that stays in the history. */
import type { GrantLine } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { roleWords } from '@oneruler/words/roles'
import { endGrant } from '../../access-api.ts'
import { speak } from '../../words.ts'
import { AskedReason } from './AskedReason.tsx'

const words = speak(consoleAccessWords).people
const { names } = speak(roleWords)

export function EndGrant(props: {
  readonly account: string
  readonly grant: GrantLine
  readonly onEnded: () => void
}) {
  const { account, grant, onEnded } = props
  return (
    <AskedReason
      label={words.end}
      doing={words.endGrant(names[grant.role])}
      act={(reason) => endGrant(account, grant.id, reason)}
      onDone={onEnded}
    />
  )
}
