/** 字段 · Fields: what a template may name, and what the law asks it to state. */
import type { PaperTemplatePage, TemplateField } from '@oneruler/server/paper-template-pages'
import { templateWords } from '@oneruler/words/paper-templates'
import { Fragment } from 'react'
import { speak } from '../../words.ts'

const words = speak(templateWords).one

export function TemplateFields(props: { readonly fields: PaperTemplatePage['fields'] }) {
  const { columns } = words
  return (
    <section className="section">
      <h2>{words.fields}</h2>
      <p className="note">{words.fieldsAbout}</p>
      <table className="table template-fields">
        <thead>
          <tr>
            <th scope="col">{columns.article}</th>
            <th scope="col">{columns.tag}</th>
            <th scope="col">{columns.kind}</th>
          </tr>
        </thead>
        <tbody>
          {props.fields.map((field) => (
            <Fragment key={field.tag}>
              <Field field={field} within={null} />
              {field.columns.map((column) => (
                <Field key={column.tag} field={column} within={field.tag} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Field(props: { readonly field: TemplateField; readonly within: string | null }) {
  const { tag, kind, isNeeded, article } = props.field
  return (
    <tr className={props.within === null ? undefined : 'template-column'}>
      <td className="blue small">{article}</td>
      <th scope="row">
        <code>{kind === 'rows' || kind === 'flag' ? `{#${tag}} … {/${tag}}` : `{${tag}}`}</code>
      </th>
      <td className="small muted">
        {words.kinds[kind]}
        {isNeeded && ` · ${words.needed}`}
      </td>
    </tr>
  )
}
