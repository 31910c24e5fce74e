/**
 * 探查 · `npm run probe`: serves the sample and probes it, as a stranger and as people of several roles would. Fails where
 * something high or medium is found.
 */
import { told } from './probe/finding.ts'
import { EVERYTHING, probedSample } from './probe/probed-sample.ts'
import { runProbe } from './probe/run-probe.ts'

const { target, close } = await probedSample()
try {
  const { findings, requests } = await runProbe(target, EVERYTHING)
  for (const line of told(findings)) console.log(line)
  const bad = findings.filter(({ severity }) => severity !== 'low').length
  console.log(
    `${requests} requests, ${target.routes.length} routes: ${bad} high or medium, ${findings.length - bad} low`,
  )
  if (bad > 0) process.exitCode = 1
} finally {
  await close()
}
