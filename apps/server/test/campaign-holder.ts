/**
 * A program for the tests: acts the campaign of a seed on a data directory, says each act as soon as it is answered,
 * and never minds being killed: started again with the same ids, a campaign goes on where it was broken off.
 */
import { openInstallation } from '@oneruler/server/installation'
import { numberedIds, ServerOffice } from '../../../tools/acted/server-office.ts'
import { runCampaign } from '../../../tools/acted/whole-campaign.ts'

const [, , dataDir = '', seed = '', households = ''] = process.argv
const installation = await openInstallation({ dataDir })
let acts = 0
const ids = numberedIds(seed)
const office = new ServerOffice(installation, () => {
  process.stdout.write(`${acts++}\n`)
  return ids()
})
await runCampaign(office, Number(seed), Number(households))
await installation.close()
