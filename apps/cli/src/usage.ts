/**
 * 用法 · Usage: help and wrong calls in the words of the catalogue; Commander's own are English.
 */
import { type Command, type CommanderError, Help, type Option } from 'commander'
import { words } from './output.ts'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': words.usageTitle(),
  'Options:': words.optionsTitle(),
  'Arguments:': words.argumentsTitle(),
  'Commands:': words.commandsTitle(),
}

const plain = new Help()
/** Chinese characters are two columns wide on a terminal. */
const columns = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)
const named = (usage: string): string =>
  usage.replace('[options]', words.optionsPlace()).replace('[command]', words.commandPlace())

/** A command and all below it throw what is wrong with a call, print nothing about it, and have Chinese help. */
export function tellUsage(command: Command): void {
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: () => {} })
    .helpOption('-h, --help', words.helpOption())
    .configureHelp({
      displayWidth: columns,
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (shown) => named(plain.commandUsage(shown)),
      subcommandTerm: (shown) => named(plain.subcommandTerm(shown)),
      optionDescription: ({ description, defaultValue }: Option) =>
        typeof defaultValue === 'string' || typeof defaultValue === 'number'
          ? description + words.defaultsTo({ value: String(defaultValue) })
          : description,
    })
  if (command.parent === null) command.helpCommand('help [command]', words.helpCommand())
  else command.helpCommand(false)
  command.commands.forEach(tellUsage)
}

/** What is wrong with a call; null where help was shown instead. */
export function wrongUsage({ code, message }: CommanderError): string | null {
  if (code === 'commander.help') return null
  const [, what = ''] = /'([^']*)'/.exec(message) ?? []
  switch (code) {
    case 'commander.missingArgument':
      return words.missingArgument({ what })
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption({ what })
    case 'commander.optionMissingArgument':
      return words.missingValue({ what })
    case 'commander.unknownOption':
      return words.unknownOption({ what })
    case 'commander.unknownCommand':
      return words.unknownCommand({ what })
    case 'commander.excessArguments':
      return words.excessArguments()
    default:
      return words.wrongUsage()
  }
}
