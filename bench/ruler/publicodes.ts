/**
 * The sample plan for publicodes, which loads rules in text and checks their units; names in letters it takes.
 *
 * It has no lists, so a household here is one house.
 */
import { FIGURES, type Figures, type Places } from './figures.ts'
import type { InventedHousehold } from './invented-households.ts'
import { peer } from './peers.ts'

export interface Publicodes {
  readonly default: new (
    rules: object,
    options?: object,
  ) => {
    setSituation(situation: Readonly<Record<string, string>>): unknown
    evaluate(rule: string): { readonly nodeValue: unknown }
  }
}

interface Yaml {
  readonly parse: (text: string) => object
  readonly stringify: (value: object) => string
}

/** What a rule of several arms is, in the order of the tests. */
const arms = (of: readonly (readonly [test: string, value: string])[], otherwise: string) => ({
  variations: [...of.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
})

function rulesOf(places: Places) {
  const rounded = { arrondi: places === 0 ? 'oui' : `${places} décimales` }
  return {
    ...{ price: { valeur: '6830.5 €/m2' }, area: { valeur: '86.4 m2' }, fitted: { valeur: '41000 €' } },
    ...{ unregistered: { valeur: '12.5 m2' }, chosen: { valeur: '100 m2' } },
    ...{ order: { valeur: '1' }, took: { valeur: '10' }, use: { valeur: "'home'" } },
    ...{ structure: { valeur: "'brick'" }, swap: { valeur: 'non' }, poor: { valeur: 'non' } },
    cramped: { valeur: 'non' },
    home: { valeur: "use = 'home'" },
    'home area': arms([['home', 'area']], '0 m2'),
    'home value': arms([['home', 'price * area']], '0 €'),
    'other value': arms([['home', '0 €']], 'price * area'),
    value: { valeur: 'price * area', ...rounded },
    fittings: { valeur: 'fitted', ...rounded },
    floor: arms([['poor', '54 m2']], '45 m2'),
    average: { valeur: 'price', arrondi: '2 décimales' },
    guarantee: {
      variations: [
        {
          si: { 'toutes ces conditions': ['cramped', 'home', 'area < floor'] },
          alors: '(floor - area) * average',
        },
        { sinon: '0 €' },
      ],
      ...rounded,
    },
    salvage: arms(
      [
        ["structure = 'frame'", '400 €/m2'],
        ["structure = 'brick'", '300 €/m2'],
        ["structure = 'timber'", '200 €/m2'],
      ],
      '100 €/m2',
    ),
    salvaged: { valeur: 'unregistered * salvage', ...rounded },
    times: arms([['swap', '2']], '1'),
    months: arms([['swap', '24']], '6'),
    moving: arms(
      [
        ["use = 'home'", '20 €/m2'],
        ["use = 'shop'", '25 €/m2'],
        ["use = 'office'", '20 €/m2'],
      ],
      '40 €/m2',
    ),
    'moving once': { valeur: 'area * moving', plancher: '1000 €' },
    moved: { valeur: 'moving once * times', ...rounded },
    'each month': { valeur: 'home area * 12 €/m2', plancher: '800 €' },
    transition: { ...arms([['home', 'each month * months']], '0 €'), ...rounded },
    closure: { valeur: 'other value * 5%', ...rounded },
    subsidy: { ...arms([['swap', '0 €']], 'home value * 20% + other value * 10%'), ...rounded },
    rate: arms(
      [
        ['order = 1', '400 €/m2'],
        ['order <= 5', '300 €/m2'],
        ['order <= 10', '200 €/m2'],
      ],
      '0 €/m2',
    ),
    'reward before': { valeur: 'area * rate', plancher: '15000 €', plafond: '120000 €' },
    reward: { ...arms([['rate > 0 €/m2', 'reward before']], '0 €'), ...rounded },
    total: {
      somme: [
        ...['value', 'fittings', 'guarantee', 'salvaged', 'moved', 'transition', 'closure', 'subsidy'],
        'reward',
      ],
    },
    entitled: { valeur: 'home area * 1.1' },
    beyond: { valeur: 'chosen - entitled', plancher: '0 m2' },
    'first part': { valeur: 'chosen', plafond: 'entitled' },
    'second part': { valeur: 'beyond', plafond: '10 m2' },
    'third part': { valeur: 'beyond - 10 m2', plancher: '0 m2' },
    homePrice: {
      ...arms([['swap', 'first part * 6200 €/m2 + second part * 6800 €/m2 + third part * 8200 €/m2']], '0 €'),
      ...rounded,
    },
    settlement: { valeur: 'total - homePrice' },
    'vacating rate': arms(
      [
        ['took <= 15', '150 €/m2'],
        ['took <= 30', '80 €/m2'],
      ],
      '0 €/m2',
    ),
    vacating: { valeur: 'area * vacating rate', ...rounded },
  }
}

/** What it takes to read and check the rules; undefined where the engine cannot be had. */
export function publicodesLoads(): { readonly ready: () => void; readonly fromText: () => void } | undefined {
  const [publicodes, yaml] = [peer<Publicodes>('publicodes'), peer<Yaml>('yaml')]
  if (publicodes === undefined || yaml === undefined) return undefined
  const rules = rulesOf(0)
  const text = yaml.stringify(rules)
  const load = (of: object) => void new publicodes.default(of).evaluate('settlement')
  return { ready: () => load(rules), fromText: () => load(yaml.parse(text)) }
}

/** Works out a household with one house; undefined where the engine cannot be had. */
export function publicodesPlan(places: Places): ((household: InventedHousehold) => Figures) | undefined {
  const publicodes = peer<Publicodes>('publicodes')
  if (publicodes === undefined) return undefined
  const engine = new publicodes.default(rulesOf(places))
  const truth = (is: boolean): string => (is ? 'oui' : 'non')
  return ({ isSwap, isPoor, isCramped, order, took, chosen, houses }) => {
    const [house] = houses
    if (house === undefined) throw new Error('a household without a house')
    engine.setSituation({
      ...{ swap: truth(isSwap), poor: truth(isPoor), cramped: truth(isCramped) },
      ...{ order: String(order), took: String(took), chosen: `${chosen / 100} m2` },
      use: `'${['home', 'shop', 'office', 'works'][house.use]}'`,
      structure: `'${['frame', 'brick', 'timber', 'plain'][house.structure]}'`,
      ...{ price: `${house.price / 100} €/m2`, area: `${house.area / 100} m2` },
      ...{ unregistered: `${house.unregistered / 100} m2`, fitted: `${house.fittings / 100} €` },
    })
    const figures = Object.values(FIGURES).map((name) => [name, Number(engine.evaluate(name).nodeValue)])
    return Object.fromEntries(figures) as Figures
  }
}
