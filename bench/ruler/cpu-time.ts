/**
 * The seconds of processor time that work takes, by all threads of this process: other work on the machine,
 * which makes a clock on the wall useless, does not count.
 */
export function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  return secondsSince(before)
}

export async function cpuSecondsOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  return secondsSince(before)
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
