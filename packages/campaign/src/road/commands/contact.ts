/** 联系意愿与电子送达 · How a household wants to be met, and whether documents may reach it electronically. */
import { CONTACT_WISHES, contactWishStated } from '../../contact-wish.ts'
import { onlineServingAgreed } from '../../serving.ts'
import { defineCommand, state } from '../command.ts'
import { consented } from '../evidence-blanks.ts'
import { longTextField, oneOfField, optional, textField, yesNoField } from '../field.ts'
import { onlineAgreed } from '../gates/g77-online-agreed.ts'
import { consentOnFile } from '../gates/g173-consent-on-file.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const stateContactWish = defineCommand({
  name: 'stateContactWish',
  of: 'household',
  fields: { wish: oneOfField(CONTACT_WISHES), words: optional(longTextField) },
  gates: [actorOnRoster],
  isFree: true,
  decide: (_at, { wish, words }) => ({ stated: [state(contactWishStated, { wish }, { words })] }),
})

export const agreeOnlineServing = defineCommand({
  name: 'agreeOnlineServing',
  of: 'household',
  article: onlineAgreed.article,
  fields: { agrees: yesNoField, sentTo: optional(textField) },
  evidence: consented,
  gates: [actorOnRoster, consentOnFile],
  decide: (_at, { agrees, sentTo }) => ({ stated: [state(onlineServingAgreed, { agrees }, { sentTo })] }),
})
