/** 人员榜 · People: by agreements brought in, where the office ranks people; the upper half alone. */
import type { RankedPerson } from '@oneruler/server/pages'
import { groupWords } from '@oneruler/words/console-groups'
import { speak } from '../../words.ts'

const words = speak(groupWords).people

export const People = ({ people }: { readonly people: readonly RankedPerson[] }) => (
  <section className="section">
    <h2>
      {words.title} <small>{words.about}</small>
    </h2>
    <table className="table">
      <thead>
        <tr>
          <th scope="col" className="end">
            {words.rank}
          </th>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.group}</th>
          <th scope="col" className="end">
            {words.signed}
          </th>
          <th scope="col" className="end">
            {words.beyond}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.person}>
            <td className="end board-rank">{one.rank}</td>
            <td>{one.person}</td>
            <td>{one.group}</td>
            <td className="end">{one.signed}</td>
            <td className="end">{one.beyond}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
