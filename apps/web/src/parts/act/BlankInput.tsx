/** 一个填写项 · One blank of a form, drawn by its kind; its message and its help stand under it. */
import type { Blank } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { useId } from 'react'
import { speak } from '../../words.ts'
import { FilesInput } from './FilesInput.tsx'
import { HashInput } from './HashInput.tsx'
import { HouseholdInput } from './HouseholdInput.tsx'
import { PersonInput } from './PersonInput.tsx'
import { SuggestedInput } from './SuggestedInput.tsx'
import type { Filled, FilledValue } from './useAct.ts'

const words = speak(actWords)

interface BlankProps {
  readonly blank: Blank
  readonly value: FilledValue | undefined
  readonly onChange: (value: FilledValue) => void
  /** Messages by the path of the blank, `houses.2.unitPriceFen`. */
  readonly problems: ReadonlyMap<string, string>
  readonly path: string
}

export function BlankInput(props: BlankProps) {
  const { blank, problems, path } = props
  const id = useId()
  const problem = problems.get(path)
  if (blank.form.form === 'rows') return <Rows {...props} blanks={blank.form.blanks} />
  const grouped =
    blank.form.form === 'one-of' || blank.form.form === 'yes-no' || blank.form.form === 'some-of'
  return (
    <div className="blank" data-wrong={problem === undefined ? undefined : true}>
      <label className="blank-label" htmlFor={grouped ? undefined : id} id={`${id}-label`}>
        {blank.label}
        {blank.isRequired && (
          <span className="red" title={words.needed}>
            {' '}
            *
          </span>
        )}
      </label>
      <Control {...props} id={id} />
      {problem !== undefined && (
        <p className="red small" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {blank.help !== null && (
        <p className="note" id={`${id}-help`}>
          {blank.help}
        </p>
      )}
    </div>
  )
}

function Control(props: BlankProps & { readonly id: string }) {
  const { blank, value, onChange, problems, path, id } = props
  const { form } = blank
  const text = typeof value === 'string' ? value : ''
  const shared = {
    id,
    'aria-invalid': problems.has(path),
    'aria-describedby': problems.has(path) ? `${id}-problem` : blank.help !== null ? `${id}-help` : undefined,
    'aria-required': blank.isRequired,
  }
  switch (form.form) {
    case 'one-of':
    case 'yes-no':
      return (
        <OneOf
          name={id}
          words={form.form === 'one-of' ? form.words : [words.yes, words.no]}
          values={form.form === 'one-of' ? form.words : ['是', '否']}
          value={text}
          onChange={onChange}
        />
      )
    case 'some-of':
      return <SomeOf id={id} words={form.words} value={value} onChange={onChange} />
    case 'files':
      return (
        <FilesInput
          id={id}
          form={form}
          label={blank.label}
          isRequired={blank.isRequired}
          value={value}
          onChange={onChange}
          path={path}
          aria-describedby={shared['aria-describedby']}
        />
      )
    case 'hash':
      return <HashInput {...shared} value={text} onChange={onChange} />
    case 'long-text':
      return <textarea {...shared} rows={3} value={text} onChange={(event) => onChange(event.target.value)} />
    case 'household':
      return <HouseholdInput {...shared} value={text} onChange={onChange} />
    case 'person':
      return <PersonInput {...shared} value={text} onChange={(event) => onChange(event.target.value)} />
    case 'house':
    case 'home':
    case 'fact':
    case 'paid-item':
    case 'paid-batch':
      return blank.choices === null ? (
        <input {...shared} value={text} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <select {...shared} value={text} onChange={(event) => onChange(event.target.value)}>
          <option value="">{blank.choices.length === 0 ? words.nothingToChoose : words.choose}</option>
          {text !== '' && !blank.choices.some(({ value }) => value === text) && (
            <option value={text}>{words.goneMeanwhile(text)}</option>
          )}
          {blank.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'day':
    case 'moment':
      return (
        <input
          {...shared}
          type={form.form === 'day' ? 'date' : 'datetime-local'}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'yuan':
    case 'area':
    case 'integer':
      return (
        <input
          {...shared}
          className="number"
          inputMode="decimal"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    default:
      return (
        <SuggestedInput
          {...shared}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          choices={blank.choices}
        />
      )
  }
}

function OneOf(props: {
  readonly name: string
  readonly words: readonly string[]
  readonly values: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <div className="one-of" role="radiogroup" aria-labelledby={`${props.name}-label`}>
      {props.values.map((value, index) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          {props.words[index]}
        </label>
      ))}
    </div>
  )
}

function SomeOf(props: {
  readonly id: string
  readonly words: readonly string[]
  readonly value: FilledValue | undefined
  readonly onChange: (value: readonly string[]) => void
}) {
  const chosen = (Array.isArray(props.value) ? props.value : []) as readonly string[]
  return (
    <fieldset className="one-of" aria-labelledby={`${props.id}-label`}>
      {props.words.map((word) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={(event) =>
              props.onChange(event.target.checked ? [...chosen, word] : chosen.filter((one) => one !== word))
            }
          />
          {word}
        </label>
      ))}
    </fieldset>
  )
}

function Rows(props: BlankProps & { readonly blanks: readonly Blank[] }) {
  const { blank, blanks, value, onChange, problems, path } = props
  const rows = (Array.isArray(value) ? value : blank.isRequired ? [{}] : []) as readonly Filled[]
  const set = (index: number, row: Filled) => onChange(rows.map((known, at) => (at === index ? row : known)))
  return (
    <fieldset className="blank-rows">
      <legend>{blank.label}</legend>
      {blank.help !== null && <p className="note">{blank.help}</p>}
      {problems.has(path) && <p className="red small">{problems.get(path)}</p>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of a form has no name but its place
        <div className="blank-row" key={index}>
          {blanks.map((inner) => (
            <BlankInput
              key={inner.name}
              blank={inner}
              value={row[inner.name]}
              onChange={(changed) => set(index, { ...row, [inner.name]: changed })}
              problems={problems}
              path={`${path}.${index + 1}.${inner.name}`}
            />
          ))}
          {(rows.length > 1 || !blank.isRequired) && (
            <button
              type="button"
              className="link"
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              {words.removeRow(index + 1)}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="link" onClick={() => onChange([...rows, {}])}>
        {words.addRow}
      </button>
    </fieldset>
  )
}
