/** 建立项目 · Found a project: its terms, by which its law and its required steps are known. */
import { PLACES } from '../../law/place.ts'
import { PROJECT_KINDS } from '../../law/thresholds.ts'
import { projectTermStated } from '../../project.ts'
import { defineCommand, state } from '../command.ts'
import { oneOfField, optional, textField } from '../field.ts'

export const foundProject = defineCommand({
  name: 'foundProject',
  of: 'project',
  article: { 全国: '条例 §8' },
  fields: {
    name: textField,
    county: textField,
    jurisdiction: oneOfField(PLACES),
    kind: oneOfField(PROJECT_KINDS),
    telephone: optional(textField),
  },
  gates: [],
  /** A term that a ledger stated is corrected there. */
  isOffered: ({ terms }) => terms.stated.size === 0,
  decide: (_at, { name, county, jurisdiction, kind, telephone }) => ({
    stated: [
      state(projectTermStated, { term: '项目名称', value: name }),
      state(projectTermStated, { term: '区县', value: county }),
      state(projectTermStated, { term: '辖区', value: jurisdiction }),
      state(projectTermStated, { term: '项目类型', value: kind }),
      ...(telephone === null ? [] : [state(projectTermStated, { term: '监督电话', value: telephone })]),
    ],
  }),
})
