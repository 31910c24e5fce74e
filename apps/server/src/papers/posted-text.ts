/** 公布的文字 · Posted text: what somebody wrote, as it is put up: without numbers of people, phones or accounts. */
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'

export const postedText = (text: string | null | undefined): string => withoutNumbers(text ?? null) ?? ''
