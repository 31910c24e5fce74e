/**
 * 模拟台账命令 · The command that writes the ledger folder of an invented campaign:
 *
 *     node tools/simulate.ts --households 37 --groups 3 --seed 7 --out /tmp/ledger
 */
import { parseArgs } from 'node:util'
import { simulateCampaign } from './simulate/campaign.ts'
import { JURISDICTIONS, PROJECT_TYPES } from './simulate/timetable.ts'
import { writeLedger } from './simulate/write-ledger.ts'

const USAGE = `usage: node tools/simulate.ts --households N --groups G --seed S --out DIR
         [--jurisdiction ${JURISDICTIONS.join('|')}] [--type ${PROJECT_TYPES.join('|')}] [--breaches]`

function wrongUsage(what: string): never {
  console.error(`${what}\n${USAGE}`)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        households: { type: 'string' },
        groups: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        jurisdiction: { type: 'string', default: '浙江' },
        type: { type: 'string', default: '旧城区改建' },
        breaches: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    wrongUsage((error as Error).message)
  }
}

const given = readArguments()
const { seed, out } = given
if (seed === undefined || out === undefined) wrongUsage('--seed and --out are needed')
const jurisdiction = JURISDICTIONS.find((name) => name === given.jurisdiction)
if (jurisdiction === undefined) wrongUsage(`unknown jurisdiction ${given.jurisdiction}`)
const type = PROJECT_TYPES.find((name) => name === given.type)
if (type === undefined) wrongUsage(`unknown type ${given.type}`)

try {
  const options = {
    households: Number(given.households),
    groups: Number(given.groups),
    seed,
    jurisdiction,
    type,
  }
  const ledger = simulateCampaign({ ...options, breaches: given.breaches })
  await writeLedger(ledger, out)
  for (const [name, rows] of Object.entries(ledger.sheets)) console.log(`${name}\t${rows.length}`)
  for (const planted of ledger.planted) console.log(JSON.stringify(planted))
} catch (error) {
  if (error instanceof RangeError) wrongUsage(error.message)
  throw error
}
