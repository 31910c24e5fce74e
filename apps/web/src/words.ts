/** 文字 · Words: which of a catalogue's two languages this page speaks, chosen once as it loads. */

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED_AS = 'oneruler.language'

/** Chinese unless this browser asked for English before. */
export const language: Language = localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'zh'

/** The words of one subject in the language of the page. */
export const speak = <Words>(catalogue: Readonly<Record<Language, Words>>): Words => catalogue[language]

/** Words are read once, so another language means loading the page again. */
export function speakInstead(other: Language): void {
  localStorage.setItem(STORED_AS, other)
  location.reload()
}
