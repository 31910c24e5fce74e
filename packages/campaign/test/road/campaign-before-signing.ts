/** A campaign from its first notice to the valuation reports served: the acts before anybody may sign. */
import { adopted, PLAN } from '../given.ts'
import { GROUPS, pad, Run } from './campaign-run.ts'

export class BeforeSigning extends Run {
  found(): void {
    const { office } = this
    office.as('')
    this.must('foundProject', '', {
      name: '示例片区征收项目（示例数据）',
      county: '示例县',
      jurisdiction: '浙江',
      kind: '旧城区改建',
    })
    for (let group = 0; group < GROUPS; group++)
      this.must('formGroup', '', { group: `第${group + 1}组`, block: `Q${group + 1}` })
    this.must('engagePartner', '', { code: 'B01', name: '示例局', category: '包干单位', group: '第1组' })
    for (let n = 1; n <= GROUPS * 9; n++) {
      const person = `R${pad(n)}`
      const post = n % 9 === 1 ? '组长' : '组员'
      this.must('joinPerson', '', {
        person,
        name: `示例${n}`,
        post,
        group: `第${Math.floor((n - 1) / 9) + 1}组`,
      })
      this.must('signPledge', '', { person })
    }
    office.as('R0001')
    this.must('announceBoundary', '', { publicInterest: '旧城区改建', freezeUntil: '2019-05-01' })
    this.refusedBy('G3', 'announceBoundary', '', { publicInterest: '旧城区改建', freezeUntil: '2019-05-01' })
  }

  register(): void {
    this.over(this.numbers, '2018-05-03', 12, (number) => {
      this.office.as(this.personOf(number))
      const group = `第${(Number(number.slice(1)) % GROUPS) + 1}组`
      this.must('registerHousehold', number, {
        owner: `示例户${number}`,
        address: `示例路${Number(number.slice(1))}号`,
        group,
        partner: 'B01',
        caseworker: this.personOf(number, 1),
        lowIncome: this.isOneIn(25) ? '是' : '否',
        housingDifficulty: this.isOneIn(30) ? '是' : '否',
      })
      this.counted.households += 1
      const houses = this.isOneIn(9) ? ['1', '2'] : ['1']
      this.houses.set(
        number,
        houses.map((house) => this.house(number, house)),
      )
      if (this.isOneIn(6)) this.coOwn(number, houses)
    })
  }

  house(number: string, house: string) {
    const area = (40 + this.chance() * 120).toFixed(2)
    const unregistered = this.isOneIn(4) ? (5 + this.chance() * 20).toFixed(2) : '0.00'
    this.must('recordHouse', number, {
      number: house,
      certificate: `示字${number}-${house}号`,
      use: this.isOneIn(15) ? '商业' : '住宅',
      structure: this.isOneIn(3) ? '砖木' : '砖混',
      floors: '2',
      builtIn: '1985',
      titledM2: area,
      measuredM2: area,
      recognisedM2: area,
      unregisteredM2: unregistered,
    })
    this.counted.certificates += 1
    return { number: house, unregistered }
  }

  coOwn(number: string, houses: readonly string[]): void {
    const shares = this.isOneIn(2) ? ['1/2', '1/2'] : ['1/3', '1/3', '1/3']
    for (const house of houses) {
      const owners = shares.map((share, n) => ({
        owner: `甲乙丙`[n] as string,
        name: `示例户${number}${n}`,
        share,
      }))
      if (this.isOneIn(10)) this.refusedBy('G60', 'recordOwners', number, { house, owners: owners.slice(1) })
      this.must('recordOwners', number, { house, owners })
    }
    this.owners.set(
      number,
      shares.map((_, n) => `甲乙丙`[n] as string),
    )
  }

  /** Nine in ten and some agree; the result is announced once it holds. */
  poll(): void {
    const half = Math.floor(this.numbers.length / 2)
    const answer = (number: string) => {
      this.office.as(this.personOf(number))
      const agrees = this.isOneIn(20) ? '否' : '是'
      for (const house of this.houses.get(number) ?? [])
        this.must('answerConsent', number, { agrees, certificate: `示字${number}-${house.number}号` })
    }
    this.over(this.numbers.slice(0, half), '2018-05-16', 5, answer)
    this.office.as('R0001')
    this.refusedBy('P6', 'announceConsent', '')
    this.over(this.numbers.slice(half), '2018-05-22', 7, answer)
    this.office.on('2018-05-30').as('R0001')
    this.must('announceConsent', '')
  }

  survey(): void {
    this.office.on('2018-06-11').as('R0001')
    this.must('beginSurvey', '')
    const half = Math.floor(this.numbers.length / 2)
    const survey = (number: string) => {
      this.office.as(this.personOf(number, 1))
      this.must('recordVisit', number, {
        at: `${this.office.today}T09:30`,
        minutes: '40',
        purpose: '入户调查',
        outcome: '见面',
      })
      this.must('surveyHousehold', number, { present: '户主' })
      this.counted.surveyed += 1
    }
    this.over(this.numbers.slice(0, half), '2018-06-11', 8, survey)
    this.office.as('R0001')
    this.refusedBy('G25', 'announceSurvey', '')
    this.over(this.numbers.slice(half), '2018-06-19', 8, survey)
    this.office.on('2018-07-01').as('R0001')
    this.must('announceSurvey', '')
    const withUnregistered = this.numbers.filter((number) =>
      this.houses.get(number)?.some(({ unregistered }) => unregistered !== '0.00'),
    )
    if (withUnregistered.length > 0) this.refusedBy('G28', 'announceRecognition', '')
    for (const number of withUnregistered)
      for (const { number: house, unregistered } of this.houses.get(number) ?? [])
        if (unregistered !== '0.00') {
          this.office.as(this.personOf(number))
          this.must('recogniseBuilding', number, { house, conclusion: '违法建筑', areaM2: unregistered })
        }
    this.office.on('2018-07-02').as('R0001')
    this.must('announceRecognition', '')
  }

  plan(): void {
    const { office } = this
    office.on('2018-07-03')
    this.must('arguePlan', '', { offices: '12', result: '可行' })
    this.must('postPlanForComments', '', { draftSha256: 'ab'.repeat(32), endsOn: '2018-08-02' })
    for (const number of this.numbers.filter(() => this.isOneIn(12)))
      this.must('receiveComment', '', {
        household: number,
        certificate: `示字${number}-1号`,
        objects: this.isOneIn(4) ? '是' : '否',
        text: '希望提高搬迁费',
      })
    office.on('2018-07-20')
    this.refusedBy('P8', 'postCommentsAndChanges', '', { adopted: '0', changes: '无' })
    office.on('2018-08-03')
    this.must('postCommentsAndChanges', '', { adopted: '0', changes: '采纳两条' })
  }

  decide(): void {
    const { office } = this
    office.on('2018-08-04')
    this.must('assessRisk', '', { level: '低风险', conclusion: '可以实施', measures: '专人接访' })
    office.on('2018-08-06')
    this.must('depositFunds', '', { amountFen: '3000000000', estimateFen: '2500000000', bank: '示例银行' })
    office.on('2018-08-08')
    this.refusedBy('P1', 'decideExpropriation', '', { documentNumber: '示政征〔2018〕1号' })
    this.must('holdExecutiveMeeting', '', { attendance: '9', approved: '是' })
    office.adopt(adopted(PLAN, office.events))
    office.on('2018-08-10')
    this.must('decideExpropriation', '', { documentNumber: '示政征〔2018〕1号' })
    this.must('announceDecision', '', { by: ['征收范围内张贴', '政府网站'] })
  }

  value(): void {
    const { office } = this
    this.refusedBy('G38', 'nominateValuers', '', { candidates: [{ valuer: '评估甲' }, { valuer: '评估乙' }] })
    this.must('nominateValuers', '', {
      candidates: [{ valuer: '评估甲' }, { valuer: '评估乙' }, { valuer: '评估丙' }],
    })
    office.on('2018-08-11')
    const { certificates } = this.counted
    this.refusedBy('G41', 'agreeOnValuer', '', { valuer: '评估甲', forIt: String(certificates - 1) })
    this.must('agreeOnValuer', '', { valuer: '评估甲', forIt: String(certificates) })
    this.over(this.numbers, '2018-08-12', 3, (number) => {
      office.as(this.personOf(number, 2))
      this.must('inspectHouse', number, { entered: '是', valuer: '示例估价师', householdSigner: '户主' })
    })
    office.on('2018-08-15')
    for (const number of this.numbers) {
      office.as(this.personOf(number, 2))
      this.must('postValuation', number, {
        valuer: '评估甲',
        houses: (this.houses.get(number) ?? []).map(({ number: house }) => ({
          number: house,
          unitPriceFen: (5000 + this.chance() * 2500).toFixed(2),
          fitOutFen: (2000 + Math.floor(this.chance() * 60_000)).toFixed(0),
        })),
      })
    }
    office.as('R0001')
    this.must('postValuations', '')
    this.over(this.numbers, '2018-08-16', 5, (number) => {
      office.as(this.personOf(number, 1))
      const served = { method: '直接送达', recipient: '户主' }
      if (this.isOneIn(40)) this.refusedBy('G76', 'serveValuationReport', number, served)
      const valuers = [
        { name: '示例甲', licence: '3301' },
        { name: '示例乙', licence: '3302' },
      ]
      this.must('issueReport', number, { report: `示评${number}`, valuers })
      if (this.isOneIn(40)) this.refusedBy('G11', 'serveValuationReport', number, { method: '留置送达' })
      this.must('serveValuationReport', number, served)
      this.counted.served += 1
    })
    this.recheck()
  }

  recheck(): void {
    const asking = this.numbers.filter(() => this.isOneIn(25))
    this.over(asking, '2018-08-21', 3, (number) => {
      this.office.as(this.personOf(number, 1))
      this.must('requestRecheck', number, { reason: '单价偏低' })
    })
    this.over(asking, '2018-08-24', 2, (number) => {
      this.office.as(this.personOf(number, 1))
      this.must('answerRecheck', number, { finding: '维持', result: '维持原评估' })
      this.must('serveRecheckAnswer', number, { method: '直接送达', recipient: '户主' })
    })
  }
}
