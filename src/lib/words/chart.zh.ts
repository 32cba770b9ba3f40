import type { Words } from './en';

export const chart: Words['chart'] = {
	tabs: { all: '全部范围', operations: '自身运营', scope3: '范围三', platform: '平台' },
	shortTabs: { all: '全部', operations: '运营', scope3: '范围三', platform: '平台' },
	tabsLabel: '图表内容',
	titles: {
		all: (cut, year) => `各项杠杆 ${year} 年减排 ${cut}`,
		allNone: () => '尚无杠杆减排',
		operations: (net, year) => `自身运营 ${year} 年净排放 ${net}`,
		operationsZero: (year) => `自身运营 ${year} 年实现净零`,
		scope3: (change, year) => `范围三强度 ${year} 年 ${change}`,
		platform: (value, year) => `到 ${year} 年平台累计减碳 ${value}`
	},
	summary: {
		emissions: (net, none, year) => `${year} 年净排放为 ${net}；不采取行动则为 ${none}。`,
		scope3: (value, target, year, change, base) =>
			`${year} 年范围三强度为 ${value}，较 ${base} 年 ${change}；承诺为 ${target}。`,
		platform: (value, target, year, end) =>
			`2021 年以来到 ${year} 年累计避免 ${value}；承诺到 ${end} 年 ${target}。不与范围一至三相抵。`
	},
	sentences: (parts) => parts.join(''),
	range: (low, high, year) =>
		`十种未来中有八种，${year} 年在 ${low} 至 ${high}${/\d$/.test(high) ? ' ' : ''}之间（P10 至 P90）。`,
	adds: (names, tonnes, year) =>
		`${year} 年${names.join('、')}使排放增加 ${tonnes}，堆叠顶端因此高出不采取行动的路径。`,
	groups: {
		cloud: '云与数据中心',
		stores: '门店与办公',
		logistics: '物流',
		suppliers: '供应商与采购',
		neutralise: '碳移除与抵消',
		nature: '水与野生动物'
	},
	scopeNet: (scope) => `范围${['一', '二', '三'][scope - 1]}（净）`,
	scope: (scope) => `范围${['一', '二', '三'][scope - 1]}`,
	inventory: (year, [one, two, location, three], unit) =>
		`${year} 年：范围一\u00a0${one}，范围二\u00a0${two}（按市场；按位置\u00a0${location}），范围三\u00a0${three}\u00a0${unit}`,
	removed: '碳移除',
	offset: '抵消',
	net: '净排放',
	noAction: '不采取行动',
	enabled: '赋能',
	engaged: '带动',
	intensity: '范围三强度',
	pledge: '承诺',
	paths: { '1.5C': '1.5 °C 路径', 'well-below-2C': '远低于 2 °C' },
	baseLabel: '参考路径的 2020 基准年',
	base: { published: '按公布值', recalculated: '重新计算' },
	baseNote: '一家零售连锁于 2020 年 10 月并入。重新计算：调整 2020 年，使 2020 至 2021 年仅随需求变化。',
	view: '查看方式',
	asChart: '图表',
	asTable: '表格',
	explore: '探索',
	close: '关闭',
	avoidedUnit: 'CO2e，2021 年起',
	co2: (unit) => `${unit} CO2e/年`,
	parts: {
		reported: '已报告',
		modelled: '模拟',
		effectIn: (year) => `${year} 年影响`,
		inYear: (year) => `${year} 年`,
		selectedYear: '所选年份',
		previousYear: '前一年',
		nextYear: '后一年',
		yearReadout: (year, parts) => `${year} 年：${parts.join('，')}`,
		loading: '正在加载图表',
		loadFailed: '图表库加载失败，请检查网络后重试。',
		retry: '重试',
		plotly: {
			locale: 'zh-CN',
			dictionary: {
				Zoom: '缩放',
				Pan: '平移',
				'Zoom in': '放大',
				'Zoom out': '缩小',
				Autoscale: '自动缩放',
				'Reset axes': '重置坐标轴'
			}
		},
		year: '年份',
		range: 'P10 至 P90',
		between: (low, high) => `${low} 至 ${high}`,
		low: (name) => `${name}，P10`,
		high: (name) => `${name}，P90`,
		era: '已报告或模拟'
	}
};

export const tools: Words['tools'] = {
	take: '保存图表',
	as: { png: '保存为 PNG 图片', svg: '保存为 SVG 矢量图', csv: '把数据保存为 CSV' },
	saved: (file) => `已交给浏览器保存：${file}`,
	failed: '保存失败，请重试。',
	edited: (edited) => `（${edited}）`
};
