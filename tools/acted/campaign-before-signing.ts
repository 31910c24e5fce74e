/** A campaign from its first notice to the valuation reports served: the acts before anybody may sign. */
import { budget, GROUPS, pad, Run } from './campaign-run.ts'

export class BeforeSigning extends Run {
  async found(): Promise<void> {
    const { office } = this
    office.as('')
    await this.must('foundProject', '', {
      name: '示例片区征收项目（示例数据）',
      county: '示例县',
      jurisdiction: '浙江',
      kind: '旧城区改建',
    })
    for (let group = 0; group < GROUPS; group++)
      await this.must('formGroup', '', { group: `第${group + 1}组`, block: `Q${group + 1}` })
    await this.must('engagePartner', '', {
      code: 'B01',
      name: '示例局',
      category: '包干单位',
      group: '第1组',
    })
    for (let n = 1; n <= GROUPS * 9; n++) {
      const person = `R${pad(n)}`
      const post = n % 9 === 1 ? '组长' : '组员'
      await this.must('joinPerson', '', {
        person,
        name: `示例${n}`,
        post,
        group: `第${Math.floor((n - 1) / 9) + 1}组`,
      })
      await this.must('signPledge', '', { person })
    }
    office.as('R0001')
    await this.must('announceBoundary', '', { publicInterest: '旧城区改建', freezeUntil: '2019-05-01' })
    await this.refusedBy('G3', 'announceBoundary', '', {
      publicInterest: '旧城区改建',
      freezeUntil: '2019-05-01',
    })
  }

  async register(): Promise<void> {
    await this.over(this.numbers, '2018-05-03', 12, async (number) => {
      this.office.as(this.personOf(number))
      const group = `第${(Number(number.slice(1)) % GROUPS) + 1}组`
      await this.must('registerHousehold', number, {
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
      const recorded = []
      for (const house of houses) recorded.push(await this.house(number, house))
      this.houses.set(number, recorded)
      if (this.isOneIn(6)) await this.coOwn(number, houses)
    })
  }

  async house(number: string, house: string) {
    const area = (40 + this.chance() * 120).toFixed(2)
    const unregistered = this.isOneIn(4) ? (5 + this.chance() * 20).toFixed(2) : '0.00'
    await this.must('recordHouse', number, {
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

  async coOwn(number: string, houses: readonly string[]): Promise<void> {
    const shares = this.isOneIn(2) ? ['1/2', '1/2'] : ['1/3', '1/3', '1/3']
    for (const house of houses) {
      const owners = shares.map((share, n) => ({
        owner: `甲乙丙`[n] as string,
        name: `示例户${number}${n}`,
        share,
      }))
      if (this.isOneIn(10))
        await this.refusedBy('G60', 'recordOwners', number, { house, owners: owners.slice(1) })
      await this.must('recordOwners', number, { house, owners })
    }
    this.owners.set(
      number,
      shares.map((_, n) => `甲乙丙`[n] as string),
    )
  }

  /** Nine in ten and some agree; the result is announced once it holds. */
  async poll(): Promise<void> {
    const half = Math.floor(this.numbers.length / 2)
    const answer = async (number: string) => {
      this.office.as(this.personOf(number))
      const agrees = this.isOneIn(20) ? '否' : '是'
      for (const house of this.houses.get(number) ?? [])
        await this.must('answerConsent', number, { agrees, certificate: `示字${number}-${house.number}号` })
    }
    await this.over(this.numbers.slice(0, half), '2018-05-16', 5, answer)
    this.office.as('R0001')
    await this.refusedBy('P6', 'announceConsent', '')
    await this.over(this.numbers.slice(half), '2018-05-22', 7, answer)
    this.office.on('2018-05-30').as('R0001')
    await this.must('announceConsent', '')
  }

  async survey(): Promise<void> {
    this.office.on('2018-06-11').as('R0001')
    await this.must('beginSurvey', '')
    const half = Math.floor(this.numbers.length / 2)
    const survey = async (number: string) => {
      this.office.as(this.personOf(number, 1))
      await this.must('recordVisit', number, {
        at: `${this.office.today}T09:30`,
        minutes: '40',
        purpose: '入户调查',
        outcome: '见面',
      })
      await this.must('surveyHousehold', number, { present: '户主' })
      this.counted.surveyed += 1
    }
    await this.over(this.numbers.slice(0, half), '2018-06-11', 8, survey)
    this.office.as('R0001')
    await this.refusedBy('G25', 'announceSurvey', '')
    await this.over(this.numbers.slice(half), '2018-06-19', 8, survey)
    this.office.on('2018-07-01').as('R0001')
    await this.must('announceSurvey', '')
    const withUnregistered = this.numbers.filter((number) =>
      this.houses.get(number)?.some(({ unregistered }) => unregistered !== '0.00'),
    )
    if (withUnregistered.length > 0) await this.refusedBy('G28', 'announceRecognition', '')
    for (const number of withUnregistered)
      for (const { number: house, unregistered } of this.houses.get(number) ?? [])
        if (unregistered !== '0.00') {
          this.office.as(this.personOf(number))
          await this.must('recogniseBuilding', number, {
            house,
            conclusion: '违法建筑',
            areaM2: unregistered,
          })
        }
    this.office.on('2018-07-02').as('R0001')
    await this.must('announceRecognition', '')
  }

  async plan(): Promise<void> {
    const { office } = this
    office.on('2018-07-03')
    await this.must('arguePlan', '', { offices: '12', result: '可行' })
    await this.must('postPlanForComments', '', { draftSha256: 'ab'.repeat(32), endsOn: '2018-08-02' })
    for (const number of this.numbers.filter(() => this.isOneIn(12)))
      await this.must('receiveComment', '', {
        household: number,
        certificate: `示字${number}-1号`,
        objects: this.isOneIn(4) ? '是' : '否',
        text: '希望提高搬迁费',
      })
    office.on('2018-07-20')
    await this.refusedBy('P8', 'postCommentsAndChanges', '', { adopted: '0', changes: '无' })
    office.on('2018-08-03')
    const answers = [
      { clause: '搬迁费', comment: '希望提高搬迁费', isAdopted: '否', reason: '按统一标准执行' },
    ]
    await this.must('postCommentsAndChanges', '', { adopted: '0', changes: '采纳两条', answers })
  }

  async decide(): Promise<void> {
    const { office } = this
    office.on('2018-08-04')
    await this.must('assessRisk', '', {
      ...{ level: '低风险', conclusion: '可以实施', measures: '专人接访。' },
      ...{ lawful: '符合规划', fair: '多数赞成', feasible: '资金和房源齐备', emergency: '分级响应' },
      risks: [{ risk: '过渡期租房难', level: '低风险', measure: '提供周转用房' }],
    })
    office.on('2018-08-06')
    await this.refusedBy('P1', 'decideExpropriation', '', { documentNumber: '示政征〔2018〕1号' })
    await this.must('depositFunds', '', {
      amountFen: '3000000000',
      estimateFen: '2500000000',
      bank: '示例银行',
      source: '本级财政',
      voucher: '示凭2018-001',
    })
    office.on('2018-08-08')
    // Below a hundred owners the law asks for no meeting.
    const meeting = { attendance: '9', approved: '是' }
    if (this.counted.certificates >= 100) await this.must('holdExecutiveMeeting', '', meeting)
    else await this.refusedBy('G3', 'holdExecutiveMeeting', '', meeting)
    await office.publishPlan('R0002')
    office.on('2018-08-10')
    await this.refusedBy('G168', 'adoptBudget', '', budget({ 腾空奖励: '3000000000' }))
    await this.must('adoptBudget', '', budget({ 腾空奖励: '100' }))
    await this.must('decideExpropriation', '', { documentNumber: '示政征〔2018〕1号' })
    await this.must('announceDecision', '', { by: ['征收范围内张贴', '政府网站'] })
  }

  async value(): Promise<void> {
    const { office } = this
    await this.refusedBy('G38', 'nominateValuers', '', {
      candidates: [{ valuer: '评估甲' }, { valuer: '评估乙' }],
    })
    await this.must('nominateValuers', '', {
      candidates: ['评估甲', '评估乙', '评估丙'].map((valuer) => ({ valuer, grade: '一级' })),
    })
    office.on('2018-08-11')
    const { certificates } = this.counted
    await this.refusedBy('G41', 'agreeOnValuer', '', { valuer: '评估甲', forIt: String(certificates - 1) })
    await this.must('agreeOnValuer', '', { valuer: '评估甲', forIt: String(certificates) })
    const shown = [{ ...(await office.handIn()) }]
    await this.over(this.numbers, '2018-08-12', 3, async (number) => {
      office.as(this.personOf(number, 2))
      const inspection = { entered: '是', valuer: '示例估价师', householdSigner: '户主' }
      if (number === this.numbers[0]) await this.refusedBy('G164', 'inspectHouse', number, inspection)
      await this.must('inspectHouse', number, {
        ...inspection,
        pictures: shown,
        inspectionRecord: shown,
      })
    })
    office.on('2018-08-15')
    for (const number of this.numbers) {
      office.as(this.personOf(number, 2))
      await this.must('postValuation', number, {
        valuer: '评估甲',
        houses: (this.houses.get(number) ?? []).map(({ number: house }) => ({
          number: house,
          unitPriceFen: (5000 + this.chance() * 2500).toFixed(2),
          fitOutFen: (2000 + Math.floor(this.chance() * 60_000)).toFixed(0),
        })),
      })
    }
    office.as('R0001')
    await this.must('postValuations', '')
    await this.over(this.numbers, '2018-08-16', 5, async (number) => {
      office.as(this.personOf(number, 1))
      const served = { method: '直接送达', recipient: '户主' }
      if (this.isOneIn(40)) await this.refusedBy('G76', 'serveValuationReport', number, served)
      const valuers = [
        { name: '示例甲', licence: '3301' },
        { name: '示例乙', licence: '3302' },
      ]
      await this.must('issueReport', number, { report: `示评${number}`, valuers })
      if (this.isOneIn(40))
        await this.refusedBy('G11', 'serveValuationReport', number, { method: '留置送达' })
      await this.must('serveValuationReport', number, served)
      this.counted.served += 1
    })
    await this.recheck()
  }

  async recheck(): Promise<void> {
    const asking = this.numbers.filter(() => this.isOneIn(25))
    await this.over(asking, '2018-08-21', 3, async (number) => {
      this.office.as(this.personOf(number, 1))
      await this.must('requestRecheck', number, { reason: '单价偏低' })
    })
    await this.over(asking, '2018-08-24', 2, async (number) => {
      this.office.as(this.personOf(number, 1))
      await this.must('answerRecheck', number, {
        ...{ finding: '维持', result: '维持原评估' },
        writtenAnswer: [{ ...(await this.office.handIn()) }],
      })
      await this.must('serveRecheckAnswer', number, { method: '直接送达', recipient: '户主' })
    })
  }
}
