/** 房屋 · The houses of a household, one row each, areas with two decimals. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { groupedDecimal } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords).one
const { none } = speak(consoleWords)

export const Houses = (props: { readonly houses: HouseholdPage['houses'] }) => (
  <section className="section">
    <h2>
      {words.houses} <small>{words.housesCount(props.houses.length)}</small>
    </h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <section className="scroll-x" tabIndex={0} aria-label={words.houses}>
      <table className="table houses">
        <thead>
          <tr>
            <th scope="col">{words.house.certificate}</th>
            <th scope="col">{words.house.use}</th>
            <th scope="col">{words.house.structure}</th>
            <th scope="col">{words.house.builtIn}</th>
            <th scope="col" className="end">
              {words.house.titled}
            </th>
            <th scope="col" className="end">
              {words.house.measured}
            </th>
            <th scope="col" className="end">
              {words.house.recognised}
            </th>
            <th scope="col" className="end">
              {words.house.unregistered}
            </th>
            <th scope="col" className="end">
              {words.house.unitPrice}
            </th>
            <th scope="col" className="end">
              {words.house.fitOut}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.houses.map((house) => (
            <tr key={house.number}>
              <td>{house.certificate ?? none}</td>
              <td>{house.use}</td>
              <td>{words.house.floors(house.structure, house.floors)}</td>
              <td>{house.builtIn ?? none}</td>
              <td className="end">{groupedDecimal(house.titledM2)}</td>
              <td className="end">{groupedDecimal(house.measuredM2)}</td>
              <td className="end">
                <b>{groupedDecimal(house.recognisedM2)}</b>
              </td>
              <td className="end">{groupedDecimal(house.unregisteredM2)}</td>
              <td className="end">{groupedDecimal(house.unitPriceYuan)}</td>
              <td className="end">{groupedDecimal(house.fitOutYuan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
)
