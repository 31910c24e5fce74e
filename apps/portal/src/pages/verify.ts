/**
 * 离线核验网页 · The verifying page: one file with its script, its style, the plan and the log's key in it, so that it works from a
 * folder years later. Its policy names the only script and style by their hashes, and allows no network.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '@oneruler/log/base64'
import { receiptWords } from '@oneruler/words/receipt'
import { Html, html } from '../html.ts'
import type { PublicProject } from '../public-project.ts'

const words = receiptWords.zh

const hashOf = (text: string): string => `'sha256-${toBase64(sha256(utf8ToBytes(text)))}'`
/** What would end the element from within is written otherwise; in a script it can only stand in a string. */
const inScript = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** @param script whole in itself; @param style of the portal */
export function verifyPage(project: PublicProject, script: string, style: string): string {
  const own = inScript(script)
  const policy = `default-src 'none'; script-src ${hashOf(own)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,">
<title>${words.title()} · ${project.name}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header><p class="project">${project.name}</p></header>
<main>
<h1>${words.title()}</h1>
<p class="lead">${words.lead()}</p>
<noscript><p class="aside">${words.noScript()}</p></noscript>
<label class="file"><span>${words.choose()}</span><input id="receipts" type="file" accept=".tlog-proof" multiple disabled data-key="${project.log.key}"></label>
<p id="ready" class="note" role="status"></p>
<div id="result" aria-live="polite"></div>
<p class="aside"><b>${words.cannotTitle()}</b>${words.cannot()}</p>
<h2>${words.key()}</h2><p class="hash">${project.log.key}</p>
</main>
<script type="module">${new Html(own)}</script>
</body>
</html>
`.text
}
