/** 第一个账号 · First account: for tests, opens the link a fresh server prints, as the person who started it would. */

/** The link in what a server printed; its token goes on to the first white space. */
export const JOIN_LINK = /http:\/\/127\.0\.0\.1:\d+\/join#[\w-]{43}/

/** An invented person; gives the cookie of the session, `name=value`. */
export async function firstAccount(link: string, username = 'first.person'): Promise<string> {
  const { origin, hash } = new URL(link)
  const response = await fetch(`${origin}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token: hash.slice(1),
      name: '示例管理员',
      username,
      password: '示例-三棵-樟树-渡口',
    }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}
