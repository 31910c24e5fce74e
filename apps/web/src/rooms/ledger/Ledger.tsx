/** 台账 · Ledger: bring a workbook in, look at what it would do, write it, undo it. */
import { ledgerWords } from '@oneruler/words/console-ledger'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { batchesQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { AntRoom } from '../../parts/AntRoom.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { speak } from '../../words.ts'
import { BatchList } from './BatchList.tsx'
import { DropPlace } from './DropPlace.tsx'
import { ImportResult } from './ImportResult.tsx'
import './Ledger.css'

const words = speak(ledgerWords)
const route = getRouteApi('/$project/ledger')

export function Ledger() {
  const { project } = useCampaign()
  const { import: importId } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: batches = [] } = useQuery(batchesQuery(project.id))
  return (
    <AntRoom>
      <div className="ledger">
        <PageHead title={words.sentence(batches.length)} />
        {importId === undefined ? (
          <DropPlace staged={(staged) => navigate({ search: { import: staged } })} />
        ) : (
          <ImportResult importId={importId} again={() => navigate({ search: {} })} />
        )}
        <BatchList project={project.id} />
      </div>
    </AntRoom>
  )
}
