/**
 * The sample plan for publicodes, which loads rules in text and checks their units; names in letters it takes.
 *
 * It has no lists, so a household here is one house.
 */
import { peer } from './peers.ts'

interface Publicodes {
  readonly default: new (
    rules: object,
  ) => {
    setSituation(situation: Readonly<Record<string, string>>): unknown
    evaluate(rule: string): { readonly nodeValue: unknown }
  }
}

const yes = { arrondi: 'oui' }

const RULES = {
  ...{ price: { valeur: '6830.5 €/m2' }, area: { valeur: '86.4 m2' }, fittings: { valeur: '41000 €' } },
  ...{ unregistered: { valeur: '12.5 m2' }, order: { valeur: '1' }, chosen: { valeur: '100 m2' } },
  ...{
    swap: { valeur: 'non' },
    poor: { valeur: 'non' },
    cramped: { valeur: 'non' },
    home: { valeur: 'oui' },
  },
  'home area': { variations: [{ si: 'home', alors: 'area' }, { sinon: '0 m2' }] },
  'home value': { variations: [{ si: 'home', alors: 'price * area' }, { sinon: '0 €' }] },
  'other value': { variations: [{ si: 'home', alors: '0 €' }, { sinon: 'price * area' }] },
  value: { valeur: 'price * area', ...yes },
  fen: { valeur: 'price * area', arrondi: '2 décimales' },
  'fittings due': { valeur: 'fittings', ...yes },
  floor: { variations: [{ si: 'poor', alors: '54 m2' }, { sinon: '45 m2' }] },
  average: { valeur: 'price', arrondi: '2 décimales' },
  guarantee: {
    variations: [
      {
        si: { 'toutes ces conditions': ['cramped', 'home', 'area < floor'] },
        alors: '(floor - area) * average',
      },
      { sinon: '0 €' },
    ],
    ...yes,
  },
  salvage: { valeur: 'unregistered * 300 €/m2', ...yes },
  times: { variations: [{ si: 'swap', alors: '2' }, { sinon: '1' }] },
  months: { variations: [{ si: 'swap', alors: '24' }, { sinon: '6' }] },
  'moving once': { valeur: 'area * 20 €/m2', plancher: '1000 €' },
  moving: { valeur: 'moving once * times', ...yes },
  'each month': { valeur: 'home area * 12 €/m2', plancher: '800 €' },
  transition: { variations: [{ si: 'home', alors: 'each month * months' }, { sinon: '0 €' }], ...yes },
  closure: { valeur: 'other value * 5%', ...yes },
  subsidy: {
    variations: [{ si: 'swap', alors: '0 €' }, { sinon: 'home value * 20% + other value * 10%' }],
    ...yes,
  },
  rate: {
    variations: [
      { si: 'order = 1', alors: '400 €/m2' },
      { si: 'order <= 5', alors: '300 €/m2' },
      { si: 'order <= 10', alors: '200 €/m2' },
      { sinon: '0 €/m2' },
    ],
  },
  'reward before': { valeur: 'area * rate', plancher: '15000 €', plafond: '120000 €' },
  reward: { variations: [{ si: 'rate > 0 €/m2', alors: 'reward before' }, { sinon: '0 €' }], ...yes },
  total: {
    somme: [
      ...[
        'value',
        'fittings due',
        'guarantee',
        'salvage',
        'moving',
        'transition',
        'closure',
        'subsidy',
        'reward',
      ],
    ],
  },
  entitled: { valeur: 'home area * 1.1' },
  beyond: { valeur: 'chosen - entitled', plancher: '0 m2' },
  'first part': { valeur: 'chosen', plafond: 'entitled' },
  'second part': { valeur: 'beyond', plafond: '10 m2' },
  'third part': { valeur: 'beyond - 10 m2', plancher: '0 m2' },
  'home price': {
    variations: [
      { si: 'swap', alors: 'first part * 6200 €/m2 + second part * 6800 €/m2 + third part * 8200 €/m2' },
      { sinon: '0 €' },
    ],
    ...yes,
  },
  settlement: { valeur: 'total - home price' },
}

/** Reads and checks the rules; undefined where the engine cannot be had. */
export function publicodesLoad(): (() => void) | undefined {
  const publicodes = peer<Publicodes>('publicodes')
  return publicodes && (() => void new publicodes.default(RULES).evaluate('settlement'))
}

/** Price times area to the fen. */
export function publicodesValue(): ((price: string, area: string) => unknown) | undefined {
  const publicodes = peer<Publicodes>('publicodes')
  if (publicodes === undefined) return undefined
  const engine = new publicodes.default(RULES)
  return (price, area) => {
    engine.setSituation({ price: `${price} €/m2`, area: `${area} m2` })
    return engine.evaluate('fen').nodeValue
  }
}
