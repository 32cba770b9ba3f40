import type { CompareWords } from './compare.en';

const COUNT = ['零', '一', '两', '三', '四', '五', '六'];
const count = (value: number) => COUNT[value] ?? String(value);
const list = (items: string[]) =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')} 和 ${items.at(-1)}`;
const pledges = (of: number) => (of === 1 ? '主要承诺' : `全部${count(of)}项主要承诺`);
const meets = (likely: boolean) => (likely ? '很可能' : '按中间值可');

/** 情景比较的文字。 */
export const compare: CompareWords = {
	title: '比较情景',
	sentences: (parts) => parts.join(''),
	verdict: {
		alone: '再加入一个情景，即可对照比较。',
		same: (of) => `${count(of)}个情景的设定完全相同，结果没有区别。`,
		none: (scenarios, of, likely) =>
			likely
				? `${count(scenarios)}个情景都不太可能达成${pledges(of)}。`
				: `按中间值，${count(scenarios)}个情景都未达成${pledges(of)}。`,
		only: (letter, of, likely) => `只有情景 ${letter} ${meets(likely)}达成${pledges(of)}。`,
		some: (letters, of, likely) => `情景 ${list(letters)} ${meets(likely)}达成${pledges(of)}。`,
		all: (scenarios, of, likely) => `${count(scenarios)}个情景都${meets(likely)}达成${pledges(of)}。`,
		nearest: (letter, chance) => `${letter} 最接近：全部达成的概率为 ${chance}。`,
		meetsMost: (letter, met, of) => `${letter} 最接近，${count(of)}项中达成${count(met)}项。`,
		subject: {
			it: '它',
			cheapest: (letter) => `其中 ${letter} 成本最低，`,
			letter: (letter) => ` ${letter} `
		},
		cost: (subject, year, money, more, other, most) =>
			`${year} 年${subject}比 ${other} ${more ? '多花' : '少花'} ${money}${most ? `，主要在于${most}` : ''}`,
		sameCost: (subject, year, other) => `${year} 年${subject}与 ${other} 成本相同`,
		platform: (value, other, year) => `；到 ${year} 年平台需减碳 ${value}，对方为 ${other}`,
		end: '。'
	},
	world: {
		lead: '外部假设不同：',
		one: (name, values) => `${name}：${values.join('，')}`,
		valueOf: (value, letters) => `${list(letters)} 为 ${value}`,
		same: (of) => `${count(of)}个情景外部假设相同：`,
		sameAlone: '外部假设：',
		central: '均为中间值。',
		changed: (parts) => `${parts.join('；')}；其余为中间值。`,
		drawn: '每个情景按各自的假设统计。'
	},
	rows: {
		caption: '各情景及其主要承诺的达成情况',
		hint: '每个圆点代表 20 种等可能未来之一',
		scenario: '情景',
		allHold: (of) => (of === 1 ? '达成' : `${count(of)}项同时达成`),
		net: (year) => `${year} 年净排放`,
		cost: (year) => `${year} 年成本`,
		chance: (chance) => ({ chance: `概率 ${chance}`, rest: '' }),
		netLine: (net, taken) => (taken ? `净排放 ${net}，移除或抵消 ${taken}` : `净排放 ${net}`),
		current: '正在编辑',
		saved: '来自情景库',
		reference: '基准',
		referTo: (letter) => `以 ${letter} 为基准`,
		up: (letter) => `上移 ${letter}`,
		down: (letter) => `下移 ${letter}`,
		moved: (letter, of) => `现为 ${letter}，共 ${of} 个`,
		remove: (letter) => `从比较中移出 ${letter}`,
		open: (letter) => `在模拟中打开 ${letter}`,
		pick: (letter) => `显示 ${letter} 的区间与差异。`,
		keys: '按 Alt 加上下方向键可移动。'
	},
	add: {
		button: '加入情景',
		full: '已有六个情景，移出一个才能再加入。',
		current: '正在编辑的情景',
		presets: '起始情景',
		saved: '情景库',
		search: '搜索已保存的情景',
		none: '没有符合的已保存情景。',
		there: '已在比较中',
		offer: '与之对照'
	},
	link: {
		copy: '复制比较链接',
		copied: '比较的链接已复制。',
		failed: '浏览器不允许页面复制，链接已选中。',
		label: '此比较的链接',
		broken: '比较链接无法打开。',
		stays: '原有的比较保持不变。',
		opened: (count) => `已从链接打开 ${count} 个情景的比较，您自己的设定没有改变。`,
		otherFigures: '该链接使用的企业数据不同，结果可能有出入。'
	},
	paths: {
		title: '路径',
		reported: '已报告',
		pledge: '承诺',
		band: (letter) => `${letter}，P10 至 P90`,
		net: (subject) => `${subject}净排放`,
		platform: '平台减碳',
		cumulative: '累计',
		reader: (name) => `${name}：逐年数值`,
		summary: (name, year, parts) => `${year} 年${name}：${parts.join('，')}。`,
		value: (letter, value) => `${letter} ${value}`,
		year: '年份',
		low: (name) => `${name}，P10`,
		high: (name) => `${name}，P90`
	},
	settings: {
		title: '差异最大的设定',
		none: '所有杠杆设定相同。',
		against: (focus, base) => `${focus} 相对 ${base}`,
		platform: (end) => `平台减碳，到 ${end} 年累计`,
		hint: (year) => `杠杆为 ${year} 年的作用`,
		alike: (focus, base) => `${focus} 与 ${base} 的杠杆设定相同；其他情景不同，见“全部差异”。`,
		pick: '点选列表中的另一个情景，即可在此查看其差异。',
		today: '现状',
		published: '已公布目标',
		years: '年份或曲线不同',
		row: (name, settings, effect) => `${name}：${settings.join('，')}。${effect}`,
		at: (letters, level) => `${letters} ${level}`,
		more: (rest) => `另有 ${rest} 项不同，见“全部差异”。`
	},
	costs: {
		title: '各组杠杆成本',
		axis: (currency) => ({ divisor: 1e8, unit: currency === 'RMB' ? '亿元' : `亿 ${currency}`, decimals: 2 }),
		unit: (unit, year) => `${unit}，${year} 年`,
		saves: '节省',
		net: (money) => `净 ${money}`,
		gap: (name, part, gap, focus, base) => `${focus} 与 ${base} 相差 ${gap}，其中${name}占 ${part}。`,
		label: (year) => `${year} 年各情景的成本，按杠杆组别`,
		reader: '各组成本'
	},
	draws: {
		title: '逐一对照每种未来',
		hint: (draws) => `${draws} 种未来，各情景相同`,
		caption: (letter) => `${letter} 更好的频率`,
		sentence: (letter, other, chance, pledge) =>
			`在 ${chance} 的未来中，${letter} 在“${pledge}”上优于 ${other}。`,
		equal: (chance) => `相同 ${chance}`,
		equalAlways: '始终相同',
		sameFutures: '达成的未来完全相同',
		inNone: '两者从未全部达成',
		allMet: (of) => (of === 1 ? '自己达成而对方未达成' : '自己全部达成而对方没有'),
		cost: (year) => `${year} 年成本，中间值`,
		more: (money) => `多 ${money}`,
		less: (money) => `少 ${money}`,
		than: '相对',
		note: '成本只比较中间值；数值之差小于舍入误差即为相同。',
		counting: '正在推算'
	},
	table: {
		title: '全部差异',
		what: '项目',
		kind: '类别',
		count: (rows) => `${rows} 项`,
		kinds: { result: '结果', world: '假设', lever: '杠杆' },
		chance: (name) => `${name}：概率`,
		central: (name) => `${name}：中间值`,
		allHold: '主要承诺全部达成：概率',
		net: (year) => `${year} 年范围一至三净排放`,
		cost: (year) => `${year} 年成本`,
		present: (from, to, rate) =>
			`${from} 至 ${to} 年全部成本的现值（${rate === null ? '按各自的折现率' : `折现率 ${rate}`}）`,
		years: (start, end, curve) => `${start} 至 ${end} 年，${curve}`,
		none: '没有差异。',
		unit: '单位',
		level: '水平',
		from: '起始年',
		to: '结束年',
		curve: '曲线',
		of: (letters) => list(letters)
	}
};
