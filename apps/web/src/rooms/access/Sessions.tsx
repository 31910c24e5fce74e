/** 登录中的设备 · Sessions: where the account is signed in now; any of them can be ended from here. */
import type { OwnPage } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { endOtherSessions, endSession, ownQuery } from '../../access-api.ts'
import { officeMoment } from '../../moments.ts'
import { Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).own

export function Sessions(props: { readonly sessions: OwnPage['sessions'] }) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: ownQuery.queryKey })
  const ending = useMutation({ mutationFn: endSession, onSuccess })
  const endingOthers = useMutation({ mutationFn: endOtherSessions, onSuccess })
  return (
    <section className="section">
      <h2>
        {words.sessions}
        {props.sessions.length > 1 && (
          <span className="aside">
            <button type="button" className="link" onClick={() => endingOthers.mutate()}>
              {words.endOthers}
            </button>
          </span>
        )}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={words.sessions}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.lastAt}</th>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.browser}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {props.sessions.map((session) => (
              <tr key={session.id}>
                <td className="one-line">{officeMoment(session.since)}</td>
                <td className="one-line">{officeMoment(session.lastAt)}</td>
                <td>{session.address}</td>
                <td className="small muted">{session.browser}</td>
                <td className="end">
                  {session.current ? (
                    <span className="tag green">{words.here}</span>
                  ) : (
                    <button type="button" className="link" onClick={() => ending.mutate(session.id)}>
                      {words.end}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Outcome error={ending.error ?? endingOthers.error} />
    </section>
  )
}
