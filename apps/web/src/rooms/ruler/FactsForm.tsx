/** 自填事实 · Facts made up: a field for every fact the plan asks, a row for every house. */
import type { FactsGiven, PlanPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { useId, useState } from 'react'
import { speak } from '../../words.ts'
import './FactsForm.css'

const words = speak(rulerWords)
/** Both sides of it are computed, so the form does not ask. */
const CHOICE = '补偿方式'
const SIGNED_ON = '签约日'
const HOUSEHOLD = '户'

type Entity = PlanPage['entities'][number]
type Fact = Entity['facts'][number]
type Row = Readonly<Record<string, string>>
type Rows = Readonly<Record<string, readonly Row[]>>

export function FactsForm(props: {
  readonly entities: readonly Entity[]
  readonly day: string
  readonly compute: (facts: FactsGiven) => void
}) {
  const { entities, day } = props
  const [rows, setRows] = useState<Rows>(() =>
    Object.fromEntries(
      entities.map((entity) => [
        entity.name,
        entity.minimum > 0 || isHousehold(entity) ? [emptyRow(entity, day)] : [],
      ]),
    ),
  )
  const rowsOf = ({ name }: Entity) => rows[name] ?? []
  const change = (entity: Entity, to: readonly Row[]) => setRows({ ...rows, [entity.name]: to })
  return (
    <form
      className="section facts-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        props.compute(rows)
      }}
    >
      <h2>
        {words.form.title} <small>{words.form.hint}</small>
      </h2>
      {entities.map((entity) =>
        rowsOf(entity).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a house made up has no name but its place
          <fieldset key={`${entity.name} ${at}`}>
            <legend className="small muted">
              {isHousehold(entity) ? entity.name : words.sheet.row(entity.name, at + 1)}
              {rowsOf(entity).length > entity.minimum && !isHousehold(entity) && (
                <button
                  type="button"
                  className="link"
                  aria-label={words.form.remove(entity.name, at + 1)}
                  onClick={() => change(entity, rowsOf(entity).toSpliced(at, 1))}
                >
                  ×
                </button>
              )}
            </legend>
            {entity.facts
              .filter(({ name }) => name !== CHOICE)
              .map((fact) => (
                <Field
                  key={fact.name}
                  fact={fact}
                  value={row[fact.name] ?? ''}
                  change={(value) => change(entity, rowsOf(entity).with(at, { ...row, [fact.name]: value }))}
                />
              ))}
          </fieldset>
        )),
      )}
      <div className="facts-form-foot">
        {entities
          .filter((entity) => !isHousehold(entity) && rowsOf(entity).length < entity.maximum)
          .map((entity) => (
            <button
              type="button"
              className="button"
              key={entity.name}
              onClick={() => change(entity, [...rowsOf(entity), emptyRow(entity, day)])}
            >
              {words.form.add(entity.name)}
            </button>
          ))}
        <button type="submit" className="button primary">
          {words.form.compute}
        </button>
      </div>
    </form>
  )
}

const isHousehold = ({ name }: Entity): boolean => name === HOUSEHOLD

/** A fact that must be there and is one of a few begins with the first; signing, with the day shown. */
const emptyRow = ({ facts }: Entity, day: string): Row =>
  Object.fromEntries(
    facts
      .filter(({ name }) => name !== CHOICE)
      .map(({ name, optional, type }) => {
        if (name === SIGNED_ON) return [name, day]
        if (optional) return [name, '']
        if (type.kind === 'truth') return [name, '否']
        return [name, type.kind === 'choice' ? (type.values[0] ?? '') : '']
      }),
  )

function Field(props: {
  readonly fact: Fact
  readonly value: string
  readonly change: (value: string) => void
}) {
  const { fact, value, change } = props
  const { type } = fact
  const id = useId()
  const options = type.kind === 'truth' ? ['否', '是'] : type.kind === 'choice' ? type.values : null
  const mayMiss = fact.optional || fact.fallback !== null
  return (
    <div>
      <label htmlFor={id}>
        {fact.name}
        {type.kind === 'quantity' && type.unit !== '' && <small>（{type.unit}）</small>}
      </label>
      {options === null ? (
        <input
          id={id}
          type={type.kind === 'date' ? 'date' : 'text'}
          inputMode={type.kind === 'quantity' ? 'decimal' : undefined}
          value={value}
          required={!mayMiss}
          placeholder={mayMiss ? words.form.mayMiss : undefined}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <select id={id} value={value} onChange={(event) => change(event.target.value)}>
          {mayMiss && <option value="">{words.form.unknown}</option>}
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </div>
  )
}
