/** 批量表 · Bulk form: what is the same for all, what is pasted for each, then the run and its result. */
import type { BulkAct } from '@oneruler/server/bulk-pages'
import { bulkWords } from '@oneruler/words/console-bulk'
import { useId, useState } from 'react'
import { BlankInput } from '../../../parts/act/BlankInput.tsx'
import { askedOf, ON_DAY } from '../../../parts/act/filling.ts'
import type { Filled } from '../../../parts/act/useAct.ts'
import { speak } from '../../../words.ts'
import { BulkResult } from './BulkResult.tsx'
import { columnsOf, readPasted } from './pasted.ts'
import { useBulk } from './useBulk.ts'

const words = speak(bulkWords)
const NO_PROBLEMS: ReadonlyMap<string, string> = new Map()

export function BulkForm(props: {
  readonly act: BulkAct
  readonly project: string
  readonly chosen: readonly string[]
  readonly today: string
}) {
  const { act, project, chosen, today } = props
  const id = useId()
  const [filled, setFilled] = useState<Filled>(act.begun)
  const [text, setText] = useState('')
  const bulk = useBulk(project, act)
  const usual = act.blanks.filter(({ name }) => act.perHousehold.includes(name))
  const pasted = readPasted(text, act.blanks, usual, words.household)
  const common = askedOf(
    act.blanks.filter((blank) => !pasted.blanks.includes(blank.name) && !usual.includes(blank)),
    filled,
  )
  const isPasted = usual.length > 0 || pasted.of.size > 0
  // Without a choice the table says who they are.
  const targets = chosen.length > 0 ? chosen : [...pasted.of.keys()]
  const ready = isPasted ? targets.filter((number) => pasted.of.has(number)) : targets
  const left = common.some(
    ({ name, isRequired, form: { form } }) => isRequired && form !== 'rows' && !filled[name]?.length,
  )
  const shared = Object.fromEntries(
    Object.entries(filled).filter(([name]) => name === 'on' || common.some((blank) => blank.name === name)),
  )
  const items = ready
    .filter((number) => !bulk.outcomes.has(number))
    .map((target) => ({ target, input: { ...shared, ...pasted.of.get(target) } }))
  const isRunning = bulk.state === 'running' || bulk.state === 'stopping'
  const hasBegun = isRunning || bulk.outcomes.size > 0
  return (
    <>
      <fieldset className="bulk-form" disabled={hasBegun}>
        <legend className="small muted">{words.same}</legend>
        <div className="act-blanks">
          {[...common, ON_DAY].map((blank) => (
            <BlankInput
              key={blank.name}
              blank={blank}
              value={filled[blank.name] ?? (blank === ON_DAY ? today : undefined)}
              onChange={(value) => setFilled({ ...filled, [blank.name]: value })}
              problems={NO_PROBLEMS}
              path={blank.name}
            />
          ))}
        </div>
        <div className="blank">
          <label className="blank-label" htmlFor={id}>
            {words.paste}
          </label>
          <textarea id={id} rows={5} value={text} onChange={(event) => setText(event.target.value)} />
          <p className="note">
            {usual.length > 0
              ? words.pasteExpected([words.household, ...columnsOf(usual).map(({ name }) => name)])
              : words.pasteFree}
          </p>
          {pasted.of.size > 0 && <Reading pasted={pasted} chosen={chosen} />}
          {isPasted && targets.length > ready.length && (
            <p className="amber small">{words.noRows(targets.length - ready.length)}</p>
          )}
        </div>
      </fieldset>
      {hasBegun && (
        <p className="bulk-progress">
          <progress value={bulk.outcomes.size} max={ready.length} aria-label={words.title} />{' '}
          {words.progress(bulk.outcomes.size, ready.length)}
        </p>
      )}
      {bulk.failure !== null && (
        <p className="red small" role="alert">
          {bulk.failure}
        </p>
      )}
      {bulk.state === 'lost' && (
        <p className="amber small" role="alert">
          {words.lost}
        </p>
      )}
      {bulk.outcomes.size > 0 && <BulkResult project={project} outcomes={bulk.outcomes} />}
      <footer>
        {isRunning ? (
          <button type="button" className="button" disabled={bulk.state === 'stopping'} onClick={bulk.stop}>
            {bulk.state === 'stopping' ? words.stopping : words.stop}
          </button>
        ) : (
          items.length > 0 && (
            <button
              type="button"
              className="button primary"
              disabled={left}
              onClick={() => void bulk.run(items)}
            >
              {hasBegun ? words.resume(items.length) : words.start(items.length)}
            </button>
          )
        )}
      </footer>
    </>
  )
}

const Reading = (props: {
  readonly pasted: ReturnType<typeof readPasted>
  readonly chosen: readonly string[]
}) => {
  const { pasted, chosen } = props
  const beyond = chosen.length === 0 ? 0 : [...pasted.of.keys()].filter((one) => !chosen.includes(one)).length
  return (
    <>
      <p className="small">
        {words.read(pasted.of.size)} {beyond > 0 && words.notChosen(beyond)}
      </p>
      {pasted.unknown.length > 0 && (
        <p className="red small" role="alert">
          {words.unknownColumns(pasted.unknown)}
        </p>
      )}
    </>
  )
}
