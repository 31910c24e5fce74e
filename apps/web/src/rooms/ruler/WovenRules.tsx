/** 方案的式 · A block of rules: words of the language and units coloured, each definition with its value beside it. */
import type { PlanPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { speak } from '../../words.ts'
import { readable } from './readable.ts'
import type { Tried } from './tried.ts'
import type { Trying } from './WovenPlan.tsx'

const words = speak(rulerWords)
/** Values of several houses that the margin holds. */
const MOST = 4

type Rules = Extract<PlanPage['blocks'][number], { kind: 'rules' }>
type Definition = Rules['definitions'][number]

export function WovenRules(props: { readonly rules: Rules; readonly trying: Trying }) {
  const { rules, trying } = props
  return rules.definitions.map((definition, at) => (
    <div className="woven-row" key={definition.line}>
      <div className={definition.name !== null && definition.name === trying.asked ? 'rule asked' : 'rule'}>
        <span className="rule-word">{at === 0 && `${rules.word} ${rules.condition}`}</span>
        <code>
          {definition.lines.map((marks, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a published text never changes
            <span className="rule-line" key={line}>
              {marks.map(({ kind, text }, mark) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a published text never changes
                <span className={kind} key={mark}>
                  {line === 0 && mark === 0 ? <Named text={text} name={definition.name} /> : text}
                </span>
              ))}
            </span>
          ))}
        </code>
      </div>
      <aside className="woven-margin">
        {trying.tried !== null && definition.name !== null && (
          <Values definition={definition.name} tried={trying.tried} ask={trying.ask} />
        )}
      </aside>
    </div>
  ))
}

/** The name that is defined stands out from the rest of its line. */
const Named = (props: { readonly text: string; readonly name: Definition['name'] }) =>
  props.name !== null && props.text.startsWith(props.name) ? (
    <>
      <b>{props.name}</b>
      {props.text.slice(props.name.length)}
    </>
  ) : (
    props.text
  )

function Values(props: {
  readonly definition: string
  readonly tried: Tried
  readonly ask: (name: string) => void
}) {
  const { definition, tried, ask } = props
  const nodes = tried.nodesOf(definition)
  const because = [
    ...tried.held(definition),
    ...tried.zeroBecause(definition).map(readable),
    ...(tried.waitsFor(definition).length > 0 ? [words.waitsFor(tried.waitsFor(definition))] : []),
  ]
  return (
    <>
      {nodes.slice(0, MOST).map(({ id, name, shown }) => (
        <p key={id}>
          <button type="button" title={words.ask(id)} onClick={() => ask(id)}>
            {id !== name && <small>{id.slice(name.length)} </small>}
            <b>{readable(shown)}</b>
          </button>
        </p>
      ))}
      {nodes.length > MOST && <p>…</p>}
      {because.length > 0 && <p>{because.join('，')}</p>}
    </>
  )
}
