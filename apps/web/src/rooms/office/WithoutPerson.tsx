/** 无人包干 · Households without a person: ticked, and given to somebody, as many at once as there are. */
import type { OfficePage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { speak } from '../../words.ts'
import { TickedHouseholds } from './TickedHouseholds.tsx'

const words = speak(workWords).office

export const WithoutPerson = ({ page, project }: { readonly page: OfficePage; readonly project: string }) => (
  <TickedHouseholds
    project={project}
    title={words.withoutPerson}
    none={words.withoutPersonNone}
    lines={page.withoutPerson.map(({ household, group, last }) => ({
      household,
      group,
      note: words.last(last),
    }))}
    offer={page.assign}
  />
)
