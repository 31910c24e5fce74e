/**
 * 授权之行 · Grant lines: grants as people read them, with the names of projects and of who gave them.
 */
import type { Store } from '@oneruler/store/store'
import type { GrantLine } from '../access-pages.ts'
import { registeredProjects } from '../registered-projects.ts'
import type { Grant } from './grants.ts'

/** Names of accounts by what the records call them. */
export async function accountNames({ db }: Pick<Store, 'db'>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('account').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Lines as people read them: who did it by name. */
export async function withNames<Line extends { readonly actor: string }>(
  store: Pick<Store, 'db'>,
  lines: readonly Line[],
): Promise<Line[]> {
  const names = await accountNames(store)
  return lines.map((line) => ({ ...line, actor: names.get(line.actor) ?? line.actor }))
}

/** The newest first. */
export async function grantLines(store: Store, grants: readonly Grant[]): Promise<GrantLine[]> {
  const [projects, names] = await Promise.all([registeredProjects(store), accountNames(store)])
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]))
  return grants
    .map((grant) => ({
      ...grant,
      projectName: grant.project === null ? null : (nameOf.get(grant.project) ?? grant.project),
      givenByName: names.get(grant.givenBy) ?? grant.givenBy,
    }))
    .reverse()
}
