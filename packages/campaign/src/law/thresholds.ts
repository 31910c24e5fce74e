/**
 * 法定比例与人数 · Thresholds: every share and number of heads that a law sets for the project's road, by place.
 *
 * Owners are counted by certificate (浙江条例 §38), shares compared as integers. Where national law says 多数 without a
 * way of counting, more than half is taken.
 */
import type { Article } from './article.ts'
import type { ByPlace } from './place.ts'

export const PROJECT_KINDS = ['旧城区改建', '其他'] as const
export const OLD_TOWN = PROJECT_KINDS[0]

/** Whole percent of the owners who must agree before an old town is renewed. */
export const CONSENT: ByPlace<number> = { 浙江: 90 }

/** The least share a plan may set for its agreements to take effect, whole percent. */
export const LEAST_EFFECT: ByPlace<number> = { 浙江: 80 }

/** Whether exactly half of the owners objecting is enough for a hearing (半数以上), or more than half is needed. */
export const HALF_DEMANDS_HEARING: ByPlace<boolean> = { 全国: false, 浙江: true }

/** With so many owners signed up for a hearing, no fewer speak for them; with fewer, each does. */
export const HEARING_REPRESENTATIVES: ByPlace<number> = { 浙江: 10 }
export const HEARING: Article = {
  全国: '条例 §11',
  浙江: '浙江条例 §11',
  青岛: '青岛条例 §13',
}

/** Firms to choose a valuer from. Elsewhere than in Zhejiang no number is settled; Zhejiang's is taken. */
export const LEAST_CANDIDATES: ByPlace<number> = { 全国: 3 }
/** Whether the signatures of more than half count as an agreement on the valuer; elsewhere all agree. */
export const HALF_AGREES_ON_VALUER: ByPlace<boolean> = { 全国: false, 山东: true }
/** Whether a notary attests the vote or the lot. */
export const VALUER_NOTARISED: ByPlace<boolean> = { 全国: false, 浙江: true }
export const VALUER: Article = {
  全国: '条例 §20，评估办法 §4',
  浙江: '浙江条例 §18',
  山东: '山东条例 §38',
  青岛: '青岛条例 §44',
}

/** Whether a hearing is due on a plan: by kind of project, and owners who hold that it breaks the rules. */
export const hearingDue = (
  kind: string,
  owners: { readonly objecting: number; readonly certificates: number },
  halfIsEnough: boolean,
): boolean =>
  kind === OLD_TOWN &&
  owners.certificates > 0 &&
  (halfIsEnough ? owners.objecting * 2 >= owners.certificates : owners.objecting * 2 > owners.certificates)
