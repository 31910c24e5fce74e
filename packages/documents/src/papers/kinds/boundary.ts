/** 征收范围 · Boundary: its announcement, and the notice that suspends what would raise compensation (条例 §16). */
import { code, flush, heading, masthead, number, right, text, title } from '../block.ts'
import { needed, optional } from '../element.ts'
import { paper } from '../paper.ts'
import { withinYear } from '../paper-rule.ts'
import { ISSUED, issuedFoot, issuedHead } from './issued.ts'

export const boundaryAnnouncement = paper({
  id: 'boundary-announcement',
  name: '征收范围公告',
  basis: '条例 §16，浙江条例 §7',
  layout: 'official',
  elements: {
    ...ISSUED,
    公共利益情形: needed('text', '条例 §8'),
    四至范围: needed('text'),
    暂停起始日: needed('day', '条例 §16'),
    暂停截止日: needed('day', '条例 §16'),
    暂停事项: needed('text', '条例 §16'),
    房屋征收部门: needed('text', '条例 §4'),
    实施单位: optional('text'),
    联系电话: needed('text'),
  },
  rules: [withinYear('暂停起始日', '暂停截止日')],
  body: [
    ...issuedHead('关于{项目名称}房屋征收范围的公告'),
    text(
      '因{公共利益情形}需要，拟对{项目名称}范围内国有土地上的房屋实施征收。依据《国有土地上房屋征收与补偿条例》和《浙江省国有土地上房屋征收与补偿条例》，现将征收范围和有关事项公告如下。',
    ),
    heading('一、征收范围'),
    text('{四至范围}。具体以附图红线为准。'),
    heading('二、暂停事项'),
    text(
      '征收范围确定后，不得在范围内实施新建、扩建、改建房屋和改变房屋用途等不当增加补偿费用的行为；违反规定实施的，不予补偿。暂停办理下列手续：{暂停事项}。',
    ),
    heading('三、暂停期限'),
    text('自{暂停起始日}起至{暂停截止日}止，最长不超过1年。'),
    heading('四、联系方式'),
    text(
      '房屋征收部门为{房屋征收部门}{#有实施单位}，房屋征收实施单位为{实施单位}{/有实施单位}。联系电话：{联系电话}。',
    ),
    text('附图：征收范围红线图'),
    ...issuedFoot,
  ],
})

export const suspensionNotice = paper({
  id: 'suspension-notice',
  name: '暂停办理手续通知书',
  basis: '条例 §16',
  layout: 'official',
  elements: {
    ...ISSUED,
    主送单位: needed('text'),
    四至范围: needed('text'),
    暂停起始日: needed('day'),
    暂停截止日: needed('day'),
    暂停事项: needed('text'),
  },
  rules: [withinYear('暂停起始日', '暂停截止日')],
  body: [
    masthead('{发文机关}'),
    number('{文号}'),
    title('关于暂停办理{项目名称}范围内有关手续的通知'),
    flush('{主送单位}：'),
    text(
      '{项目名称}房屋征收范围已经确定，四至为{四至范围}。依据《国有土地上房屋征收与补偿条例》第十六条，请对征收范围内的房屋暂停办理下列手续：{暂停事项}。',
    ),
    text('暂停期限自{暂停起始日}起至{暂停截止日}止，最长不超过1年。期限届满，本通知自行失效。'),
    text('附件：征收范围红线图和房屋清单。'),
    right('{发文机关}'),
    right('{成文日期}'),
    code,
  ],
})
