/** 计数口径 · Measure names: what is tallied by key and day; a figure of any day is their sum. */
import type { GlossarySection } from './section.ts'

export const measureNames: GlossarySection = {
  title: '计数口径 · Measures',
  about: 'Counts of households by group, unless the note says otherwise. Money is fen.',
  rows: [
    ['征收户数', 'households', '内部'],
    ['签约户数', 'signed', '条例 §25', 'by the household’s counting agreement, the first that stands'],
    ['协议总额', 'totalFen', '条例 §25', 'of counting agreements'],
    ['安置房款', 'homePriceFen', '条例 §21', 'of counting agreements'],
    [
      '权属证书、认定书本数',
      'certificates',
      '浙江条例 §38',
      'certificates; a house without one counts by itself',
    ],
    ['已签约的证书本数', 'certificatesSigned', '浙江条例 §38', 'certificates of signed households'],
    ['入户调查户数', 'surveyed', '条例 §15'],
    ['告知书送达份数', 'noticed', '内部', 'servings of 限期评估告知书'],
    ['难户列入户数', 'hardListed', '内部', 'on the first listing'],
    ['难户化解户数', 'hardResolved', '内部', 'on the first resolution'],
    ['腾空户数', 'vacated', '条例 §27'],
    ['已付款户数', 'paid', '条例 §27', 'on the first payment'],
    ['评分份数', 'ratings', '内部', 'ratings'],
    ['评分合计', 'scores', '内部', 'points'],
    ['单位包干户数', 'partnerHouseholds', '内部', 'by partner'],
    ['单位包干签约户数', 'partnerSigned', '内部', 'by partner'],
    ['干部包干户数（1+X）', 'caseload', '内部', 'by caseworker'],
    ['包干签约户数', 'caseloadSigned', '内部', 'own households brought in, by caseworker'],
    ['超额户数', 'beyond', '内部', 'households of somebody else’s caseload, by signer'],
    ['单位个数', 'partners', '内部', 'offices, by category and code'],
    ['名册人数', 'roster', '内部', 'people who have joined, by person'],
    ['小组人员', 'staff', '内部', 'people who hold 组长 or 组员'],
    ['承诺书份数', 'pledges', '内部', 'by person'],
    ['提出问题数', 'issuesRaised', '内部', 'issues, by level'],
    ['办结问题数', 'issuesSolved', '内部', 'issues, by level'],
  ],
}
