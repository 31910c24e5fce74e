/** 启用记录 · Each time a template was taken into use, the last one first. */
import type { PaperTemplatePage } from '@oneruler/server/paper-template-pages'
import { templateWords } from '@oneruler/words/paper-templates'
import { speak } from '../../words.ts'

const words = speak(templateWords)

export function TakenTemplates({ taken }: Pick<PaperTemplatePage, 'taken'>) {
  if (taken.length === 0) return null
  return (
    <section className="section">
      <h2>{words.one.taken}</h2>
      <ul className="plain">
        {taken.map(({ seq, version, onDay, by, reason }) => (
          <li key={seq}>
            {words.one.takenOn(onDay, words.version(version), by)}
            <br />
            <span className="muted small">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
