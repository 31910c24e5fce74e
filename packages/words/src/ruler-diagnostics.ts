/**
 * 诊断的话 · Diagnostics: what the ruler says of a plan and of a household's facts, by the key of each.
 *
 * Every text takes the diagnostic's parameters. Parameters that are words of the ruler itself (`want`, `got`,
 * `doing`, `what`, `kind`) come as keys and are put into words here; names, units and figures come as they are.
 */
import { rulerTerms } from './ruler-terms.ts'

type Params = Readonly<Record<string, string>>
type Text = (p: Params) => string

/** A key in words; what is no key (a name, a sign, a unit) as it is written. */
const said = (words: Readonly<Record<string, string>>, key = '') =>
  (Object.hasOwn(words, key) && words[key]) || (key === '' ? '空白' : `“${key}”`)
const bare = (words: Readonly<Record<string, string>>, key = '') =>
  (Object.hasOwn(words, key) && words[key]) || key

const apartZh = (by = ''): string => (by === '' ? '' : `，相差 ${by}`)
const apartEn = (by = ''): string => (by === '' ? '' : `, ${by} apart`)
const places = (count = ''): string => (count === 'many' ? '无限多' : ` ${count} `)
const inFact = (p: Params): string =>
  `${p.example ? `算例“${p.example}”：` : ''}${p.entity ?? ''}${p.row && p.row !== '0' && p.entity !== '户' ? `第 ${p.row} 行` : ''}${p.fact ? `${p.entity ? '的' : ''}“${p.fact}”` : ''}`

const zh: Readonly<Record<string, Text>> = {
  E101: (p) => `不认识的字符“${p.character}”。请删去，或改用汉字、数字和运算符。`,
  'E101-tag': (p) => `不认识的字符“${p.character}”。标签写在“〔〕”里，如 签约奖励 〔奖励〕 = …。`,
  E102: (p) => `“${p.run}”不是已知的名字；是否应写作“${p.split}”？`,
  W103: (p) => `“${p.value}”在表中另有含义，请改名，如“其他用房”。`,
  E104: (p) => `此处应为${said(rulerTerms.zh.wants, p.want)}，现为${said(rulerTerms.zh.wants, p.got)}。`,
  'E104-arguments': (p) => `“${p.callee}”要 ${p.count} 项，现为 ${p.got} 项。`,
  'E104-collection': (p) =>
    `“${p.callee}”要一个集合，如 ${p.callee}(房屋：面积)。几个数相加用“+”，取其中大小用“较大”“较小”。`,
  'E104-continue': () => '定义从名字写起。接着上一行的，请在行首空两格。',
  'E104-count': () => '“计数”只数有几行，不写“：”之后的式子。要相加，请用“合计”。',
  'E104-day': (p) => `日期请写作 ${p.meant}，现为“${p.written}”。`,
  'E104-divide': () => '“/”只用在单位里。相除请用“÷”。',
  'E104-facts': () => '没有“事实”块，或块里没有“户”。请写一个“事实”块，第一行是“户”。',
  'E104-front': () => '文首没有读到：它从第一行的“---”开始，到下一行“---”为止。请补上，并去掉前面的空行。',
  'E104-if': () => '式子当中的“若”要加括号：(若 … 则 … 否则 …)。',
  'E104-indent': () => '这一行是事实，写在“户”或“房屋”之下。请在行首空两格。',
  'E104-nested': (p) => `“${p.word}”块写在引用或列表里，不会参与计算。请顶格写。`,
  'E104-no-day': (p) => `“${p.written}”不是日历上的一天。请核对。`,
  'E104-quoted': (p) => `此处不用引号。请写作 ${p.value}。`,
  'E104-sign': (p) => `“${p.written}”请写作“${p.meant}”。`,
  'E104-rows': (p) => `“${p.kind}”要写明逐行看什么，如 ${p.kind}(房屋：${p.example})。`,
  'E104-thousands': (p) => `式子里的数不写千分位逗号，请写作“${p.number}”。`,
  'E104-unchanged': () => '请以“其他事实不变，”开头，如“其他事实不变，面积越大，总额不减少”。',
  'E104-unclosed': (p) => `“${p.word}”块没有结束：第 ${p.line} 行又开始了一块。请在块尾写一行“\`\`\`”。`,
  'E104-yaml': () => '文首不是合规的 YAML。请按“名字: 内容”逐行书写，冒号用半角，后面空一格。',
  E105: () => '且、或混用须加括号。',
  'E105-direction': () => '连续比较须同一方向，等号不能连用。请拆成几个比较，用“且”连接。',
  E106: (p) => `不认识的单位“${p.unit}”。单位之后若还有字，请用空格隔开。`,
  'E106-endless': (p) =>
    `“${p.written}”换算成 ${p.unit} 除不尽。请用“÷”写出，如 1000 元 ÷ 12 月；事实请用 ${p.unit}。`,
  'E106-slash': (p) => `单位“${p.unit}…”中只能有一个“/”。“/”之后的都是分母，如 元/㎡·次；相除请用“÷”。`,
  E107: (p) => `${bare(rulerTerms.zh.what, p.what)}超出上限 ${p.limit}。请拆成几步来写。`,
  'E108-choice': (p) => `文首“${p.name}”为“${p.value}”，应为 ${p.values} 之一。`,
  'E108-day': (p) => `文首“${p.name}”的“${p.value}”不是日历上的一天。请写作 2018-08-26 这样的日期。`,
  'E108-number': (p) =>
    `文首“${p.name}”为“${p.value}”，不会是这样。应为${bare(rulerTerms.zh.front, p.want)}。`,
  'E108-period': (p) => `看不懂文首“${p.name}”的“${p.value}”。请写作“2018-08-26 至 2018-09-04”。`,
  'E108-reversed': (p) => `文首“${p.name}”的末日 ${p.last} 早于首日 ${p.first}。请核对。`,
  E201: (p) => `不认识的名字“${p.name}”；相近的有：${p.near}。`,
  'E201-none': (p) => `不认识的名字“${p.name}”，也没有相近的名字。请先定义它。`,
  'E201-block': (p) => `不认识的块“${p.name}”；是否应为“${p.near}”？`,
  'E201-digits': (p) => `式子里的数请用数字写：“${p.name}”写作 ${p.digits}。`,
  'E201-function': (p) => `没有“${p.name}”这一函数；有：${p.all}。`,
  'E201-uncaptioned': (p) =>
    `“${p.name}”是第 ${p.line} 行那张表的一列，那张表没有题名，不参与计算。请在表前写“表一　名称”。`,
  'E201-value': (p) => `“${p.name}”是“${p.fact}”的一个值，只能写作“${p.fact} = ${p.name}”。`,
  E202: (p) => `“${p.name}”已在第 ${p.line} 行定义。请改名或删去一处。`,
  'E202-reserved': (p) => `“${p.name}”是语言本身的词，不能用作名字。请改名。`,
  E203: (p) => `循环引用：${p.path}。请去掉其中一环。`,
  'E203-sum': (p) =>
    `“${p.name}”所合计的补偿项里有它自己。总额请写在“公式”块里；封顶、扣减的一行，不要标它所合计的标签。`,
  E204: (p) => `“${p.fact}”没有“${p.value}”这一值；有：${p.values}。`,
  'E204-several': (p) => `“${p.fact}”没有“${p.value}”这一值；几个值之间用“、”，有：${p.values}。`,
  E205: (p) => `“${p.name}”逐${p.entity}而异，须放在 合计(${p.entity}：…) 之内。`,
  'E205-condition': (p) =>
    `此处逐${p.entity}而异，须放在 所有(${p.entity}：…) 或 存在(${p.entity}：…) 之内。`,
  E206: (p) => `“${p.name}”同时依${p.a}与${p.b}而异。请先把其中一个汇总。`,
  W207: (p) => `${bare(rulerTerms.zh.kind, p.kind)}“${p.name}”没有用到。`,
  'W207-key': (p) => `不认识的文首项“${p.name}”${p.near ? `；相近的有：${p.near}` : ''}。`,
  E208: (p) => `没有标“${p.tag}”的补偿项。`,
  E301: (p) =>
    `${bare(rulerTerms.zh.wants, p.left)} 与 ${bare(rulerTerms.zh.wants, p.right)} 不能${bare(rulerTerms.zh.doing, p.doing)}。${[p.left, p.right].includes('纯数') ? '请给没有单位的数写上单位。' : ''}`,
  E302: (p) => `各项单位不同：${p.all}。`,
  E303: (p) => `此处要${said(rulerTerms.zh.wants, p.want)}，现为${said(rulerTerms.zh.wants, p.got)}。`,
  'E303-days': () => '两个日期不能相减。相差几日，请用 天数(早的日期，晚的日期)。',
  E304: (p) => `${p.unit} 不能按“${p.word}”取舍，请写步长，如 0.01 ㎡。`,
  E305: (p) => `此处单位应为 ${p.column}，现为 ${p.cell}。`,
  E401: (p) => `第 ${p.a} 行与第 ${p.b} 行重叠，例如 ${p.example}。请改动其中一行的边界。`,
  'E401-any': (p) =>
    `第 ${p.a} 行与第 ${p.b} 行重叠，例如 ${p.example}。“—”是不看这一列；要兜底，请写“其他”。`,
  E402: (p) => `缺少 ${p.example} 的行。请补一行，或用“其他”兜底。`,
  E403: (p) => `看不懂的格“${p.cell}”。`,
  'E403-band': (p) =>
    `看不懂的格“${p.cell}”。可写 10、1–5、10 以内、10 以上、不满 10、超过 5、超过 5 至 10、5 以上不满 10、其他。`,
  'E403-day': (p) =>
    `看不懂的格“${p.cell}”。可写 2018-08-26、2018-08、2018-08-26 至 2018-08-31、2018-08-26 起（止、前）、其他。`,
  'E403-empty': () => '空的格。与上一行相同的也要写出；不看这一列的写“—”，其余的写“其他”。',
  'E403-figure': (p) => `看不懂的值“${p.cell}”。可写 1200 元、30 ㎡、5 日、是、2018-08-26、待定。`,
  'E403-many': (p) => `此格“${p.cell}”多出：表头只有 ${p.count} 列。`,
  'E403-result': () => '结果列的格不能空着，也不能写“—”。请填写。',
  'E403-rows': (p) => `${p.caption}一行也没有。请填写。`,
  E404: (p) => `列“${p.header}”是条件还是结果？相近的名字：${p.near}。`,
  'E404-order': (p) => `条件列“${p.header}”写在结果列右边。请把条件列都移到左边。`,
  'E404-condition': (p) =>
    `${p.caption}没有条件列：第一列须是已有的名字。${p.near ? `相近的名字：${p.near}。` : ''}`,
  'E404-result': (p) => `${p.caption}没有结果列。`,
  W405: () => '表没有题名，不参与计算。要参与计算，请在表前写“表一　名称”。',
  'W405-near': (p) =>
    `“${p.text}”不是题名，下面的表不参与计算。请写作“表一　名称”：序号之后空一格，不加冒号。`,
  E406: (p) =>
    `累进的表须从 0 起、首尾相接：${p.caption}${p.where ? `在 ${p.where} 处` : ''}不符。请写作“10 以内”“超过 10 至 20”“超过 20”这样。`,
  W407: (p) => `此行永远取不到：${p.row}。`,
  'W407-arm': (p) => `此处永远取不到：条件${p.always === 'true' ? '总是成立' : '总不成立'}。`,
  E501: () => '除数总是 0。',
  W502: (p) => `除数可能为 0：${p.when} 为 0 时。请先用“若”排除。`,
  N503: (p) => `缺 ${p.fact} 时，${p.names} 待定。`,
  'E504-range': (p) =>
    `${inFact(p)} = ${p.value}：不在 ${p.low || '负无穷'} 至 ${p.high || '正无穷'} 之间。请核对。`,
  'E504-decimals': (p) => `${inFact(p)} = ${p.value}：应为 ${p.decimals} 位小数。请核对，是否为 ${p.near}。`,
  'E504-shape': (p) =>
    `${inFact(p)} = ${p.value}：应为${p.want ? said(rulerTerms.zh.wants, p.want) : '一组事实'}。`,
  'E504-choice': (p) => `${inFact(p)} = ${p.value}：没有这一值；有：${p.values}。`,
  'E504-missing': (p) => `${inFact(p)}没有填，又不可缺。请补上。`,
  'E504-reversed': (p) => `${inFact(p)}的范围下限 ${p.low} 高于上限 ${p.high}。请对调。`,
  'E504-unit': (p) =>
    `${inFact(p)} = ${p.value}：没有写单位，是 ${p.value} ${p.unit} 还是 ${p.value} ${p.base}？请写明。`,
  'E504-few': (p) => `${inFact(p)}有 ${p.count} 项，至少要 ${p.least} 项。`,
  'E504-many': (p) => `${inFact(p)}有 ${p.count} 项，至多 ${p.most} 项。`,
  'E504-unknown': (p) => `${inFact(p)}：方案没有“${p.name}”这一事实；有：${p.known}。`,
  'E504-premise': (p) => `前提不成立${p.clause ? `（${p.clause}）` : ''}：${p.why}。`,
  E505: (p) => `“${p.name}”的结果可能超出 ${p.limit}。请缩小事实的范围或检查公式。`,
  E506: (p) => `“限于”的下限 ${p.low} 高于上限 ${p.high}。请改正其中一个。`,
  'E506-row': (p) =>
    `第 ${p.line} 行（${p.row}）中，“限于”的下限 ${p.low} 高于上限 ${p.high}。请改正其中一个。`,
  E601: (p) => `${p.role}“${p.name}”的单位是 ${bare(rulerTerms.zh.wants, p.unit)}，应为元。`,
  E602: (p) => `${p.role}“${p.name}”可能有${places(p.places)}位小数，方案计至${p.to}；请写明取舍。`,
  W603: (p) => `“${p.name}”像是应付的钱，是否应写入 另付项？`,
  E701: (p) =>
    `断言不成立。最小的一户：${p.smallest}${apartZh(p.smallestBy)}。${p.deepest === p.smallest ? '这也是相差最大的一户' : `相差最大的一户：${p.deepest}${apartZh(p.deepestBy)}`}。涉及 ${p.clauses}。请改正条文，或改写断言。`,
  N702: (p) => `断言未见反例，已查 ${p.cases} 例。`,
  'N702-proved': () => '断言已证明，对每一户都成立。',
  'N702-none': (p) => `断言没有一例可查：试了 ${p.skipped} 户，“当”或前提都不成立，或结果未定。请检查“当”。`,
  E801: (p) => `${p.example}：“${p.name}”方案写 ${p.written}，算得 ${p.computed}。`,
  W802: (p) =>
    `没有算例用到${p.what === 'row' ? '此行' : p.what === 'bound' ? '这一限额' : '这一情形'}：${p.text}。`,
  W901: (p) => `正文“${p.text}”在本条的公式和表中没有。`,
}

const inFactEn = (p: Params): string =>
  `${p.example ? `Example “${p.example}”: ` : ''}${p.entity ?? ''}${p.row && p.row !== '0' && p.entity !== '户' ? ` ${p.row}` : ''}${p.fact ? ` “${p.fact}”` : ''}`

const en: typeof zh = {
  E101: (p) => `Unknown character “${p.character}”. Remove it.`,
  'E101-tag': (p) => `Unknown character “${p.character}”. Tags stand in 〔〕: 签约奖励 〔奖励〕 = ….`,
  E102: (p) => `“${p.run}” is no known name. Did you mean “${p.split}”?`,
  W103: (p) => `“${p.value}” has a meaning of its own in tables. Rename it, for example 其他用房.`,
  E104: (p) => `Expected ${said(rulerTerms.en.wants, p.want)}, found ${said(rulerTerms.en.wants, p.got)}.`,
  'E104-arguments': (p) => `“${p.callee}” takes ${p.count} arguments, not ${p.got}.`,
  'E104-collection': (p) =>
    `“${p.callee}” goes over a collection, as in ${p.callee}(房屋：面积). To add numbers write +, to choose one 较大 or 较小.`,
  'E104-continue': () =>
    'A definition begins with its name. To continue the line above, begin with two spaces.',
  'E104-count': () => '计数 counts rows and has nothing after “：”. To add up, write 合计.',
  'E104-day': (p) => `A day is written ${p.meant}, not “${p.written}”.`,
  'E104-divide': () => '“/” stands in units only. To divide, write ÷.',
  'E104-facts': () => 'There is no 事实 block, or no 户 in it. Write one whose first line is 户.',
  'E104-front': () =>
    'The front matter was not read: it begins with --- in the first line and ends with another. Correct that.',
  'E104-if': () => '若 inside an expression stands in brackets: (若 … 则 … 否则 …).',
  'E104-indent': () => 'This line is a fact, under 户 or 房屋. Begin it with two spaces.',
  'E104-nested': (p) =>
    `A “${p.word}” block inside a quote or list does not compute. Move it to the left edge.`,
  'E104-no-day': (p) => `“${p.written}” is no day of the calendar. Check it.`,
  'E104-quoted': (p) => `No quotes here; write ${p.value}.`,
  'E104-sign': (p) => `Write “${p.meant}” for “${p.written}”.`,
  'E104-rows': (p) => `${p.kind} wants to know what of each row, as in ${p.kind}(房屋：${p.example}).`,
  'E104-thousands': (p) => `A number in a formula has no commas; write “${p.number}”.`,
  'E104-unchanged': () => 'Begin with 其他事实不变，, as in 其他事实不变，面积越大，总额不减少.',
  'E104-unclosed': (p) =>
    `The ${p.word} block has no end: line ${p.line} begins another. End it with a line of \`\`\`.`,
  'E104-yaml': () =>
    'The front matter is not valid YAML. Write “key: value”, line by line: a half-width colon, then a space.',
  E105: () => '且 with 或 needs brackets.',
  'E105-direction': () => 'A chain of comparisons keeps one direction and has no =. Join them with 且.',
  E106: (p) => `Unknown unit “${p.unit}”. Put a space between a unit and what follows.`,
  'E106-endless': (p) =>
    `“${p.written}” has no end in ${p.unit}. Write it with ÷, as in 1000 元 ÷ 12 月; facts in ${p.unit}.`,
  'E106-slash': (p) => `“${p.unit}…”: a unit has one / only, and all after it divides. To divide, write ÷.`,
  E107: (p) =>
    `Too much of ${bare(rulerTerms.en.what, p.what)}; the limit is ${p.limit}. Write it in several steps.`,
  'E108-choice': (p) => `${p.name} in the front matter is “${p.value}”; it is one of ${p.values}.`,
  'E108-day': (p) => `“${p.value}” (${p.name}) is no day of the calendar. Write it like 2018-08-26.`,
  'E108-number': (p) => `${p.name} cannot be “${p.value}”. It is ${bare(rulerTerms.en.front, p.want)}.`,
  'E108-period': (p) => `“${p.value}” (${p.name}) is no period. Write it like 2018-08-26 至 2018-09-04.`,
  'E108-reversed': (p) => `${p.name} ends on ${p.last}, before it begins on ${p.first}. Check it.`,
  E201: (p) => `Unknown name “${p.name}”. Near it: ${p.near}.`,
  'E201-none': (p) => `Unknown name “${p.name}”, and none is near. Define it.`,
  'E201-block': (p) => `Unknown block “${p.name}”. Did you mean “${p.near}”?`,
  'E201-digits': (p) => `Numbers of a formula are in digits: “${p.name}” is ${p.digits}.`,
  'E201-function': (p) => `There is no function “${p.name}”. There are ${p.all}.`,
  'E201-uncaptioned': (p) =>
    `“${p.name}” is a column of the table in line ${p.line}, which has no caption and does not compute. Write “表一　name” above it.`,
  'E201-value': (p) => `“${p.name}” is a value of ${p.fact}; it is written “${p.fact} = ${p.name}”.`,
  E202: (p) => `“${p.name}” is defined in line ${p.line} already. Rename or remove one.`,
  'E202-reserved': (p) => `“${p.name}” is a word of the language. Rename it.`,
  E203: (p) => `Circular: ${p.path}. Break the circle.`,
  'E203-sum': (p) =>
    `“${p.name}” is among the lines that it sums. Put totals into a 公式 block; give a cap none of the tags it sums.`,
  E204: (p) => `“${p.fact}” has no value “${p.value}”. It has ${p.values}.`,
  'E204-several': (p) => `“${p.fact}” has no value “${p.value}”; put 、 between several. It has ${p.values}.`,
  E205: (p) => `“${p.name}” differs by ${p.entity}; put it inside 合计(${p.entity}：…).`,
  'E205-condition': (p) =>
    `This differs by ${p.entity}; put it inside 所有(${p.entity}：…) or 存在(${p.entity}：…).`,
  E206: (p) => `“${p.name}” differs by both ${p.a} and ${p.b}. Sum over one of them first.`,
  W207: (p) => `The ${bare(rulerTerms.en.kind, p.kind)} “${p.name}” is not used.`,
  'W207-key': (p) => `Unknown key “${p.name}” in the front matter${p.near ? `; near it: ${p.near}` : ''}.`,
  E208: (p) => `No payable line is tagged “${p.tag}”.`,
  E301: (p) =>
    `${bare(rulerTerms.en.wants, p.left)} and ${bare(rulerTerms.en.wants, p.right)} cannot be ${bare(rulerTerms.en.doing, p.doing)}.${[p.left, p.right].includes('纯数') ? ' Write the unit of the number that has none.' : ''}`,
  E302: (p) => `Units differ: ${p.all}.`,
  E303: (p) => `This wants ${said(rulerTerms.en.wants, p.want)}, and is ${said(rulerTerms.en.wants, p.got)}.`,
  'E303-days': () => 'Days are not subtracted. For how many lie between, write 天数(earlier, later).',
  E304: (p) => `${p.unit} cannot be rounded to ${p.word}; write a step such as 0.01 ㎡.`,
  E305: (p) => `The unit here is ${p.column}, not ${p.cell}.`,
  E401: (p) => `Lines ${p.a} and ${p.b} overlap, for example ${p.example}. Change a limit of one.`,
  'E401-any': (p) =>
    `Lines ${p.a} and ${p.b} overlap, for example ${p.example}. — does not look at the column; for all the rest write 其他.`,
  E402: (p) => `No row for ${p.example}. Add one, or one of 其他.`,
  E403: (p) => `The cell “${p.cell}” cannot be understood.`,
  'E403-band': (p) =>
    `The cell “${p.cell}” cannot be understood. Write 10, 1–5, 10 以内, 10 以上, 不满 10, 超过 5, 超过 5 至 10, 5 以上不满 10 or 其他.`,
  'E403-day': (p) =>
    `The cell “${p.cell}” cannot be understood. Write 2018-08-26, 2018-08, 2018-08-26 至 2018-08-31, 2018-08-26 起 (止, 前) or 其他.`,
  'E403-empty': () =>
    'An empty cell. Write out what is the same as above; — where it does not matter, 其他 for the rest.',
  'E403-figure': (p) =>
    `The value “${p.cell}” cannot be understood. Write 1200 元, 30 ㎡, 5 日, 是, 2018-08-26 or 待定.`,
  'E403-many': (p) => `The cell “${p.cell}” is one too many: the table has ${p.count} columns.`,
  'E403-result': () => 'A cell of a result is neither empty nor —. Fill it in.',
  'E403-rows': (p) => `${p.caption} has no rows. Fill it in.`,
  E404: (p) => `Is the column “${p.header}” a condition or a result? Near it: ${p.near}.`,
  'E404-order': (p) => `The condition “${p.header}” stands right of a result. Move conditions to the left.`,
  'E404-condition': (p) =>
    `${p.caption} has no condition: its first column must be a known name.${p.near ? ` Near it: ${p.near}.` : ''}`,
  'E404-result': (p) => `${p.caption} has no result column.`,
  W405: () => 'A table without a caption does not compute. Write “表一　name” above it.',
  'W405-near': (p) =>
    `“${p.text}” is no caption, so the table does not compute. Write “表一　name”: a space after the number, no colon.`,
  E406: (p) =>
    `A table for 累进 starts at 0 and its bands join: ${p.caption}${p.where ? ` at ${p.where}` : ''} does not.`,
  W407: (p) => `This row is never reached: ${p.row}.`,
  'W407-arm': (p) =>
    `This is never reached: the condition is ${p.always === 'true' ? 'always' : 'never'} true.`,
  E501: () => 'The divisor is always 0.',
  W502: (p) => `The divisor may be 0, when ${p.when} is. Exclude it with 若.`,
  N503: (p) => `Without ${p.fact}, ${p.names} stay open.`,
  'E504-range': (p) => `${inFactEn(p)} = ${p.value}: not between ${p.low || '−∞'} and ${p.high || '∞'}.`,
  'E504-decimals': (p) => `${inFactEn(p)} = ${p.value}: it takes ${p.decimals} decimals. Is it ${p.near}?`,
  'E504-shape': (p) =>
    `${inFactEn(p)} = ${p.value}: expected ${p.want ? said(rulerTerms.en.wants, p.want) : 'facts'}.`,
  'E504-choice': (p) => `${inFactEn(p)} = ${p.value}: no such value. It has ${p.values}.`,
  'E504-missing': (p) => `${inFactEn(p)} is missing, and may not be.`,
  'E504-reversed': (p) => `${inFactEn(p)}: its range begins at ${p.low}, above its end ${p.high}.`,
  'E504-unit': (p) =>
    `${inFactEn(p)} = ${p.value}: is it ${p.value} ${p.unit} or ${p.value} ${p.base}? Write the unit.`,
  'E504-few': (p) => `${inFactEn(p)}: ${p.count}, and at least ${p.least} are needed.`,
  'E504-many': (p) => `${inFactEn(p)}: ${p.count}, and at most ${p.most} are allowed.`,
  'E504-unknown': (p) => `${inFactEn(p)}: the plan has no fact “${p.name}”. It has ${p.known}.`,
  'E504-premise': (p) => `A premise does not hold${p.clause ? ` (${p.clause})` : ''}: ${p.why}.`,
  E505: (p) => `“${p.name}” may exceed ${p.limit}. Narrow the range of its facts or check the formula.`,
  E506: (p) => `限于: the lower limit ${p.low} is above the upper ${p.high}. Correct one of them.`,
  'E506-row': (p) =>
    `限于, in line ${p.line} (${p.row}): the lower limit ${p.low} is above the upper ${p.high}. Correct one of them.`,
  E601: (p) => `The line “${p.name}” is in ${bare(rulerTerms.en.wants, p.unit)}; it must be in 元.`,
  E602: (p) =>
    `The line “${p.name}” may have ${p.places} decimals, and the plan counts to ${p.to}. Round it by name.`,
  W603: (p) => `“${p.name}” looks like money due. Should it be in 另付项?`,
  E701: (p) =>
    `The assertion does not hold. Smallest household: ${p.smallest}${apartEn(p.smallestBy)}. ${p.deepest === p.smallest ? 'It is also the farthest off' : `Farthest off: ${p.deepest}${apartEn(p.deepestBy)}`}. It comes from ${p.clauses}. Correct the articles, or the assertion.`,
  N702: (p) => `No counterexample to the assertion in ${p.cases} cases.`,
  'N702-proved': () => 'The assertion is proved for every household.',
  'N702-none': (p) =>
    `The assertion was not tested: in none of ${p.skipped} households did its 当 and the premises hold with a settled result. Check its 当.`,
  E801: (p) => `${p.example}: “${p.name}” is written as ${p.written} and comes to ${p.computed}.`,
  W802: (p) => `No example goes through this: ${p.text}.`,
  W901: (p) => `The prose says “${p.text}”, which no formula or table of this article holds.`,
}

export const rulerDiagnosticWords = { zh, en }
