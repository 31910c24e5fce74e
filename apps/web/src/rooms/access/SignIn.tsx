/** 登录 · Sign in: the console's page for it. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { beginAnew } from '../../access-api.ts'
import { withinHere } from '../../sign-in-address.ts'
import { speak } from '../../words.ts'
import { Threshold } from './AccessFrame.tsx'
import { SignInForms } from './SignInForms.tsx'

const words = speak(consoleAccessWords).signIn
const route = getRouteApi('/sign-in')

export function SignIn() {
  const { to } = route.useSearch()
  const { history } = useRouter()
  return (
    <Threshold title={words.title}>
      <SignInForms
        to={to}
        onSigned={async () => {
          await beginAnew()
          history.push(withinHere(to))
        }}
      />
    </Threshold>
  )
}
