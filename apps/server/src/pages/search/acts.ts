/** 查办理 · Search of the acts that the roles of whoever asks do, by their names; each leads to the room it is done in. */
import type { StreamKind } from '@oneruler/campaign/event'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { consoleWords } from '@oneruler/words/console'
import { mayAct, OF_ONESELF } from '../../sign-in/act-roles.ts'
import { OFFICE_ACTS } from '../office.ts'
import { textOf } from '../road.ts'
import type { Seeker } from './seeker.ts'

type Room = keyof typeof consoleWords.zh.rooms

/** Rooms by what an act is done on; of the project otherwise. */
const ROOMS: Readonly<Partial<Record<StreamKind, Room>>> = {
  household: 'households',
  issue: 'issues',
  home: 'homes',
  paymentBatch: 'payments',
}

export const acts: Seeker = {
  kind: 'act',
  room: 'households',
  lines: ({ actor }) =>
    COMMANDS.filter((command) => mayAct(actor.roles, command)).map(({ name, of }) => {
      const room = roomOf(name, of)
      return {
        key: name,
        title: textOf(name).name,
        notes: [consoleWords.zh.rooms[room]],
        at: room,
      }
    }),
}

function roomOf(act: string, of: StreamKind): Room {
  if (OF_ONESELF.includes(act)) return 'myDay'
  if (OFFICE_ACTS.some(({ name }) => name === act)) return 'office'
  return ROOMS[of] ?? 'road'
}
