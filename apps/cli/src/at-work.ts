/**
 * 在数据目录里做事 · At work: what every command on a data directory shares.
 */

import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { type Day, parseDay } from '@oneruler/campaign/day'
import { type Installation, openInstallation } from '@oneruler/server/installation'
import type { LoadedCampaign } from '@oneruler/server/loaded-campaign'
import { closeOnSignal } from '@oneruler/store/postgres/stop-signal'
import type { Command } from 'commander'
import { type Output, progressLine, Refused, words } from './output.ts'

export interface WorkOptions extends Output {
  readonly data: string
  readonly project?: string
}

/** Adds the options that every command on a data directory takes. */
export const withData = (command: Command): Command =>
  command
    .option('--data <dir>', words.dataOption(), './data')
    .option('--project <id>', words.projectOption())
    .option('--json', words.jsonOption(), false)

/** Who acts from a terminal, on record. */
export const actor = (): string => `cli:${userInfo().username}`

/** Where a command's data lie; `DATABASE_URL` names another database than the embedded one. */
export function databaseAt({ data }: WorkOptions): {
  readonly dataDir: string
  readonly databaseUrl?: string
} {
  const url = process.env.DATABASE_URL
  return { dataDir: resolve(data), ...(url ? { databaseUrl: url } : {}) }
}

/** Opens the data directory of a command. */
export const opened = (options: WorkOptions, onProgress: (step: string) => void): Promise<Installation> =>
  openInstallation({ ...databaseAt(options), onProgress })

/** Opens, works, and closes again, come what may. */
export async function atWork<T>(
  options: WorkOptions,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const progress = progressLine()
  const installation = await opened(options, (step) => progress.show(step))
  progress.clear()
  closeOnSignal(() => installation.close())
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** The project asked for, or the only one; refused with the list where that leaves a choice. */
export async function projectOf({ campaigns, store }: Installation, options: WorkOptions): Promise<string> {
  const ids = (await campaigns.list()).map(({ id }) => id)
  if (options.project !== undefined && ids.includes(options.project)) return options.project
  const named = await store.db
    .selectFrom('project')
    .select(['project_id', 'name'])
    .where('head_seq', '>', 0)
    .orderBy('name')
    .execute()
  const list = named.map(({ project_id, name }) => `  ${project_id}  ${name}`).join('\n')
  if (options.project !== undefined) throw new Refused(words.unknownProject({ id: options.project, list }))
  const [only, ...others] = ids
  if (only === undefined) throw new Refused(words.noProject())
  if (others.length > 0) throw new Refused(words.chooseProject({ list }))
  return only
}

/** For an option that is a day. */
export function asPort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refused(words.notAPort({ value }), 2)
  return port
}

export function asDay(value: string): Day {
  const parsed = parseDay(value)
  if (parsed === undefined) throw new Refused(words.notADay({ value }), 2)
  return parsed
}

/** The project as it stands; `projectOf` has found it. */
export async function loadedOf({ campaigns }: Installation, projectId: string): Promise<LoadedCampaign> {
  const loaded = await campaigns.load(projectId)
  if (!loaded) throw new Refused(words.noProject())
  return loaded
}
