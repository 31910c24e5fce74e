/** 规则 · The rules of the audit with their articles in the clause gutter, and how often each spoke. */
import type { FindingsPage } from '@oneruler/server/pages'
import { findingWords } from '@oneruler/words/console-findings'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(findingWords)

export function RuleList(props: {
  readonly rules: FindingsPage['rules']
  readonly chosen: string | undefined
  readonly checked: number
}) {
  const { rules, chosen, checked } = props
  const clean = rules.filter((rule) => rule.count === 0).length
  return (
    <section className="section">
      <h2>
        {words.rules} <small>{words.rulesAbout(checked, clean)}</small>
      </h2>
      <ul className="rule-list">
        {rules.map((rule) => (
          <li key={rule.rule} className={rule.rule === chosen ? 'on' : undefined}>
            <Link
              from="/$project/findings"
              to="."
              search={({ rule: _, ...rest }) => (rule.rule === chosen ? rest : { ...rest, rule: rule.rule })}
              aria-current={rule.rule === chosen}
              className={rule.count === 0 ? 'muted' : undefined}
            >
              <span className="clause">{rule.article}</span>
              <span>
                {rule.title} <small className="muted">{rule.rule}</small>
              </span>
              <b>{rule.count}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
