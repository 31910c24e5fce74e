/**
 * 基准 · The benches: `npm run bench -- desk`, `-- forecast`, `-- log`, `-- papers`, `-- ruler`, `-- store`, `-- wall`; each is a file of this folder.
 */
const BENCHES = ['desk', 'forecast', 'log', 'papers', 'ruler', 'store', 'wall'] as const

const [, , name] = process.argv
const bench = BENCHES.find((one) => one === name)
if (bench === undefined) {
  console.error(`npm run bench -- ${BENCHES.join(' | ')}`)
  process.exitCode = 2
} else await import(`./${bench}.ts`)
