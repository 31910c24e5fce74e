/** 征收户 · Households: the workplace; a table that is paged, sorted and filtered by the server. */
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import { householdWords } from '@oneruler/words/console-households'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { HouseholdsSearch } from '../../address.ts'
import { householdsQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { grouped } from '../../numbers.ts'
import { AntRoom } from '../../parts/AntRoom.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { BulkBar } from './bulk/BulkBar.tsx'
import { filterNames } from './filterNames.ts'
import { HouseholdDrawer } from './HouseholdDrawer.tsx'
import { HouseholdTable } from './HouseholdTable.tsx'
import { HouseholdTools } from './HouseholdTools.tsx'
import './Households.css'
import { RegisterHousehold } from './RegisterHousehold.tsx'
import { useColumns } from './useColumns.ts'

const words = speak(householdWords).list
const route = getRouteApi('/$project/households')
const PAGE_SIZE = 50

export function Households() {
  const { project, day } = useCampaign()
  const { day: _, ...search } = route.useSearch()
  const navigate = route.useNavigate()
  const [columns, chooseColumns] = useColumns()
  const [chosen, choose] = useState<readonly string[]>([])
  const mayAct = project.may.includes('acts')
  const { open, ...asked } = search
  const query = useQuery(
    householdsQuery(project.id, { ...asked, day, page: asked.page ?? 1, size: PAGE_SIZE }),
  )
  const change = (next: HouseholdsSearch) =>
    navigate({ search: { day: _, ...next } as typeof search, replace: true, resetScroll: false })
  return (
    <AntRoom>
      <Answer query={query}>
        {(page) => (
          <div className="households">
            <PageHead title={headline(search, page)} />
            <HouseholdTools
              search={search}
              change={change}
              columns={columns}
              chooseColumns={chooseColumns}
              page={page}
              project={project.id}
              day={day}
            />
            {mayAct && <RegisterHousehold project={project.id} />}
            {mayAct && (
              <BulkBar
                project={project.id}
                asked={{ ...asked, day }}
                page={page}
                chosen={chosen}
                choose={choose}
                mayPrint={project.may.includes('printing')}
              />
            )}
            <HouseholdTable
              search={search}
              change={change}
              columns={columns}
              page={page}
              project={project.id}
              chosen={chosen}
              choose={mayAct ? choose : null}
            />
          </div>
        )}
      </Answer>
      {open !== undefined && (
        <HouseholdDrawer
          number={open}
          search={asked}
          change={(number) => change(number === null ? asked : { ...asked, open: number })}
          project={project.id}
          day={day}
        />
      )}
    </AntRoom>
  )
}

const headline = (search: HouseholdsSearch, page: HouseholdListPage): string =>
  `${[words.title, ...filterNames(search).map(({ text }) => text)].join(' · ')}　${words.found(grouped(page.total))}`
