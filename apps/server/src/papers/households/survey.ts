/** 调查文书 · Papers of the survey: the form filled in on the spot, the finding on what is not registered (条例 §15, §24). */
import { type Dossier, housesOf } from '@oneruler/campaign/campaign'
import { fixturesListed, houseMeasured, photographsKept } from '@oneruler/campaign/measuring'
import { buildingRecognised } from '@oneruler/campaign/recognition'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { tenantRecorded } from '@oneruler/campaign/tenant'
import { surveyForm, unregisteredFinding } from '@oneruler/documents/papers/kinds/survey'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { householdPaper } from '../household-paper.ts'
import { addressOf, coOwnersOf, governmentOf, ownerOf } from './identity.ts'
import { keptFiles } from './kept-files.ts'

const sentences = paperSentences.zh

export const surveyForms = householdPaper('survey-form', surveyForm, {
  asked: ['租赁抵押查封', '照片编号', '调查人', '在场人', '装修情况', '实际居住', '经营情况'],
  suffix: '查',
  fields({ campaign, nameOf }, household) {
    const surveyed = household.last(householdSurveyed)
    if (!surveyed) return null
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      户主: ownerOf(household),
      共有人: coOwnersOf(household),
      坐落: addressOf(household),
      房屋: housesOf(household).map(({ body: house }) => ({
        幢号: house.number,
        权证号: house.certificate ?? '',
        登记用途: house.use,
        结构: house.structure ?? '',
        层数: house.floors ?? undefined,
        建成年份: house.builtIn ?? undefined,
        登记面积: house.titledM2 ?? '',
        实测面积: measuredM2(household, house.number) ?? house.measuredM2 ?? '',
        未登记面积: house.unregisteredM2 ?? '',
      })),
      附属物: household
        .of(fixturesListed)
        .flatMap(({ body }) =>
          body.fixtures.map(({ name, quantity, unit }) => ({ 名称: name, 数量: quantity + unit })),
        ),
      租赁抵押查封: tenancies(household),
      在册人口: household.registered.body.registered ?? undefined,
      照片编号: photographs(household) || keptFiles(household, 'surveyHousehold'),
      调查日期: surveyed.onDay,
      调查人: nameOf(surveyed.body.by),
      在场人: surveyed.private?.present ?? '',
    }
  },
})

const measuredM2 = (household: Dossier, house: string): string | undefined =>
  household.of(houseMeasured).findLast(({ body }) => body.house === house)?.body.measuredM2

const tenancies = (household: Dossier): string => {
  const rented = household
    .of(tenantRecorded)
    .map(({ body }) => sentences.rented({ house: body.house, tenancy: body.tenancy }))
  return [...new Set(rented)].join('；')
}

const photographs = (household: Dossier): string => {
  const count = household.of(photographsKept).reduce((sum, { body }) => sum + body.photographs.length, 0)
  return count === 0 ? '' : sentences.keptFiles({ count })
}

export const unregisteredFindings = householdPaper('unregistered-finding', unregisteredFinding, {
  asked: ['文号', '事实', '证据', '认定依据', '复议机关', '管辖法院'],
  suffix: '认',
  fields(source, household) {
    const judged = household.of(buildingRecognised)
    const last = judged.at(-1)
    if (!last) return null
    return {
      项目名称: source.campaign.terms.name,
      发文机关: governmentOf(source),
      文号: '',
      成文日期: last.onDay,
      复议机关: '',
      管辖法院: '',
      当事人: ownerOf(household),
      坐落: addressOf(household),
      事实: '',
      证据: '',
      认定依据: '',
      认定结论: sentences.recognised({
        houses: judged.map(({ body }) => ({
          house: body.house,
          area: body.areaM2,
          conclusion: body.conclusion,
        })),
      }),
    }
  },
})
