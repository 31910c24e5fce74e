/** 登录的人 · Who is signed in, and the way to his account. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { whoQuery } from '../access-api.ts'
import { speak } from '../words.ts'
import '../rooms/access/Access.css'

const words = speak(consoleAccessWords).nav

export function PersonLink() {
  const who = useQuery(whoQuery).data?.signedIn
  if (!who) return null
  return (
    <Link to="/account" className="person-link" aria-label={words.person(who.name)} title={words.own}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 8.2a2.8 2.8 0 1 0 0-5.6a2.8 2.8 0 0 0 0 5.6M2.5 14c.6-3 2.7-4.3 5.5-4.3s4.9 1.3 5.5 4.3" />
      </svg>
      <span>{who.name}</span>
    </Link>
  )
}
