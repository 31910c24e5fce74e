/** 登录与授权记录 · Log of access: for the audit administrator, newest first. */
import type { AccessEntry } from '@oneruler/server/sign-in/access-log'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { roleWords } from '@oneruler/words/roles'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accessLogQuery, grantsWorkbook } from '../../access-api.ts'
import { officeMoment } from '../../moments.ts'
import { ExportButton } from '../../parts/export/ExportButton.tsx'
import { PageFailed, PageLoading } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { AccessFrame } from './AccessFrame.tsx'

const words = speak(consoleAccessWords).log
const { names } = speak(roleWords)
/** A try is told by what came of it. */
const KINDS = (Object.keys(words.entries) as AccessEntry[]).filter((kind) => kind !== 'sign-in-tried')

/** As it stands on what was exported. */
const EXPORT_NUMBER = /^E\d{8}-[0-9A-F]{8}$/

export function AccessLog() {
  const [what, setWhat] = useState<AccessEntry>()
  const [number, setNumber] = useState('')
  const wanted = number.trim().toUpperCase()
  const query = useInfiniteQuery(accessLogQuery(what, EXPORT_NUMBER.test(wanted) ? wanted : undefined))
  const lines = query.data?.pages.flatMap((page) => page.lines) ?? []
  return (
    <AccessFrame title={words.title}>
      <p className="note">
        {words.hint} <ExportButton address={grantsWorkbook} label={words.grants} first="access-review" />
      </p>
      <div className="field form">
        <input
          type="search"
          aria-label={words.number}
          placeholder={words.numberHint}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
        <select
          aria-label={words.what}
          value={what ?? ''}
          onChange={(event) => setWhat(KINDS.find((kind) => kind === event.target.value))}
        >
          <option value="">{words.every}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.entries[kind]}
            </option>
          ))}
        </select>
      </div>
      {query.isError && <PageFailed error={query.error} retry={() => query.refetch()} />}
      {query.isPending && <PageLoading />}
      {query.isSuccess && lines.length === 0 && <p className="note">{words.none}</p>}
      {lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll-x" tabIndex={0} aria-label={words.title}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.at}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.about}</th>
                <th scope="col">{words.by}</th>
                <th scope="col">{words.address}</th>
                <th scope="col">{words.detail}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <td className="one-line">{officeMoment(line.at)}</td>
                  <td className="one-line">{words.entries[line.what]}</td>
                  <td className="one-line">{line.about}</td>
                  <td className="one-line">{line.by}</td>
                  <td className="one-line">{line.address}</td>
                  <td>
                    {[line.role && names[line.role], line.projectName, line.reason]
                      .filter((part) => part)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {query.hasNextPage && (
        <div>
          <button type="button" className="button" onClick={() => query.fetchNextPage()}>
            {words.more}
          </button>
        </div>
      )}
    </AccessFrame>
  )
}
