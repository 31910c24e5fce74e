/** 登记房源 · List homes: rows pasted from Excel, each an act of its own; what is refused says its row and why. */
import { moneyWords } from '@oneruler/words/console-money'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { queryClient } from '../../api.ts'
import { doMany } from '../../road-api.ts'
import { speak } from '../../words.ts'

const words = speak(moneyWords).homes

/** So many go in one request; between two it can be stopped. */
const AT_ONCE = 50
const FIELDS = ['building', 'entrance', 'floor', 'room', 'layout', 'areaM2'] as const

interface Row {
  readonly line: number
  readonly target: string
  readonly input: Readonly<Record<string, string>>
}

function rowsOf(text: string): Row[] {
  return text
    .split('\n')
    .map((line, index): Row => {
      const [number = '', ...cells] = line.split('\t').map((cell) => cell.trim())
      const input = Object.fromEntries(FIELDS.map((field, at) => [field, cells[at] ?? '']))
      return { line: index + 1, target: number, input }
    })
    .filter(({ target }) => target !== '')
}

export function ListHomes(props: { readonly project: string; readonly isFirst: boolean }) {
  const { project, isFirst } = props
  const [text, setText] = useState('')
  const [done, setDone] = useState<{ listed: number; of: number } | null>(null)
  const [refused, setRefused] = useState<readonly { line: number; target: string; message: string }[]>([])
  const stopped = useRef(false)
  const rows = rowsOf(text)

  const send = async () => {
    stopped.current = false
    setRefused([])
    let listed = 0
    for (let from = 0; from < rows.length && !stopped.current; from += AT_ONCE) {
      const chunk = rows.slice(from, from + AT_ONCE)
      const items = chunk.map(({ target, input }) => ({ id: v7(), target, input }))
      const outcomes = await doMany(project, 'listHome', items)
      outcomes.forEach((outcome, index) => {
        const { line = 0, target = '' } = chunk[index] ?? {}
        if (outcome.kind === 'accepted') listed += 1
        else setRefused((known) => [...known, { line, target, message: outcome.message }])
      })
      setDone({ listed, of: rows.length })
    }
    await queryClient.invalidateQueries({ queryKey: ['project', project, 'homes'] })
  }

  return (
    <details className="section no-print" open={isFirst}>
      <summary>{words.add}</summary>
      {isFirst && <p className="note">{words.none}</p>}
      <label className="list-homes">
        <span className="note">{words.paste}</span>
        <textarea rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="offer-buttons">
        <button type="button" className="button primary" disabled={rows.length === 0} onClick={send}>
          {words.send(rows.length)}
        </button>
        {done !== null && done.listed + refused.length < done.of && (
          <button
            type="button"
            className="button"
            onClick={() => {
              stopped.current = true
            }}
          >
            {words.stop}
          </button>
        )}
        <span role="status" className="small">
          {done !== null && words.result(done.listed, refused.length)}
        </span>
      </div>
      <ul>
        {refused.map(({ line, target, message }) => (
          <li key={line} className="small red">
            {words.row(line)} {target}：{message}
          </li>
        ))}
      </ul>
    </details>
  )
}
