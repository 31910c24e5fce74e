/**
 * 已登记项目 · Registered projects: which projects there are, under the names their ledgers last stated. A correction,
 * or its undoing, changes the name; a project whose only import was undone keeps the one it had.
 */
import type { Store } from '@oneruler/store/store'
import { type Grant, heldIn } from './sign-in/grants.ts'
import { may } from './sign-in/permissions.ts'

export interface RegisteredProject {
  readonly id: string
  readonly name: string
  readonly county: string
}

/** In the order they came. */
export const registeredProjects = ({ db }: Pick<Store, 'db'>): Promise<RegisteredProject[]> =>
  db
    .selectFrom('project')
    .select(['project_id as id', 'name', 'county'])
    .orderBy('registered_at')
    .orderBy('project_id')
    .execute()

/** Those whose wall the grants in force let one see: all that any role of a project sees at least. */
export const visibleProjects = async (store: Pick<Store, 'db'>, grants: readonly Grant[]) =>
  (await registeredProjects(store)).filter(({ id }) =>
    may(
      heldIn(grants, id).map(({ role }) => role),
      'wall',
    ),
  )
