/** `oneruler figures`: the figures of a day, keys as in the contract. */
import { type Figures, figuresOf } from '@oneruler/campaign/figures'
import { Command } from 'commander'
import { asDay, atWork, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { answer, Refused, words } from '../output.ts'

export const figuresCommand = (): Command =>
  withData(new Command('figures'))
    .description(words.figuresPurpose())
    .requiredOption('--as-of <day>', words.asOfOption(), asDay)
    .action((options: WorkOptions & { asOf: ReturnType<typeof asDay> }) =>
      atWork(options, async (installation) => {
        const projectId = await projectOf(installation, options)
        const tallied = await installation.campaigns.tallied(projectId)
        if (!tallied) throw new Refused(words.noProject())
        const figures = figuresOf(tallied.tallies, tallied.frame, options.asOf)
        answer(options, figures, () => tellFigures(figures))
      }),
    )

/** One figure a line; the lists as rows. */
function tellFigures(figures: Figures): void {
  const { 小组排名, 逐日, 超额最多干部, ...plain } = figures
  for (const [name, value] of Object.entries(plain)) console.log(`${name}\t${value ?? '—'}`)
  if (超额最多干部)
    console.log(
      `超额最多干部\t${Object.entries(超额最多干部)
        .map(([name, value]) => `${name} ${value}`)
        .join('，')}`,
    )
  for (const { 名次, 小组, 签约, 户数, 签约率 } of 小组排名)
    console.log(`${名次}\t${小组}\t${签约}/${户数}\t${签约率} %`)
  for (const { 日期, 当日签约 } of 逐日) console.log(`${日期}\t+${当日签约}`)
}
