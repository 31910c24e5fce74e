/** 条号 · Citations on the road: the law most steps rest on is named once, so that its articles fit under them. */

const SECTION = ' §'

/** The law cited most often, 浙江条例 of 浙江条例 §7; null where fewer than two articles cite the same. */
export function commonLaw(articles: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const article of articles) {
    const [law, number] = article.split(SECTION)
    if (law !== undefined && number !== undefined) counts.set(law, (counts.get(law) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && most[1] > 1 ? most[0] : null
}

/** 浙江条例 §7 → §7 where 浙江条例 is named above; another law stays in full. */
export const shortCitation = (article: string, law: string | null): string =>
  law !== null && article.startsWith(law + SECTION) ? article.slice(law.length).trim() : article
