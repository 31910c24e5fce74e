/** 从统一认证回来 · Back from single sign-on: what the service sent along is checked, and the page asked for opens. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { returnedQuery } from '../../access-api.ts'
import { asksFor, RETURNED } from '../../sign-in-address.ts'
import { speak } from '../../words.ts'
import { Threshold } from './AccessFrame.tsx'

const words = speak(consoleAccessWords).signIn

export function SignOnReturned() {
  const entering = useQuery(returnedQuery(RETURNED))
  const isIn = entering.isSuccess
  useEffect(() => {
    // Loaded anew, since the page asked for may be the field app's.
    if (isIn) location.replace(asksFor())
  }, [isIn])
  return (
    <Threshold title={words.title}>
      {entering.isError ? (
        <div className="form">
          <p role="alert">{entering.error.message}</p>
          <Link to="/sign-in" className="button">
            {words.toSignIn}
          </Link>
        </div>
      ) : (
        <p role="status">{words.returning}</p>
      )}
    </Threshold>
  )
}
