/** 工作人员 · Staff: who comes to which block, by name and number, and at which hours. */
import { portalWords } from '@oneruler/words/portal'
import { html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject } from '../public-project.ts'

const words = portalWords.zh

export const staffPage = (project: PublicProject): string =>
  page(
    project,
    'staff',
    html`<h1>${words.pages.staff()}</h1><p class="lead">${words.visitingHours()}</p><p>${words.askForCard()}</p>${
      project.blocks.length === 0
        ? html`<p>${words.noStaff()}</p>`
        : project.blocks.map(
            ({ group, block, people }) =>
              html`<section><h2>${block}</h2><p class="note">${words.group({ group })}</p><table><thead><tr><th>${words.staffNumber()}</th><th>${words.staffName()}</th><th>${words.post()}</th></tr></thead><tbody>${people.map(
                ({ number, name, post }) => html`<tr><td>${number}</td><td>${name}</td><td>${post}</td></tr>`,
              )}</tbody></table></section>`,
          )
    }`,
  )
