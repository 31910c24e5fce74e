/** 方案里的数 · The numbers of the plan by clause, each in a field of its own; what was changed says what it was. */
import type { PlanNumbersPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useId, useState } from 'react'
import { speak } from '../../words.ts'
import { isNumber, type NewNumbers, placeOf } from './newNumbers.ts'

const words = speak(versionsWords).whatIf
type PlanNumber = PlanNumbersPage['numbers'][number]

export function NumberList(props: {
  readonly page: PlanNumbersPage
  readonly written: NewNumbers
  readonly write: (written: NewNumbers) => void
}) {
  const { page, written, write } = props
  const [wanted, setWanted] = useState('')
  const found = page.numbers.filter((number) => {
    const { clause, within, beside } = number
    return wanted === '' || written.has(placeOf(number)) || `${clause} ${within} ${beside}`.includes(wanted)
  })
  const clauses = Object.entries(Object.groupBy(found, ({ clause }) => clause))
  const change = (number: PlanNumber, text: string | null) => {
    const next = new Map(written)
    if (text === null || text === number.text) next.delete(placeOf(number))
    else next.set(placeOf(number), text)
    write(next)
  }
  return (
    <section className="section number-list" aria-label={words.numbers}>
      <h2>
        {words.numbers}
        {written.size > 0 && (
          <span className="aside">
            <button type="button" className="link" onClick={() => write(new Map())}>
              {words.resetAll}
            </button>
          </span>
        )}
      </h2>
      <input
        type="search"
        className="number-search"
        aria-label={words.find}
        placeholder={words.find}
        value={wanted}
        onChange={(event) => setWanted(event.target.value.trim())}
      />
      {clauses.map(([clause, numbers]) => (
        <fieldset key={clause}>
          <legend>{clause}</legend>
          {numbers?.map((number) => (
            <NumberField
              key={placeOf(number)}
              number={number}
              text={written.get(placeOf(number))}
              change={(text) => change(number, text)}
            />
          ))}
        </fieldset>
      ))}
    </section>
  )
}

function NumberField(props: {
  readonly number: PlanNumber
  readonly text: string | undefined
  readonly change: (text: string | null) => void
}) {
  const { number, text, change } = props
  const id = useId()
  const about = useId()
  const isWrong = text !== undefined && !isNumber(text)
  return (
    <div className={text === undefined ? 'number-field' : 'number-field changed'}>
      <label htmlFor={id}>
        {number.within}
        {number.beside !== '' && <small>{number.beside}</small>}
      </label>
      <span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={text ?? number.text}
          aria-invalid={isWrong}
          aria-describedby={about}
          onChange={(event) => change(event.target.value.trim())}
        />
        <small>{number.unit}</small>
      </span>
      {text !== undefined && (
        <p id={about} className={isWrong ? 'small red' : 'small blue'}>
          {isWrong ? words.wrong : words.was(number.text)}
          <button type="button" className="link" onClick={() => change(null)}>
            {words.reset}
          </button>
        </p>
      )}
    </div>
  )
}
