/** `oneruler publish`: seals, and writes the signed package of public files to a folder. */
import { resolve } from 'node:path'
import type { Day } from '@oneruler/campaign/day'
import { isRefused } from '@oneruler/log/refusal'
import { businessDay } from '@oneruler/server/business-day'
import { defaultDay } from '@oneruler/server/pages/project-summary'
import { publishProject } from '@oneruler/server/publishing/publish-project'
import { seal } from '@oneruler/server/sunshine/seal'
import { logWords } from '@oneruler/words/log'
import { logCommandWords } from '@oneruler/words/log-command'
import { publishCommandWords } from '@oneruler/words/publish-command'
import { Command } from 'commander'
import { asDay, atWork, loadedOf, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { answer, Refused, tell } from '../output.ts'

const words = publishCommandWords.zh

type PublishOptions = WorkOptions & { readonly out: string; readonly asOf?: Day }

export const publishCommand = (): Command =>
  withData(new Command('publish'))
    .description(words.purpose())
    .requiredOption('--out <folder>', words.outOption())
    .option('--as-of <day>', words.asOfOption(), asDay)
    .action((options: PublishOptions) =>
      atWork(options, async (installation) => {
        const { store } = installation
        const projectId = await projectOf(installation, options)
        const now = new Date()
        const sealed = await seal(store.log, projectId, now)
        if (sealed.kind === 'elsewhere') throw new Refused(logCommandWords.zh.sealingElsewhere())
        if (sealed.kind === 'refused') throw new Refused(logWords.zh[sealed.reason.refused](sealed.reason))
        const loaded = await loadedOf(installation, projectId)
        const out = resolve(options.out)
        const day = options.asOf ?? defaultDay(loaded, businessDay(now))
        const published = await publishProject(installation, loaded, day, out)
        if (isRefused(published)) throw new Refused(logWords.zh[published.refused](published))
        if ('leaks' in published) {
          const leaks = published.leaks.map((leak) => words.leak(leak)).join('\n')
          throw new Refused(words.stopped({ leaks }))
        }
        answer(options, { ...published, size: sealed.size }, () =>
          tell(options, words.written({ ...published, out })),
        )
      }),
    )
