/** G23 权证属于这一户 · Certificate of the household: owners are counted by certificate (浙江条例 §38). */
import { certificatesOf, type Dossier } from '../../campaign.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, householdOf, type Situation } from '../situation.ts'

interface Named {
  readonly certificate: string | null
}

function look(household: Dossier, certificate: string | null) {
  const known = certificatesOf(household)
  return certificate === null || known.includes(certificate)
    ? open()
    : closed('certificate-unknown', { certificate, known: known.join('、') })
}

const gate = { id: 'G23', article: { 全国: '条例 §15', 浙江: '浙江条例 §38' } }

export const ownCertificate: Gate<Named> = {
  ...gate,
  look: (at, input) => (input ? look(householdOf(at), input.certificate) : null),
}

/** The same of an act of the project that names a household, or none. */
export const certificateOfNamed: Gate<Named & { readonly household: string | null }> = {
  ...gate,
  look(at: Situation, input) {
    if (!input) return null
    if (input.household === null) return input.certificate === null ? open() : closed('household-missing')
    const household = campaignOf(at).households.get(input.household)
    return household
      ? look(household, input.certificate)
      : closed('household-unknown', { household: input.household })
  },
}
