/** 评估文书 · Valuation papers: the posting of first results, the notice to a household, the proof that it was served. */
import { type Campaign, housesOf } from '@oneruler/campaign/campaign'
import { yuanText } from '@oneruler/campaign/money'
import { documentServed, VALUATION_REPORT } from '@oneruler/campaign/serving'
import { valuationPosted } from '@oneruler/campaign/valuation'
import { type Completed, completePaper } from '@oneruler/documents/papers/complete-paper'
import type { servingProof } from '@oneruler/documents/papers/kinds/serving'
import { firstValuationPosting, type valuationNotice } from '@oneruler/documents/papers/kinds/valuation'
import type { PaperFields } from '@oneruler/documents/papers/paper'
import type { PaperOffice } from './paper-office.ts'

type Posting = PaperFields<typeof firstValuationPosting>

/** 分户初步评估结果公示 of these households: a row a house, without names. @param number 文书编号 */
export function firstValuationPaper(
  campaign: Campaign,
  households: readonly string[],
  number: string,
  office: PaperOffice,
  posting: Pick<Posting, '公示起始日' | '公示截止日' | '说明解释时间' | '说明解释地点' | '公示日期'>,
): Completed {
  const dossiers = households.flatMap((one) => campaign.households.get(one) ?? [])
  return completePaper(firstValuationPosting, number, {
    项目名称: campaign.terms.name,
    评估机构: dossiers.flatMap((one) => one.of(valuationPosted)[0]?.body.valuer ?? [])[0] ?? '',
    价值时点: campaign.terms.valuationDay ?? '',
    公示户: dossiers.flatMap((dossier) =>
      housesOf(dossier).map(({ body: house }) => {
        const value = valueInYuan(house.unitPriceFen, house.recognisedM2)
        const fitOut = yuanText(house.fitOutFen ?? '0')
        return {
          户号: dossier.number,
          坐落: dossier.registered.private?.address ?? '',
          用途: house.use,
          结构: house.structure ?? '',
          认定面积: house.recognisedM2,
          评估单价: house.unitPriceFen === null ? '' : yuanText(house.unitPriceFen),
          房屋价值: value,
          装修及附属物: fitOut,
          评估总价: value === '' ? '' : String(Number(value) + Math.round(Number(fitOut))),
        }
      }),
    ),
    联系人: office.contact,
    联系电话: office.phone,
    公示单位: office.department,
    ...posting,
  })
}

/** 元, to the whole 元 (评估办法 §15), half up; blank where no price stands. */
function valueInYuan(unitPriceFen: string | null, areaM2: string): string {
  if (unitPriceFen === null) return ''
  const hundredths = BigInt(Math.round(Number(areaM2) * 100))
  const tenThousandths = BigInt(unitPriceFen) * hundredths
  return String((tenThousandths + 5_000n) / 10_000n)
}

type Notice = PaperFields<typeof valuationNotice>

/** 限期评估告知书 for a household. @param visit the appointment, by day, and what came before it */
export function valuationNoticeFields(
  campaign: Campaign,
  household: string,
  office: PaperOffice,
  visit: Pick<Notice, '未果记录' | '约定日期' | '时段起' | '时段止' | '准备材料' | '告知日期'>,
): Notice {
  const dossier = campaign.households.get(household)
  return {
    项目名称: campaign.terms.name,
    户号: household,
    被征收人: dossier?.registered.private?.owner ?? '',
    坐落: dossier?.registered.private?.address ?? '',
    评估机构: dossier?.of(valuationPosted)[0]?.body.valuer ?? '',
    房屋征收部门: office.department,
    联系人: office.contact,
    联系电话: office.phone,
    ...visit,
  }
}

type Proof = PaperFields<typeof servingProof>

/** 评估报告送达回证 as the ledger has the serving. @param serving who took it in, or why not and who saw it */
export function servingProofFields(
  campaign: Campaign,
  household: string,
  serving: Pick<Proof, '文书号' | '签收人' | '与受送达人关系' | '拒收事由' | '见证人' | '录像编号'>,
): Proof {
  const dossier = campaign.households.get(household)
  const served = dossier?.of(documentServed).find(({ body }) => body.document === VALUATION_REPORT)
  const server = served?.body.by ?? ''
  return {
    项目名称: campaign.terms.name,
    户号: household,
    受送达人: dossier?.registered.private?.owner ?? '',
    文书名称: VALUATION_REPORT,
    送达地点: dossier?.registered.private?.address ?? '',
    送达方式: served?.body.method ?? '',
    送达日期: served?.onDay ?? '',
    送达人: campaign.people.get(server)?.private?.name ?? server,
    ...serving,
  }
}
