/** 登录 · Signing in on the phone. What lies on it stays, also for whoever used it before. */
import { fieldWords } from '@oneruler/words/field'
import { beginAnew } from '../access-api.ts'
import { SignInForms } from '../rooms/access/SignInForms.tsx'
import { Mark } from '../shell/Mark.tsx'
import { speak } from '../words.ts'
import { whereSignedIn } from './FieldStart.tsx'
import { addressOf, go } from './place.ts'
import { send } from './sender.ts'
import { useOnline } from './useOnline.ts'

const words = speak(fieldWords)

export function FieldSignIn() {
  const isOnline = useOnline()
  return (
    <main className="field-page field-sign-in">
      <header className="field-head">
        <h1>{words.account.signInTitle}</h1>
        <Mark />
      </header>
      {!isOnline && <p role="status">{words.account.noNetwork}</p>}
      <SignInForms
        to={addressOf({ page: 'start' })}
        onSigned={async () => {
          await beginAnew()
          go(await whereSignedIn(), 'instead')
          void send()
        }}
      />
    </main>
  )
}
