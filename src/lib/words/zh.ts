import type { Failure } from '../engine/engine';
import type { Words } from './en';
import { numbers } from './numbers';

const n = numbers.zh();
const list = (items: string[]) => items.join('，');
const COUNT = ['零', '一', '两', '三', '四', '五', '六'];
const count = (value: number) => COUNT[value] ?? String(value);
const FAILURES: Record<Failure, string> = {
	'no-start': '计算未能启动。',
	died: '计算意外中断。',
	'no-answer': '计算没有响应。'
};

/** 界面的全部中文文字。 */
export const zh: Words = {
	language: 'zh',
	htmlLang: 'zh-Hans',
	numbers: n,
	app: {
		title: 'Glidepath：气候承诺能否兑现？',
		description: '拖动企业的各项杠杆，立即看到气候承诺能否兑现、靠什么兑现、代价几何。',
		skip: '跳到结果',
		undo: '撤销',
		redo: '重做',
		language: '语言',
		theme: { auto: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
		levers: '杠杆',
		pledges: '承诺',
		cuts: '减排',
		views: '视图',
		partFailed: '这一部分加载失败，请检查网络后关闭再打开。',
		main: '结果'
	},
	scenario: {
		menu: '从这里开始',
		edited: '已修改',
		reset: (name) => `恢复为${name}`,
		presets: {
			'frozen-2021': '维持 2021 年',
			'published-targets': '已公布目标',
			'everything-at-best': '全部最优'
		},
		presetNotes: {
			'frozen-2021': '所有杠杆保持 2021 年的水平。',
			'published-targets': '各项已公布目标按期实现，其余维持 2021 年水平。',
			'everything-at-best': '所有杠杆到 2030 年达到最优，不用碳移除与抵消。'
		}
	},
	engine: {
		restarting: (failure) => `${FAILURES[failure]}正在重新启动，您的设置都已保留。`,
		inPage: (failure) => `${FAILURES[failure]}现由页面自行计算：数值不变，操作可能稍慢。`
	},
	status: { met: '已达成', missed: '未达成' },
	levers: {
		title: '杠杆',
		lever: '杠杆',
		today: '现状',
		published: '已公布目标',
		setting: '设定',
		inYear: (year) => `${year} 年`,
		groups: {
			cloud: '云与数据中心',
			stores: '门店与办公',
			logistics: '物流',
			suppliers: '供应商与采购',
			neutralise: '碳移除与抵消',
			nature: '水与野生动物',
			platform: '平台生态，范围三+'
		},
		shortGroups: {
			cloud: '云',
			stores: '门店办公',
			logistics: '物流',
			suppliers: '供应商',
			neutralise: '抵消',
			nature: '自然',
			platform: '平台'
		},
		count: (levers) => `${levers} 项杠杆`,
		open: (name) => `${name}：年份、曲线、成本、依据`,
		valueOf: (name) => `${name}：精确数值`,
		sliderText: (value, today, target) => `${value}，现状 ${today}${target ? `，已公布目标 ${target}` : ''}`,
		keys: '方向键移动一步，按住 Shift 移动十步。T 跳到已公布目标，0 回到现状。',
		effectMeaning: (year) =>
			`该杠杆在 ${year} 年相对现状水平的变化中所占的份额。杠杆重叠时，各取其在所有先后次序中所增贡献的平均值，因此各行之和等于总数。`,
		avoidedMeaning: (year) => `${year} 年较现状多避免的排放；不与范围一至三相抵。`,
		none: '无变化',
		runs: '期间',
		to: '至',
		startYear: '起始年',
		endYear: '结束年',
		curve: '曲线',
		curves: { linear: '直线', 's-curve': 'S 形', early: '先快', late: '后快', step: '阶跃' },
		cost: '成本',
		costInYear: (year) => `${year} 年`,
		aYear: (money) => `每年 ${money}`,
		saves: (money) => `每年节省 ${money}`,
		evidence: '依据',
		resetLever: '回到现状',
		range: (low, high) => `${low} 至 ${high}`,
		noCost: '未假设成本',
		targetBy: (level, year) => (year === null ? level : `${year} 年 ${level}`),
		targetCap: (level) => `不高于 ${level}`
	},
	evidence: {
		basis: { published: '已公布', derived: '推算', assumed: '假设' },
		kinds: {
			reduce: '最多减少',
			switch: '最多替换',
			factor: '排放因子最多降低',
			generate: '单位产出',
			ratio: '替换后用量',
			cost: '成本',
			target: '已公布目标',
			avoided: '避免',
			attribution: '计入份额'
		},
		price: (value, unit) => `${n.plain(value, 1)} ${unit}`,
		falling: (what, percent) => `${what}，每年下降 ${percent}`,
		rising: (what, percent) => `${what}，每年上升 ${percent}`,
		p10p90: 'P10 至 P90'
	},
	world: {
		title: '外部假设',
		short: '外部',
		central: '中间值',
		likely: '可能区间，P10 至 P90',
		all: '均为中间值',
		changed: (changed) => `已改 ${changed} 项`,
		backToCentral: '回到中间值'
	},
	field: {
		empty: (value) => `未输入数值，保持 ${value}。`,
		notNumber: (text) => `“${text}”不是数字，数值保持不变。`,
		clamped: (value, min, max, set) => `${value} 超出 ${min} 至 ${max}，已设为 ${set}。`,
		order: (start, end) => `结束年不能早于起始年：现为 ${start} 至 ${end}。`
	},
	verdict: {
		lead: (met, of) => {
			if (met === of) return `${count(of)}项主要承诺全部达成：`;
			return met === 0 ? `${count(of)}项主要承诺均未达成：` : `${count(of)}项主要承诺达成${count(met)}项：`;
		},
		join: (met, missed) => [list(met), list(missed)].filter((part) => part !== '').join('，但') + '。',
		netMet: (subject, year) => `${subject} ${year} 年实现净零`,
		netMissed: (subject, tonnes, year) => `${subject} ${year} 年净排放仍有 ${tonnes}`,
		intensity: (subject, change, falls, target) =>
			`${subject}${falls ? '下降' : '上升'} ${change}，承诺为 ${target}`,
		cumulative: (value, target, year) => `到 ${year} 年平台减碳 ${value}，承诺为 ${target}`,
		other: (name, gap) => `${name}还差 ${gap}`,
		otherMet: (name) => `${name}已达成`,
		central: '仅为中间值，不代表实现概率。'
	},
	subjects: {
		operations: '自身运营',
		'cloud-scope3': '云业务范围三',
		scopeIntensity: (scope) => `范围${['一', '二', '三'][scope - 1]}强度`
	},
	card: {
		short: (gap) => `差 ${gap}`,
		spare: (gap) => `余 ${gap}`,
		exactly: '恰好达标',
		inYear: (year) => `${year} 年`,
		byYear: (year) => `到 ${year} 年`,
		everyYear: '每年',
		points: (value) => `${value} 个百分点`,
		withoutAction: '不采取行动',
		netZero: '净零',
		steps: (reduced, removed, offset) => `减排 ${reduced}，再移除 ${removed}，抵消 ${offset}`,
		left: (left) => `剩余 ${left}`,
		intensity: (value, target, year, base) => `${value}，目标 ${target}，${year} 年为 ${base}`,
		platform: (enabled, engaged) => `赋能 ${enabled}，带动 ${engaged}`,
		firstMet: (year) => `自 ${year} 年起达成`,
		neverMet: (year) => `截至 ${year} 年始终未达成`,
		gaugeLabel: (value, target) => `中间值 ${value}，目标 ${target}`
	},
	pledges: {
		title: '全部承诺',
		note: '中间值',
		pledge: '承诺',
		value: '数值',
		target: '目标',
		gap: '差距',
		source: '出处',
		atMost: (value) => `不高于 ${value}`
	},
	chart: {
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
		scopeNet: (scope) => `范围${['一', '二', '三'][scope - 1]}（净）`,
		scope: (scope) => `范围${['一', '二', '三'][scope - 1]}`,
		inventory: (year, [one, two, location, three], unit) =>
			`${year} 年：范围一 ${one}，范围二 ${two}（按市场；按位置 ${location}），范围三 ${three} ${unit}`,
		removed: '碳移除',
		offset: '抵消',
		cut: '各项杠杆减排',
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
					'Download plot as a PNG': '下载 PNG 图片',
					Zoom: '缩放',
					Pan: '平移',
					'Zoom in': '放大',
					'Zoom out': '缩小',
					Autoscale: '自动缩放',
					'Reset axes': '重置坐标轴'
				}
			},
			year: '年份'
		}
	},
	cuts: {
		cost: (money, year) => `${year} 年各项杠杆净成本 ${money}`,
		saving: (money, year) => `${year} 年各项杠杆净节省 ${money}`,
		presentValue: (money) => `截至 2035 年折现到 2021 年 ${money}`,
		carbonPrice: (money, year) => `${year} 年运营剩余排放的碳价成本：${money}`,
		largest: '最大的杠杆',
		title: (year) => `${year} 年各组减排`,
		withoutAction: '不采取行动',
		net: (year) => `${year} 年净排放`,
		group: '组别',
		cutColumn: '减排'
	},
	footer: {
		limits: '未计入的内容',
		private: '全部计算都在本浏览器内进行，数据不会外传。'
	}
};
