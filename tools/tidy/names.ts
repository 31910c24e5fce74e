/** Files and folders are named after what they hold, not after the fact that they hold something. */
import type { Finding } from './finding.ts'
import type { Tree } from './tree.ts'

const WHY = 'Two things would share the name, so it tells nobody what is inside. Name the concept.'

/** No part of a name may be one of these. */
const NOWHERE = ['util', 'helper', 'manager', 'common', 'info', 'handle', 'misc']
/** Alone these could be anything; with a second word they may be right (`opening-data` is not). */
const NOT_ALONE = ['data', 'service', 'review', 'unit', 'file', 'index', 'types', 'shared']

export function names(tree: Tree): Finding[] {
  return [...tree.sources.keys()].flatMap((path) => {
    const vague = path.split('/').flatMap((name) => vagueWord(name.split('.')[0] as string) ?? [])
    return vague.map((word) => ({
      severity: 'error' as const,
      path,
      line: 1,
      what: `“${word}” is no name`,
      why: WHY,
    }))
  })
}

function vagueWord(name: string): string | undefined {
  if (NOT_ALONE.some((word) => name === word || name === `${word}s`)) return name
  const words = name.split(/[-_]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase())
  return words.find((word) => NOWHERE.some((vague) => word === vague || word === `${vague}s`))
}
