/**
 * 项目名称 · Project name: a project's name and county beside its head, following the terms its ledger states.
 */
import type { RecordedEvent } from '@oneruler/campaign/event'
import { standingFacts } from '@oneruler/campaign/standing'
import { projectTerms } from '@oneruler/campaign/terms'
import type pg from 'pg'

/**
 * Under the project's lock.
 *
 * @param events those of a change with all earlier ones of the project's own stream, or none of that stream; what
 *   they do not state (only households changed; the import that named the project was undone) stays as it is
 */
export async function keepProjectName(
  tx: pg.PoolClient,
  projectId: string,
  events: readonly RecordedEvent[],
): Promise<void> {
  const { name, county } = projectTerms(
    standingFacts(events.filter(({ streamKind }) => streamKind === 'project')),
  )
  if (name === '' || county === '') return
  await tx.query({
    name: 'keep project name',
    text: `
      UPDATE project SET name = $2, county = $3
      WHERE project_id = $1 AND (name, county) IS DISTINCT FROM ($2, $3)`,
    values: [projectId, name, county],
  })
}
