/** 听到的行为 · Acts heard: while somebody listens, each act an office decides, with what its gates said of it. */
import type { Day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import { type Command, type Decision, standsGate } from '@oneruler/campaign/road/command'
import { readFields } from '@oneruler/campaign/road/field'
import { stillToDo } from '@oneruler/campaign/road/gates/g3-still-to-do'
import type { Situation } from '@oneruler/campaign/road/situation'

export interface ActHeard {
  readonly act: string
  readonly on: Day
  readonly input: JsonObject
  /** Gates that were closed, each with the first lawful day where only time was missing. */
  readonly shut: readonly { readonly gate: string; readonly opensOn: Day | null }[]
  /** Gates that concerned it and were open. */
  readonly open: readonly string[]
  readonly isAccepted: boolean
}

let heard: ActHeard[] | null = null

/** The acts of a run, in their order. */
export function listening(run: () => void): readonly ActHeard[] {
  const acts: ActHeard[] = []
  heard = acts
  try {
    run()
  } finally {
    heard = null
  }
  return acts
}

export function hear(command: Command, at: Situation, input: JsonObject, decision: Decision): void {
  if (heard === null || decision.kind === 'unreadable') return
  const shut = decision.kind === 'refused' ? decision.closed : []
  heard.push({
    act: command.name,
    on: at.on,
    input,
    shut: shut.map(({ gate, looked }) => ({ gate: gate.id, opensOn: looked.opensOn })),
    open: openTo(command, at, input, decision),
    isAccepted: decision.kind === 'accepted',
  })
}

function openTo(command: Command, at: Situation, input: JsonObject, { kind }: Decision): string[] {
  const read = readFields(command.fields, input)
  const stands = standsGate(command)
  // Where what is acted upon is not there, nothing else can be asked.
  const isAsked = stands === null || stands.look(at, null)?.open === true
  const asked =
    isAsked && 'value' in read ? command.gates.filter((gate) => gate.look(at, read.value)?.open) : []
  const before = stands !== null && isAsked ? [stands] : []
  // Whatever was accepted was still to do.
  return [...before, ...asked, ...(kind === 'accepted' ? [stillToDo] : [])].map(({ id }) => id)
}
