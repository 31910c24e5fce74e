/** 明尺的各间 · The rooms of the ruler, at the head of each; the one that is open is not a link. */
import { versionsWords } from '@oneruler/words/console-versions'
import { Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'

const words = speak(versionsWords).links

const ROOMS = {
  plan: '/$project/ruler',
  sheet: '/$project/ruler/sheet',
  whatIf: '/$project/ruler/what-if',
  versions: '/$project/ruler/versions',
  draft: '/$project/ruler/draft',
} as const
type Room = keyof typeof ROOMS

export function RulerLinks(props: { readonly but: Room; readonly household?: string | undefined }) {
  const { project } = useCampaign()
  const { household } = props
  return (Object.keys(ROOMS) as Room[])
    .filter((room) => room !== props.but)
    .map((room) => (
      <Link
        key={room}
        to={ROOMS[room]}
        params={{ project: project.id }}
        search={household !== undefined && (room === 'plan' || room === 'sheet') ? { household } : {}}
      >
        {words[room]}
      </Link>
    ))
}
