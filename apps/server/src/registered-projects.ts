/**
 * 已登记项目 · Registered projects: which projects there are, under the names their ledgers last stated. A correction,
 * or its undoing, changes the name; a project whose only import was undone keeps the one it had.
 */
import type { Store } from '@oneruler/store/store'

export interface RegisteredProject {
  readonly id: string
  readonly name: string
  readonly county: string
}

/** In the order they came. */
export const registeredProjects = ({ db }: Store): Promise<RegisteredProject[]> =>
  db
    .selectFrom('project')
    .select(['project_id as id', 'name', 'county'])
    .orderBy('registered_at')
    .orderBy('project_id')
    .execute()
