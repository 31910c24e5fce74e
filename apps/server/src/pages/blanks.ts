/** 填写项 · Blanks: a form as it is drawn: labels, help, what can be picked, and what is asked for only sometimes. */
import type { Fields, Form } from '@oneruler/campaign/road/field'
import { isShownByFile, SERVING_METHODS } from '@oneruler/campaign/serving'
import { blankWords } from '@oneruler/words/road/blanks'
import { commandWords } from '@oneruler/words/road/commands'
import { serverWords } from '@oneruler/words/server'
import type { Begun, Blank, BlankForm, Choice } from '../road-pages.ts'

const words = blankWords.zh

/** What the office knows that a form can offer. */
export interface Known {
  /** Of which a blank of this form and name picks one; null where nobody can say. */
  choices(form: Form['form'], command: string, name: string): readonly Choice[] | null
  begun(command: string): Begun | null
}
export const NOTHING_KNOWN: Known = { choices: () => null, begun: () => null }

/** By a blank that says which: what belongs to some of its answers alone. */
const ONLY_FOR: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  choice: { home: ['产权调换'], homeM2: ['产权调换'] },
  method: {
    recipient: ['直接送达', '留置送达', '邮寄送达', '电子送达'],
    witness: ['留置送达'],
    receipt: ['邮寄送达'],
    reason: ['公告送达'],
  },
  finding: { houses: ['改变'] },
}
/** The same way: what a gate of the act asks for with some of its answers. */
const NEEDED_FOR: typeof ONLY_FOR = {
  method: {
    recipient: ['直接送达'],
    receipt: ['邮寄送达'],
    reason: ['公告送达'],
    proof: SERVING_METHODS.filter(isShownByFile),
  },
  agrees: { addressConfirmation: ['是'] },
}

export const blanksOf = (fields: Fields, command: string, known: Known): Blank[] =>
  Object.entries(fields).map(([name, { form, isRequired }]) => ({
    name,
    label: labelOf(name, command),
    help: words.help[`${command}.${name}`] ?? words.help[name] ?? null,
    isRequired,
    form:
      form.form === 'rows'
        ? { form: 'rows', blanks: blanksOf(form.fields, command, known) }
        : (form as BlankForm),
    choices: known.choices(form.form, command, name),
    onlyFor: whenSaid(ONLY_FOR, name, fields),
    neededFor: whenSaid(NEEDED_FOR, name, fields),
  }))

/** Only where the form's own blank can say it. */
function whenSaid(table: typeof ONLY_FOR, name: string, fields: Fields): Blank['onlyFor'] {
  for (const [blank, owned] of Object.entries(table)) {
    const says = owned[name]
    if (says?.every((word) => answersOf(fields[blank]).includes(word))) return { blank, says }
  }
  return null
}

function answersOf(field: Fields[string] | undefined): readonly string[] {
  const form = field?.form
  if (form?.form === 'one-of') return form.words
  return form?.form === 'yes-no' ? ['是', '否'] : []
}

/** `houses.2.unitPriceFen` is the blank of the second row. */
export function labelOf(name: string, command: string): string {
  const [, row, last] = /(?:^|\.)(\d+)\.([^.]+)$/.exec(name) ?? []
  const own = last ?? name
  const label = commandWords.zh[command]?.fields?.[own] ?? words.labels[own] ?? own
  return row ? serverWords.zh.blankOfRow({ row, label }) : label
}
