/** 登录与授权 · Access: what a person is told who signs in, opens a link, or may not do what was asked. */
const zh = {
  signInFirst: () => '请先登录。',
  notPermitted: () => '您的角色不能做这件事。确有需要，请向安全管理员申请授权。',
  wrongNameOrPassword: () => '用户名或密码不对。请核对后再试；忘了密码，请安全管理员发一条重设链接。',
  locked: (f: { minutes: number }) =>
    `连续输错太多次，暂停登录 ${f.minutes} 分钟。不是您本人在试，请告诉安全管理员。`,
  secondWrong: () => '动态码不对，或已经用过。请等下一个动态码再试，也可以用备用码。',
  secondExpired: () => '输入动态码的时间已过，或试的次数太多。请回到登录页重新登录。',
  linkGone: () => '这条链接已经用过、已经过期或不完整。请让发链接的人再发一条。',
  usernameForm: () => '用户名应为 3 到 30 个小写字母、数字、点或下划线。',
  usernameTaken: () => '这个用户名已经有人用了。请换一个。',
  nameForm: () => '姓名应为 1 到 30 字。',
  passwordShort: (f: { least: number }) => `密码太短，至少 ${f.least} 位。`,
  passwordLong: (f: { most: number }) => `密码太长，最多 ${f.most} 位。`,
  passwordLeaked: () => '这个密码在公开泄露的名单里。请换一个从没用过的。',
  passwordWeak: () => '这个密码太容易被猜到。请加长，或换成几个不相干的词；不要用姓名、日期和连续的键。',
  currentPasswordWrong: () => '现在的密码不对，没有改动。',
  passkeyRefused: () => '没有认出这把通行密钥。请再试一次，或用密码登录。',
  passkeyNeedsName: () =>
    '通行密钥要用域名或 localhost 打开才能用。请把地址里的 127.0.0.1 改成 localhost 再登录。',
  accountUnknown: () => '没有这个账号。请刷新页面后再试。',
  grantUnknown: () => '没有这项授权，或已经结束。请刷新页面后再看。',
  notOneself: () => '不能给自己授权。请由另一位安全管理员授予。',
  lastAdministrator: () => '这是最后一位安全管理员，不能结束。请先授权给另一位。',
  grantForm: () => '授权没有填完整：角色、项目、范围或日期不对。请核对后再试。',
  reasonForm: () => '请写明原因，不超过 100 字。',
  requestForm: () => '没有读懂提交的内容，什么都没有改。请刷新页面后再试。',
  tooManyRequests: () => '请求太频繁，请过一分钟再试。',
  notYours: () => '这次导入是别人开始的，不能查看或写入。',
}

const en: typeof zh = {
  signInFirst: () => 'Sign in first.',
  notPermitted: () =>
    'Your role may not do this. Where it is needed, ask the security administrator for a role.',
  wrongNameOrPassword: () =>
    'The user name or password is wrong. Check them; if it is forgotten, ask for a link to set a new one.',
  locked: (f) =>
    `Wrong too many times; signing in is paused for ${f.minutes} minutes. If that was not you, tell the security administrator.`,
  secondWrong: () => 'The code is wrong or was used. Wait for the next one, or use a backup code.',
  secondExpired: () => 'The time for the code is over, or it was tried too often. Sign in again.',
  linkGone: () => 'This link was used, has expired or is not whole. Ask whoever sent it for another.',
  usernameForm: () => 'A user name has 3 to 30 small letters, digits, dots or underscores.',
  usernameTaken: () => 'This user name is taken. Choose another.',
  nameForm: () => 'A name has 1 to 30 characters.',
  passwordShort: (f) => `The password is too short; at least ${f.least} characters.`,
  passwordLong: (f) => `The password is too long; at most ${f.most} characters.`,
  passwordLeaked: () => 'This password stands in public lists of leaked ones. Choose one never used before.',
  passwordWeak: () =>
    'This password is easily guessed. Make it longer, or use a few unrelated words; no names, dates or runs of keys.',
  currentPasswordWrong: () => 'The present password is wrong; nothing was changed.',
  passkeyRefused: () => 'The passkey was not recognised. Try again, or sign in with the password.',
  passkeyNeedsName: () => 'Passkeys need a name or localhost in the address. Replace 127.0.0.1 by localhost.',
  accountUnknown: () => 'There is no such account. Reload the page.',
  grantUnknown: () => 'There is no such role given, or it has ended. Reload the page.',
  notOneself: () => 'Nobody gives roles to himself. Let another security administrator do it.',
  lastAdministrator: () =>
    'This is the last security administrator and cannot end. Give the role to another first.',
  grantForm: () => 'The role is not complete: role, project, reach or days are wrong. Check them.',
  reasonForm: () => 'State a reason of at most 100 characters.',
  requestForm: () => 'What was sent was not understood and nothing changed. Reload the page.',
  tooManyRequests: () => 'Too many requests; try again in a minute.',
  notYours: () => 'Somebody else began this import; it cannot be looked at or written.',
}

export const accessWords = { zh, en }
