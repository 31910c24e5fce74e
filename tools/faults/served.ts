/**
 * A program for the suite of faults: the server on a data directory, whose clock is told to jump by lines on stdin. It says
 * its address, and ends only when it is made to.
 */
import { createInterface } from 'node:readline'
import { day } from '@oneruler/campaign/day'
import { openInstallation } from '@oneruler/server/installation'
import { BUDGETS } from '@oneruler/server/routes/request-budget'
import { serve } from '@oneruler/server/serve'

const [, , dataDir = '', today = ''] = process.argv
const databaseUrl = process.env.DATABASE_URL
let jumpedMs = 0
createInterface({ input: process.stdin }).on('line', (line) => {
  jumpedMs = Number(line)
})
const installation = await openInstallation({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) })
const MANY = 1_000_000
const { address } = await serve({
  port: 0,
  deps: {
    installation,
    today: () => day(today),
    now: () => new Date(Date.now() + jumpedMs),
    publicAddress: null,
    consoleDir: dataDir,
  },
  budgets: { ...BUDGETS, ofAddress: MANY, ofAccount: MANY },
})
process.stdout.write(`${address}\n`)
