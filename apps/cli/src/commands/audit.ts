/** `oneruler audit`: what does not match, is missing or breaks a rule; exits 1 where it finds an error. */
import { audit } from '@oneruler/campaign/audit/audit'
import { findingMessages } from '@oneruler/words/findings'
import { Command } from 'commander'
import { asDay, atWork, loadedOf, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { answer, tell, words } from '../output.ts'

type AuditOptions = WorkOptions & { readonly asOf?: ReturnType<typeof asDay> }

export const auditCommand = (): Command =>
  withData(new Command('audit'))
    .description(words.auditPurpose())
    .option('--as-of <day>', words.asOfOption(), asDay)
    .action((options: AuditOptions) =>
      atWork(options, async (installation) => {
        const loaded = await loadedOf(installation, await projectOf(installation, options))
        const findings = audit(
          loaded.campaign,
          options.asOf ?? loaded.lastDay,
          await loaded.recomputed(),
        ).map(({ code, params, ...finding }) => ({
          ...finding,
          message: findingMessages.zh[code](params as never),
        }))
        answer(options, { findings }, () => {
          for (const { rule, article, household, sheet, row, message } of findings) {
            const place = sheet === null ? '' : row === null ? sheet : words.place({ sheet, row })
            tell(options, words.findingAt({ rule, article, household: household ?? '', place, message }))
          }
          if (findings.length === 0) tell(options, words.noFindings())
        })
        if (findings.length > 0) process.exitCode = 1
      }),
    )
