/** 第一个项目 · While there is no project yet: bring a ledger in, or found one from nothing. */
import { consoleWords } from '@oneruler/words/console'
import { ledgerWords } from '@oneruler/words/console-ledger'
import { getRouteApi } from '@tanstack/react-router'
import { AntRoom } from '../../parts/AntRoom.tsx'
import { Mark } from '../../shell/Mark.tsx'
import { speak } from '../../words.ts'
import { DropPlace } from './DropPlace.tsx'
import { FoundProject } from './FoundProject.tsx'
import { ImportResult } from './ImportResult.tsx'
import './Ledger.css'

const words = speak(ledgerWords)
const { name } = speak(consoleWords)
const route = getRouteApi('/ledger')

export function FirstLedger() {
  const { import: importId } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <AntRoom>
      <header className="top">
        <span className="mark">
          <Mark />
          <span>{name}</span>
        </span>
      </header>
      <main id="page" className="ledger first-ledger">
        <h1>{words.first}</h1>
        {importId === undefined ? (
          <>
            <DropPlace staged={(staged) => navigate({ search: { import: staged } })} />
            <FoundProject />
          </>
        ) : (
          <ImportResult importId={importId} again={() => navigate({ search: {} })} />
        )}
      </main>
    </AntRoom>
  )
}
