/** 批量结果 · Bulk result: what came of each household, refusals first with their articles; a table to copy. */
import type { ActOutcome } from '@oneruler/server/road-pages'
import { bulkWords } from '@oneruler/words/console-bulk'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { speak } from '../../../words.ts'

const words = speak(bulkWords)

interface Line {
  readonly number: string
  readonly isDone: boolean
  readonly article: string
  readonly message: string
}

export function BulkResult(props: {
  readonly project: string
  readonly outcomes: ReadonlyMap<string, ActOutcome>
}) {
  const { project, outcomes } = props
  const [isCopied, setCopied] = useState(false)
  const lines = [...outcomes]
    .map(([number, outcome]) => lineOf(number, outcome))
    .sort((a, b) => Number(a.isDone) - Number(b.isDone))
  const accepted = lines.filter(({ isDone }) => isDone).length
  const copy = async () => {
    await navigator.clipboard.writeText(asTable(lines))
    setCopied(true)
  }
  return (
    <>
      <p role="status">
        <b>{words.result(accepted, lines.length - accepted)}</b>{' '}
        <button type="button" className="link" onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </button>
      </p>
      <div className="bulk-result">
        <table className="table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ number, isDone, article, message }) => (
              <tr key={number}>
                <th scope="row">
                  <Link to="/$project/households/$number" params={{ project, number }} search={{}}>
                    {number}
                  </Link>
                </th>
                <td className={isDone ? 'green' : 'red'}>{isDone ? words.accepted : words.refused}</td>
                <td className="blue small">{article}</td>
                <td className="small">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const COLUMNS = ['household', 'outcome', 'article', 'message'] as const

function lineOf(number: string, outcome: ActOutcome): Line {
  switch (outcome.kind) {
    case 'accepted':
      return { number, isDone: true, article: '', message: outcome.message }
    case 'unreadable': {
      const problems = outcome.problems.map(({ message }) => message)
      return { number, isDone: false, article: '', message: words.joined(problems) }
    }
    case 'refused': {
      const { closed, message } = outcome
      return {
        number,
        isDone: false,
        article: words.joined([...new Set(closed.map(({ article }) => article))]),
        message: closed.length === 0 ? message : words.joined(closed.map((line) => line.message)),
      }
    }
  }
}

/** As Excel takes it: tabs between cells. */
const asTable = (lines: readonly Line[]): string =>
  [
    COLUMNS.map((column) => words.columns[column]),
    ...lines.map(({ number, isDone, article, message }) => [
      number,
      isDone ? words.accepted : words.refused,
      article,
      message,
    ]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')
