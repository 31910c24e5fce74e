/** 统一认证设置: what is missing or wrong in the file is named, and a secret is never sent in clear over a network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSignOnSetting } from '@oneruler/server/sign-in/sign-on-setting'
import { afterAll, expect, test } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'sign-on-'))
const file = join(dir, '统一认证.json')
afterAll(() => rmSync(dir, { recursive: true }))

const WHOLE = {
  kind: 'oidc',
  name: '县统一认证',
  clientId: 'oneruler',
  issuer: 'https://id.example.gov.cn/',
  claim: 'employee_number',
}
const read = (
  content: object | string,
  environment: NodeJS.ProcessEnv = { ONERULER_SIGN_ON_SECRET: 's' },
) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readSignOnSetting(file, environment)
}

test('a whole file is read, with the secret from the environment or from a file beside it', () => {
  expect(read(WHOLE)).toEqual({
    setting: { ...WHOLE, issuer: 'https://id.example.gov.cn', scopes: ['openid', 'profile'], secret: 's' },
  })
  writeFileSync(join(dir, 'secret.txt'), 'of-the-file\n')
  expect(read({ ...WHOLE, secretFile: 'secret.txt' }, {})).toMatchObject({
    setting: { secret: 'of-the-file' },
  })
})

test.each([
  ['without a secret', WHOLE, {}, { code: 'noSecret' }],
  ['whose secret file is not there', { ...WHOLE, secretFile: 'none.txt' }, undefined, { code: 'noSecret' }],
  ['that is not JSON', '{"kind":', undefined, { code: 'notJson' }],
  ['of another kind', { ...WHOLE, kind: 'saml' }, undefined, { code: 'wrongPart', part: 'kind' }],
  ['without a client', { ...WHOLE, clientId: undefined }, undefined, { code: 'wrongPart', part: 'clientId' }],
  [
    'that holds the secret',
    { ...WHOLE, clientSecret: 's' },
    undefined,
    { code: 'wrongPart', part: 'clientSecret' },
  ],
  [
    'with an issuer in clear',
    { ...WHOLE, issuer: 'http://id.example' },
    undefined,
    { code: 'wrongPart', part: 'issuer' },
  ],
])('a file %s is refused, and what is wrong is named', (_, content, environment, fault) => {
  expect(read(content, environment)).toEqual({ fault })
})

test('a file that is not there is said to be unreadable', () => {
  expect(readSignOnSetting(join(dir, 'none.json'), {})).toEqual({ fault: { code: 'unreadable' } })
})
