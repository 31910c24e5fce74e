/**
 * 登录与授权 · Sign-in and roles in a browser: from the printed link to a colleague whose access ends.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { codeOf } from '../../../tools/one-time-code.ts'
import { buildConsole, DESK, look, type Started, startConsole, TELEPHONE } from './opened-console.ts'

let browser: Browser
let started: Started

beforeAll(async () => {
  await buildConsole()
  ;[browser, started] = await Promise.all([openBrowser(), startConsole('sample')])
})
afterAll(() => Promise.all([browser.close(), started.close()]))

const PASSWORD = '示例-三棵-樟树-渡口'

async function makeAccount(page: Page, link: string, name: string, username: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '建好并登录' }).click()
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

test('from the printed link to a colleague whose access ends, on one installation', async () => {
  const admin = await look(browser, started, DESK)
  const { page } = admin

  // Whoever is not signed in sees the form, and comes back to where he was going.
  await page.goto('/')
  await page.getByRole('heading', { name: '登录' }).waitFor()
  await page.getByText('启动服务的窗口里打印了一条链接').waitFor()

  // A weak password is refused in words, and the link is still good.
  await page.goto(started.link)
  await page.getByRole('heading', { name: '建第一个账号' }).waitFor()
  await page.getByLabel('姓名').fill('示例甲')
  await page.getByLabel('用户名').fill('shili.jia')
  await page.getByLabel('密码').fill('password123')
  await page.getByRole('button', { name: '建好并登录' }).click()
  await page.getByRole('alert').getByText('公开泄露的名单').waitFor()
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '建好并登录' }).click()
  await page.getByRole('heading', { name: /^已过生效比例 73 证/ }).waitFor()
  expect(page.url()).not.toContain('#')

  // The link is good once.
  const late = await look(browser, started, DESK)
  await late.page.goto(started.link)
  await late.page.getByRole('alert').getByText('已经用过').waitFor()

  // A second factor: scanned, answered, asked for from then on.
  await page.getByRole('link', { name: '示例甲，我的账号' }).click()
  const second = page.locator('section', { has: page.getByRole('heading', { name: '动态码' }) })
  await second.getByLabel('密码（确认是您本人）').fill(PASSWORD)
  await second.getByRole('button', { name: '启用' }).click()
  const secret = (await second.locator('p .mono').textContent()) as string
  const backup = (await second.locator('.backup-codes li').first().textContent()) as string
  await second.getByLabel('动态码').fill(codeOf(secret, Date.now()))
  await second.getByRole('button', { name: '确认' }).click()
  await second.getByText('动态码已启用。').waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()

  // Another site's address in the link is not followed.
  await page.goto('/sign-in?to=//ledger.example/')
  await signIn(page, 'shili.jia')
  await page.getByLabel('动态码').waitFor()
  await page.getByRole('button', { name: '没有验证器，用备用码' }).click()
  await page.getByLabel('备用码').fill(backup)
  await page.getByRole('button', { name: '确认' }).click()
  await page.getByRole('heading', { name: /^已过生效比例/ }).waitFor()
  expect(new URL(page.url()).origin).toBe(started.address)

  // A colleague of one group is invited.
  await page.goto('/people')
  await page.getByRole('button', { name: '邀请一个人' }).click()
  await page.getByLabel('三组').check()
  await page.getByRole('button', { name: '生成链接' }).click()
  const invitation = (await page.locator('.link-made code').textContent()) as string

  const member = await look(browser, started, TELEPHONE)
  await makeAccount(member.page, invitation, '示例乙', 'shili.yi')
  await member.page.getByRole('heading', { name: /^已过生效比例/ }).waitFor()
  const project = new URL(member.page.url()).pathname.split('/')[1]
  // What his role is refused is not offered.
  await member.page.getByRole('link', { name: '稽核', exact: true }).waitFor()
  expect(await member.page.getByRole('link', { name: '台账', exact: true }).count()).toBe(0)
  await member.page.goto(`/${project}/households`)
  await member.page.getByRole('heading', { name: /共 62 户/ }).waitFor()
  await member.page.goto(`/${project}/households/H0001`)
  await member.page.getByText('没有户号“H0001”').waitFor()
  await member.page.goto('/people')
  await member.page.getByText('您的角色不能做这件事').waitFor()

  // It ends at once, the page left open included.
  await member.page.goto(`/${project}/households`)
  await member.page.getByRole('heading', { name: /共 62 户/ }).waitFor()
  await page.reload()
  const grant = page.getByRole('row', { name: /^组员 小桥头/ })
  await grant.getByRole('button', { name: '结束“组员”' }).click()
  await grant.getByLabel('原因').fill('调离')
  await grant.getByRole('button', { name: '结束“组员”' }).click()
  await page.getByText('已结束：调离').waitFor()
  await member.page.reload()
  await member.page.getByText('没有这个地址').waitFor()

  // The audit administrator reads it all.
  await page.getByRole('link', { name: '登录与授权记录' }).click()
  const ended = page.getByRole('row', { name: /结束授权 示例乙 示例甲/ })
  expect(await ended.textContent()).toContain('调离')
  // The browser notes by itself that the weak password was refused.
  expect(admin.wrong.filter((text) => !text.includes('status of 400'))).toEqual([])
})

test('a passkey made with the password at hand opens the account without it', async () => {
  const { page } = await look(browser, { address: started.address.replace('127.0.0.1', 'localhost') }, DESK)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  await page.goto('/account')
  await signIn(page, 'shili.yi')
  const passkeys = page.locator('section', { has: page.getByRole('heading', { name: '通行密钥' }) })
  await passkeys.getByLabel('名字，如 办公室电脑').fill('示例电脑')
  await passkeys.getByLabel('密码（确认是您本人）').fill(PASSWORD)
  await passkeys.getByRole('button', { name: '添加' }).click()
  await passkeys.getByText('通行密钥已添加。').waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto('/account')
  await page.getByRole('heading', { name: '示例乙（shili.yi）' }).waitFor()

  // Removed, it opens nothing any more, though the browser still has it.
  await passkeys.getByRole('button', { name: '删除' }).click()
  await passkeys.getByText('还没有。').waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.getByRole('alert').getByText('没有认出这把通行密钥').waitFor()
})
