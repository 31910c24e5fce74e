/** 所查 · What the palette shows of a search: rooms by their names, and what the server found, each with its address. */
import type { FoundKind, FoundLine } from '@oneruler/server/search-pages'
import { consoleWords } from '@oneruler/words/console'
import { useQuery } from '@tanstack/react-query'
import { useCampaign } from '../campaign.ts'
import { useAfterPause } from '../parts/useAfterPause.ts'
import { searchQuery } from '../search-api.ts'
import { speak } from '../words.ts'
import { type FoundAddress, foundAddress } from './foundAddress.ts'
import { roomsOf } from './Rooms.tsx'

const rooms = speak(consoleWords).rooms
const PAUSE_MS = 150

export interface FoundOption extends Omit<FoundLine, 'at'> {
  readonly address: FoundAddress
}

export interface FoundSection {
  readonly kind: FoundKind | 'room'
  readonly total: number
  readonly options: readonly FoundOption[]
}

export interface Found {
  readonly sections: readonly FoundSection[]
  /** The server has not answered to what is written. */
  readonly isSearching: boolean
}

/** @param written nothing: all rooms are offered, and nothing is asked */
export function useFound(written: string): Found {
  const { project, day } = useCampaign()
  const wanted = written.trim()
  const q = useAfterPause(wanted, PAUSE_MS)
  const { data, isFetching } = useQuery({ ...searchQuery(project.id, q, day), enabled: q !== '' })
  const named = roomsOf(project)
    .filter(({ room }) => rooms[room].toLowerCase().includes(wanted.toLowerCase()))
    .map(({ room, to }) => ({
      ...{ key: room, title: rooms[room], notes: [] },
      address: { to, params: { project: project.id } },
    }))
  const answered = wanted === '' || q === '' ? [] : (data?.groups ?? [])
  const found = answered.map(({ kind, total, lines }) => ({
    kind,
    total,
    options: lines.map((line) => ({ ...line, address: foundAddress(project.id, kind, line) })),
  }))
  const first = named.length > 0 ? [{ kind: 'room' as const, total: named.length, options: named }] : []
  return { sections: [...first, ...found], isSearching: wanted !== '' && (isFetching || q !== wanted) }
}
