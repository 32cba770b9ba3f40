import type { ExportWords } from './export.en';

const curves: ExportWords['levers']['curves'] = {
	linear: '直线',
	's-curve': 'S 形曲线',
	early: '先快后慢',
	late: '先慢后快',
	step: '一步到位'
};

/** 导出所用的文字：对话框，以及文件内的说明。 */
export const exporting: ExportWords = {
	dialog: {
		title: '导出',
		intro: (scenario) => `${scenario}：点一下即得文件。`,
		close: '关闭',
		counting: (percent) => `正在统计各数值的区间：${percent}`,
		counted: (futures) => `含区间：各数值、各年份的 P5 至 P95，统计自 ${futures} 种未来。`,
		stop: '不要区间',
		again: '统计区间',
		none: '不含区间：各年中间值，以及各项承诺的概率与区间。',
		notToBeHad: '此浏览器无法统计区间。文件含中间值，以及各项承诺的概率与区间。',
		formats: {
			tidy: { title: 'CSV 长表', about: '一行一个数值并附单位：适合统计分析与命令行。' },
			wide: { title: 'CSV 宽表', about: '一行一个序列、一列一个年份：便于直接作图。仅中间值。' },
			xlsx: { title: 'Excel 工作簿', about: '概要、逐年数值、杠杆、假设、来源与说明。' },
			scenario: { title: '情景', about: '仅含各项设定：可在此重新打开，也可用于命令行。' },
			projection: { title: '推算结果', about: '全部序列、承诺与区间，供程序读取。' },
			zip: { title: '数据包', about: '表格、情景与推算结果，附各列说明与读我文件。' }
		},
		tables: '表格',
		programs: '供程序使用',
		charts: '图表：页面上每张图旁都有 PNG、SVG 与 CSV。',
		making: '正在生成文件',
		saved: (file) => `${file} 已交给浏览器保存。`,
		failed: '文件未能生成，请重试；若仍失败，请刷新页面。您的设置都已保留。'
	},
	// 屏幕上的数值会换算成“亿”“万”，文件中保留模型的原始单位。
	units: {
		'% saved': '节省的 %',
		'% cut': '减少的 %',
		'% of km': '占里程的 %',
		'% of fuel': '占燃料的 %',
		'% of air': '占空运的 %',
		'% of gap closed': '缩小差距的 %',
		'million users': '百万用户',
		'Mt/yr': '百万吨/年',
		RMB: '元',
		'RMB/yr': '元/年',
		'RMB million': '百万元',
		'RMB/tCO2e': '元/吨 CO2e',
		'tCO2e/RMB million': '吨 CO2e/百万元',
		'tCO2e/index': '吨 CO2e/指数点',
		'tCO2e/MWh': '吨 CO2e/兆瓦时',
		'tCO2e/t': '吨 CO2e/吨',
		'tCO2e/thousand m3': '吨 CO2e/千立方米',
		'tCO2e/tCO2e': '吨 CO2e/吨 CO2e',
		'tCO2e/yr per million users': '吨 CO2e/(百万用户·年)',
		'index/index': '指数/指数',
		'index/people': '指数/人',
		ratio: '比值（无单位）',
		share: '份额，0 至 1',
		'index, 2021 = 1': '指数（2021 年 = 1）'
	},
	total: '合计',
	allHeadline: '全部主要承诺同时达成',
	scopes: { scope1: '范围一', scope2: '范围二', scope3: '范围三' },
	boundaries: { operations: '自身运营', 'cloud-scope3': '云业务范围三' },
	series: {
		market: { title: '排放（基于市场）', about: '排放源的排放量，基于市场；非碳指标用其自身单位。' },
		location: { title: '排放（基于位置）', about: '同上，基于位置：不计清洁电力合约。' },
		quantity: { title: '用量', about: '排放源的用量，以其能源或物料的单位计。' },
		clean: { title: '清洁电力占比', about: '排放源用电中清洁电力的占比，0 至 1。' },
		scope: { title: '范围合计（基于市场）', about: '移除与抵消之前的范围合计，基于市场。' },
		'scope-location': { title: '范围合计（基于位置）', about: '范围合计，基于位置。' },
		gross: { title: '总排放', about: '边界内移除与抵消之前的排放。' },
		removed: { title: '移除', about: '为边界从大气中移除并封存的量。' },
		offset: { title: '抵消', about: '为边界购买的抵消量。抵消不是减排。' },
		net: { title: '净排放', about: '边界内移除与抵消之后的排放。' },
		intensity: { title: '强度', about: '单位驱动量的排放，驱动量由承诺指定。' },
		'intensity-change': { title: '强度变化', about: '相对承诺所指定的年份。' },
		avoided: { title: '当年避免量', about: '平台带动他方避免的排放（范围三+）。不与范围一至三相抵。' },
		cumulative: { title: '累计避免量', about: '自 2021 年起的累计。不与范围一至三相抵。' },
		driver: { title: '驱动量', about: '需求随之增长的量。' },
		level: { title: '水平', about: '杠杆或项目在该年的水平。' },
		cost: { title: '成本', about: '当年成本，负值为节省。不含碳价。' },
		npv: { title: '净现值', about: '2021 年之后各年成本折算到 2021 年。' },
		attribution: {
			title: '杠杆或项目的效果',
			about: '杠杆相对现状水平情景所带来的变化（Shapley 值），负值为减排；项目为较现状多避免的吨数。'
		},
		probability: { title: '概率', about: '达成承诺的未来所占的份额。' },
		'sensitivity-share': { title: '决定份额', about: '某项输入单独决定的承诺数值方差份额。' },
		'sensitivity-low': { title: '输入偏低时的中位数', about: '输入处于最低十分之一时承诺数值的中位数。' },
		'sensitivity-high': { title: '输入偏高时的中位数', about: '输入处于最高十分之一时承诺数值的中位数。' }
	},
	columns: {
		scenario: { title: '情景', about: '情景名称。' },
		year: { title: '年份', about: '截至次年三月的财年归入其起始年。' },
		series: { title: '序列', about: '所度量的内容。' },
		entity: {
			title: '对象',
			about: '所属对象：企业档案中排放源、边界、承诺、项目、驱动量、杠杆或输入的编号。'
		},
		name: { title: '名称', about: '对象的名称，以生成文件的页面语言书写。' },
		scope: { title: '范围', about: '排放源的范围或指标；杠杆效果所属；敏感性所属的承诺；没有则为空。' },
		unit: { title: '单位', about: '本行数值的单位。' },
		value: { title: '中间值', about: '所有不确定数值取中间值时的结果。除数为零时为空。' },
		quantile: (percent) => ({
			title: `P${percent}`,
			about: `${percent}% 的未来低于此值；减排为负值，低值即减排较多。本行没有区间时为空。`
		}),
		inYear: (year) => ({ title: `${year} 年`, about: `${year} 年的中间值。该序列没有时为空。` }),
		perRow: '见“unit”列'
	},
	tables: {
		tidy: '一行一个数值，为命令行的交换格式，并在编号旁附名称。',
		wide: '一行一个序列，一列一个年份；中间值。',
		scenario: '情景的各项设定。',
		projection: '全部序列与承诺，一份文档。'
	},
	package: (scenario, company) => ({
		title: `${scenario}：${company}`,
		description: `${company}的气候承诺在“${scenario}”情景下的推算，由 Glidepath 生成。`
	}),
	sheets: {
		summary: '概要',
		yearly: '逐年数值',
		levers: '杠杆',
		assumptions: '假设',
		sources: '来源',
		notes: '说明'
	},
	summary: {
		scenario: '情景',
		edited: (name, edited) => `${name}（${edited}）`,
		company: '企业',
		inventory: (company, inventory, year) => `${company}，${inventory}，此处记为 ${year} 年`,
		about: '情景备注',
		year: '所选年份',
		model: '模型版本',
		futures: '统计的未来',
		together: '全部主要承诺同时达成',
		link: '打开此情景',
		pledge: '承诺',
		main: '主要承诺',
		yes: '是',
		due: '年份',
		status: '状态',
		chance: '达成概率',
		central: '中间值',
		target: '目标',
		gap: '差距（负值为有余）',
		unit: '单位',
		firstMet: '自何年达成',
		from: '来源'
	},
	yearly: { figure: '数值', central: '中间值' },
	levers: {
		group: '分组',
		lever: '杠杆',
		today: '现状',
		setting: '设定',
		start: '起始年',
		end: '结束年',
		curve: '曲线',
		curves,
		effect: (year) => `${year} 年效果`,
		effectUnit: '效果单位',
		low: (year) => `${year} 年效果 P10`,
		high: (year) => `${year} 年效果 P90`,
		cost: (year, currency) => `${year} 年成本（${currency}）`,
		npv: (currency) => `净现值（${currency}）`,
		tonnes: '吨 CO2e',
		avoided: '避免的吨 CO2e',
		measure: '占该指标的比例'
	},
	assumptions: { assumption: '假设', central: '中间值', set: '设定', min: '最小', max: '最大' },
	sources: {
		subject: '对象',
		what: '数值含义',
		value: '数值',
		basis: '依据',
		from: '来源',
		citedAs: '引用简称',
		document: '文献',
		inFull: '用全称',
		pages: (document) => `${document} 的页码为印刷页码；其对开版面每面两页，故引用时同时列出。`,
		kinds: {
			reported: '报告的排放',
			assumption: '假设',
			driver: '基准年驱动量',
			carrier: '排放因子',
			source: '基准年用量',
			pledge: '承诺'
		}
	},
	notes: {
		years: (inventory, year, reported) =>
			`年份为财年，截至次年三月的财年归入其起始年：${inventory}即 ${year} 年。${reported} 年及以前的范围一至三合计为报告值；自 ${reported + 1} 年（${reported + 1} 年 4 月至 ${reported + 2} 年 3 月）起均为模拟值。`,
		baseYear: (label, tab) =>
			`基年切换“${label}”位于页面主图下方，在“${tab}”标签中。它只移动参考路径，不影响文件中的任何数值。`,
		how: '如何阅读',
		limits: '这些数字不包含什么',
		lines: [
			'中间值指所有不确定数值都取中间值。P10 至 P90 之间有十分之八的未来，由小到大：减排为负值，故 P10 是较大的减排；各项承诺的概率是达成它的未来所占的份额。',
			'概率达到 80% 为达成，20% 至 79% 为接近，低于 20% 为未达成。',
			'承诺按基于市场的排放计算。先减排，再移除，最后抵消：抵消不是减排。',
			'平台避免的吨数（范围三+）不与范围一至三相抵。',
			'杠杆的效果是 Shapley 值，即其在相对现状水平的变化中所占的份额：杠杆重叠时各项之和仍等于总数。',
			'相同的设定在任何浏览器和命令行中给出完全相同的数字。'
		],
		noRanges: '本文件未统计逐年数值的区间：含中间值，以及各项承诺的概率与区间。',
		effectYear: (year) => `杠杆的效果与成本为所选年份 ${year} 年的数值。`,
		notEndorsed: 'Glidepath 与该企业无关，也未获其认可。'
	},
	readme: {
		made: (version, model) => `由 Glidepath ${version} 生成，模型版本 ${model}。`,
		link: '以下链接以相同设定打开此情景：',
		noLink: '名称或备注过长，无法生成链接：请用 scenario.json 打开此情景。',
		command: '不用浏览器得到同样的数字：',
		files: '文件',
		settings: '设定',
		settingsNone: '所有杠杆保持现状水平，所有假设取中间值。',
		setting: (name, level, start, end, curve) =>
			curve === 'step' || start === end
				? `${name}：${level}，${end} 年${curves.step}`
				: `${name}：${level}，${start} 至 ${end} 年，${curves[curve]}`,
		sources: '来源'
	}
};
