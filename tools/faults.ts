/**
 * `npm run test:faults`: breaks what can break while people are at work, and counts what is lost. Prints a table; exits 1
 * where anything is.
 *
 *     npm run test:faults                      20 rounds of each fault
 *     npm run test:faults -- --rounds 100 --only 网络 --seed 7
 */
import { parseArgs } from 'node:util'
import { FAULTS, type Fault } from './faults/faults.ts'
import { type Found, inOwnWorld } from './faults/round.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
})

const results: { readonly fault: Fault; readonly found: Found }[] = []
for (const fault of FAULTS.filter(({ name }) => name.includes(values.only))) {
  process.stderr.write(`${fault.name} …\n`)
  results.push({ fault, found: await inOwnWorld(fault, Number(values.rounds), values.seed) })
}

const total = (told: ReadonlyMap<string, number>): number => [...told.values()].reduce((sum, n) => sum + n, 0)

console.log(
  '| fault | rounds | acknowledged | lost | twice | by half | chain | no, in words | no, without | how |',
)
console.log('|---|--:|--:|--:|--:|--:|---|--:|--:|---|')
for (const { fault, found } of results) {
  const { rounds, acknowledged, lost, doubled, half, chainHolds, told, mute } = found
  const chain = chainHolds ? 'holds' : 'BROKEN'
  const cells = [rounds, acknowledged, lost, doubled, half, chain, total(told), mute.length]
  console.log(`| ${[fault.name, ...cells, fault.how].join(' | ')} |`)
}
for (const { fault, found } of results) {
  for (const [message, times] of found.told) console.log(`${fault.name}: ${times} × ${message}`)
  for (const one of found.mute) console.log(`${fault.name}, without words: ${one}`)
}
const isBad = ({ lost, doubled, half, mute, chainHolds }: Found): boolean =>
  lost + doubled + half + mute.length > 0 || !chainHolds
process.exitCode = results.some(({ found }) => isBad(found)) ? 1 : 0
