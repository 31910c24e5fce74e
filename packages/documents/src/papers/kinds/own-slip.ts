/**
 * 我家凭条 · Own slip: how a household opens its own page. Above the line what may be seen: number and QR; below it, to be torn
 * off and kept, the code without which the QR opens nothing.
 */
import { code, facts, heading, note, number, text, title } from '../block.ts'
import { needed } from '../element.ts'
import { paper } from '../paper.ts'

export const ownSlip = paper({
  id: 'own-slip',
  name: '我家凭条',
  basis: '条例 §3',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    网址: needed('text'),
    取阅码: needed('text'),
  },
  codeOf: '网址',
  body: [
    number('编号：{文书编号}'),
    title('我家凭条'),
    facts(
      [2, 8],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}'],
      ],
    ),
    text(
      '用手机扫下面的二维码，输入取阅码，可以看到您一户的登记事实、评估结果、两种补偿方式的计算、协议和付款，以及谁为您家做过什么、谁查看过您家的信息。发现不对的，可以当场提出。',
    ),
    code,
    note('{网址}'),
    note('－－－－－－－－－－－－　沿此线撕下，下半张收好，不要给人看　－－－－－－－－－－－－'),
    heading('取阅码　{取阅码}'),
    text(
      '取阅码和二维码要一起才能打开。工作人员不会打电话问您要取阅码。凭条丢了，请带证件到现场服务点补打。',
    ),
  ],
})
