import type { Failure } from '../engine/engine';
import { chart, tools } from './chart.zh';
import type { Words } from './en';
import { numbers } from './numbers';
import { reasons } from './reasons.zh';
import { spaced } from './spaced';

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
	notices: {
		dismiss: '关闭此提示',
		more: (count: number) => `另有 ${count} 条`,
		fewer: '收起'
	},
	app: {
		more: '更多',
		export: '导出',
		present: '演示',
		replay: '重放上一次改动',
		simulate: '模拟',
		save: '保存情景',
		saveShort: '保存',
		saved: '已保存',
		scenarios: '情景',
		compare: '比较',
		brief: '简报（A4）',
		pages: '页面',
		title: 'Glidepath：气候承诺能否兑现？',
		description: '拖动企业的各项杠杆，立即看到气候承诺能否兑现、靠什么兑现、代价几何。',
		skip: '跳到结果',
		undo: '撤销',
		redo: '重做',
		language: '语言',
		theme: { auto: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
		levers: '杠杆',
		pledges: '承诺',
		cuts: '图表',
		views: '视图',
		share: '分享链接',
		openFile: '打开文件…',
		partFailed: '这一部分加载失败，请检查网络后关闭再打开。',
		keepFailed: '用于保存内容的部分加载失败。请检查网络后刷新页面；在此之前的内容不会被保存。',
		main: '结果'
	},
	scenario: {
		unnamed: '未命名情景',
		menu: '从这里开始',
		edited: '已修改',
		copies: { link: '来自链接', file: '来自文件', other: '副本' },
		editedPreset: (name) => `${name}（已修改）`,
		resetShort: '重置',
		reset: (name) => `重置为${name}`,
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
	status: { met: '已达成', close: '接近', missed: '未达成', counting: '正在推算' },
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
		costInYear: (year) => `${year} 年成本`,
		upTo: (year) => `至 ${year} 年合计`,
		likely: 'P10–P90',
		perTonne: '每吨',
		likelyMeaning: (meaning, likely, range) => `${likely}：${range}。${meaning}`,
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
		lead: (met, close, of) => {
			if (of === 1) {
				if (close === 1) return '主要承诺接近达成，结果难料。';
				return `主要承诺${met === 1 ? '很可能' : '不太可能'}达成。`;
			}
			const rest = close === 0 ? '' : `，${count(close)}项接近`;
			if (met === of) return `${count(of)}项主要承诺都很可能达成。`;
			return met === 0
				? `${count(of)}项主要承诺没有一项很可能达成${rest}。`
				: `${count(of)}项主要承诺中${count(met)}项很可能达成${rest}。`;
		},
		centralLead: (met, of) => {
			if (of === 1) return `按中间值，主要承诺${met === 1 ? '达成' : '未达成'}：`;
			if (met === of) return `按中间值，${count(of)}项主要承诺全部达成：`;
			return met === 0
				? `按中间值，${count(of)}项主要承诺均未达成：`
				: `按中间值，${count(of)}项主要承诺达成${count(met)}项：`;
		},
		inCentral: (clauses) => `按中间值，${clauses}`,
		together: (of, chance) => `${count(of)}项同时达成：概率 ${chance}。`,
		draws: (draws) => `统计自 ${n.plain(draws, 0)} 种未来。`,
		fewer: '此处无法使用 WebAssembly SIMD，统计的未来较少，概率较粗略。',
		join: (met, missed) => [list(met), list(missed)].filter((part) => part !== '').join('，但') + '。',
		netMet: (subject, year, offset) =>
			`${subject} ${year} 年实现净零${offset ? `，其中 ${offset}靠抵消` : ''}`,
		netMissed: (subject, tonnes, year) => spaced(`${subject} ${year} 年净排放仍有`, tonnes),
		intensity: (subject, change, falls, target) =>
			`${subject}${falls ? '下降' : '上升'} ${change}，承诺为下降 ${target}`,
		cumulative: (value, target, year) => `到 ${year} 年平台减碳 ${value}，承诺为 ${target}`,
		other: (name, gap) => spaced(`${name}还差`, gap),
		otherMet: (name) => `${name}已达成`
	},
	subjects: {
		operations: '自身运营',
		'cloud-scope3': '云业务范围三',
		scopeIntensity: (scope) => `范围${['一', '二', '三'][scope - 1]}强度`
	},
	card: {
		short: (gap) => spaced('差', gap),
		spare: (gap) => spaced('余', gap),
		exactly: '恰好达标',
		under: (amount) => `不足 ${amount}`,
		inYear: (year) => `${year} 年`,
		byYear: (year) => `到 ${year} 年`,
		everyYear: '每年',
		points: (value) => `${value} 个百分点`,
		netZero: '净零',
		pledged: (name, year) => `到 ${year} 年${name}`,
		chance: { before: '概率 ', after: '', rest: '' },
		certain: '确定',
		futures: (passing, of) => `${of} 种未来中 ${passing} 种`,
		futuresShort: (passing, of) => `${passing}/${of}`,
		central: (year) => ({ before: `${year} 年中间值 `, after: '' }),
		p10p90: 'P10\u2013P90',
		range: (low, high) => `${low} 至 ${high}`,
		steps: (reduced, removed, offset) => `减排 ${reduced}，移除 ${removed}，抵消 ${offset}`,
		left: (left) => `剩余 ${left}`,
		intensity: (value, target, year, base) => `${value}，目标 ${target}，${year} 年 ${base}`,
		platform: (enabled, engaged) => `赋能 ${enabled}，带动 ${engaged}`,
		firstMet: (year) => `自 ${year} 年起达成`,
		neverMet: (year) => `截至 ${year} 年始终未达成`,
		label: {
			chance: (chance, passing, of, draws) =>
				`达成概率 ${chance}：${of} 种等可能的未来中有 ${passing} 种越过目标，代表 ${n.plain(draws, 0)} 种未来。`,
			certain: '确定：只取决于一项杠杆。',
			counting: '正在推算各种未来。',
			value: (value, when, range, target) =>
				`${when}中间值 ${value}${range ? `，P10 至 P90 为 ${range}` : ''}，目标 ${target}。`
		}
	},
	pledges: {
		title: '全部承诺',
		counts: (met, close, missed) => `达成 ${met} 项，接近 ${close} 项，未达成 ${missed} 项`,
		counting: '正在推算',
		pledge: '承诺',
		chance: '概率',
		value: '中间值',
		range: 'P10 至 P90',
		target: '目标',
		gap: '差距',
		source: '出处',
		atMost: (value) => `不高于 ${value}`
	},
	chart,
	tools,
	...reasons,
	footer: {
		limits: '未计入的内容',
		private: '全部计算都在本浏览器内进行，数据不会外传。'
	}
};
