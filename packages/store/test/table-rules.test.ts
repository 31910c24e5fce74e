import { migrate } from '@oneruler/store/migrate'
import { wallAround } from '@oneruler/store/project-wall'
import { tableBreaches } from '@oneruler/store/table-rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedStore, openTestStore } from './opened-store.ts'

let opened: OpenedStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

test('given a migrated database · then its catalogue keeps every rule', async () => {
  expect(await tableBreaches(opened.owner)).toEqual([])
})

test('given a migrated database · when migrated again · then nothing is left to do', async () => {
  expect(await migrate(opened.owner)).toEqual([])
})

const unwalled = (columns: string, kind = 'distributed') => [
  `CREATE TABLE planted (${columns})`,
  `INSERT INTO table_kind VALUES ('planted', '${kind}', 'SELECT')`,
]
const planted = (columns: string, kind = 'distributed') => [
  ...unwalled(columns, kind),
  ...(kind === 'distributed' && columns.includes('project_id uuid')
    ? [...wallAround('planted'), 'CREATE POLICY of_reach ON planted AS RESTRICTIVE USING (false)']
    : []),
]
const KEY = 'project_id uuid NOT NULL, n int NOT NULL, PRIMARY KEY (project_id, n)'

describe('the catalogue test bites', () => {
  test.each<[string, string, string[]]>([
    ['D1', 'an unregistered table', ['CREATE TABLE planted (project_id uuid PRIMARY KEY)']],
    [
      'D1',
      'a registered table that is gone',
      [`INSERT INTO table_kind VALUES ('planted', 'local', 'SELECT')`],
    ],
    ['D1', 'a reference table of project rows', planted(KEY, 'reference')],
    ['D2 D3', 'no project_id', planted('n int PRIMARY KEY')],
    ['D2 D3', 'project_id that may be null', planted('project_id uuid, n int')],
    ['D2', 'project_id of another type', planted('project_id text, n int, PRIMARY KEY (project_id, n)')],
    [
      'D2 D9',
      'project_id made by the database',
      planted('project_id uuid DEFAULT gen_random_uuid(), n int, PRIMARY KEY (project_id, n)'),
    ],
    ['D2', 'project_id that may be updated', [...planted(KEY), 'GRANT UPDATE ON planted TO oneruler_app']],
    ['D3', 'no primary key', planted('project_id uuid NOT NULL, n int')],
    [
      'D3',
      'a primary key that starts elsewhere',
      planted('project_id uuid, n int, PRIMARY KEY (n, project_id)'),
    ],
    ['D3', 'a unique index without it', [...planted(KEY), 'CREATE UNIQUE INDEX ON planted (n)']],
    [
      'D4',
      'a foreign key that leaves it out',
      [...planted(`${KEY}, other uuid REFERENCES project (project_id)`)],
    ],
    [
      'D4',
      'a foreign key that sets null',
      [
        ...planted(KEY),
        'ALTER TABLE planted ADD FOREIGN KEY (project_id) REFERENCES project ON DELETE SET NULL',
      ],
    ],
    ['D4', 'a foreign key to a local table', planted(`${KEY}, session uuid REFERENCES session`)],
    [
      'D4',
      'a local table that refers to projects',
      planted('id uuid PRIMARY KEY REFERENCES project', 'local'),
    ],
    [
      'D5',
      'a trigger',
      [
        ...planted(KEY),
        `CREATE FUNCTION planted_f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
        'CREATE TRIGGER planted_t BEFORE INSERT ON planted FOR EACH ROW EXECUTE FUNCTION planted_f()',
      ],
    ],
    ['D5', 'a rule', [...planted(KEY), 'CREATE RULE planted_r AS ON DELETE TO planted DO INSTEAD NOTHING']],
    ['D5', 'events that may be removed', ['GRANT DELETE ON event TO oneruler_app']],
    ['D5', 'events of which a column may be changed', ['GRANT UPDATE (actor) ON event TO oneruler_app']],
    ['D6', 'a sequence', planted('project_id uuid, n bigserial, PRIMARY KEY (project_id, n)')],
    [
      'D6',
      'an identity column',
      planted('project_id uuid, n int GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (project_id, n)'),
    ],
    ['D9', 'a moment from the database', planted(`${KEY}, at timestamptz DEFAULT now()`)],
    ['D9', 'a day from the database', planted(`${KEY}, day date DEFAULT CURRENT_DATE`)],
    ['D9', 'chance from the database', planted(`${KEY}, id uuid DEFAULT gen_random_uuid()`)],
    ['D10', 'a table of projects without a wall', unwalled(KEY)],
    ['D10', 'a table whose reach nobody thought of', [...planted(KEY), 'DROP POLICY of_reach ON planted']],
    ['D10', 'a wall that was opened', [...planted(KEY), 'ALTER TABLE planted DISABLE ROW LEVEL SECURITY']],
    ['D10', 'a wall around a table of no project', ['ALTER TABLE session ENABLE ROW LEVEL SECURITY']],
    ['D12', 'a tally that does not say how far it goes', ['ALTER TABLE tally DROP COLUMN through_seq']],
  ])('%s · given %s · then it is found, and nothing else', async (rule, _what, statements) => {
    const client = await opened.owner.connect()
    try {
      await client.query('BEGIN')
      for (const statement of statements) await client.query(statement)
      const breaches = await tableBreaches(client)
      expect([...new Set(breaches.map((breach) => breach.rule))]).toEqual(rule.split(' '))
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})
