/** 经办机关 · Paper office: what papers say of the office, which no ledger holds. */
export interface PaperOffice {
  /** 房屋征收部门 */
  readonly department: string
  /** 房屋征收实施单位 */
  readonly implementer?: string
  readonly contact: string
  readonly phone: string
}

/** A term of the project, or what stands for one that is not stated: blank, which refuses the paper. */
export const statedTerm = (
  terms: { readonly stated: ReadonlyMap<string, { readonly body: { readonly value: string } }> },
  term: string,
): string => terms.stated.get(term)?.body.value ?? ''
