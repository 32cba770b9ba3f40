import type { ReasonWords } from './reasons.en';

/** 解释结果的图表：减排、成本、承诺取决于什么、变化分解。 */
export const reasons: ReasonWords = {
	cuts: {
		byLever: (year) => `${year} 年各项杠杆减排`,
		byGroup: (year) => `${year} 年各组减排`,
		largest: (name, year) => `${year} 年减排最多：${name}`,
		by: '减排按',
		lever: '杠杆',
		group: '组别',
		withoutAction: '不采取行动',
		net: (year) => `${year} 年净排放`,
		cutColumn: '减排',
		smaller: (levers) => `其余 ${levers} 项杠杆`,
		between: (likely, low, high) => `${likely}：${low} 至 ${high}`
	},
	costs: {
		title: (paying, dearest) => {
			const pay = paying === 0 ? '' : `${paying} 项杠杆可收回成本`;
			if (dearest === null) return pay || '每项减排的成本';
			return `${pay && `${pay}，`}最贵的减排成本为 ${dearest}`;
		},
		none: (year) => `${year} 年没有杠杆减排`,
		axis: (price, amount, year) => `${price}，横轴为 ${year} 年减排量（${amount}）`,
		cost: (money) => `每年净成本 ${money}`,
		saving: (money) => `每年净节省 ${money}`,
		payBack: (levers) => `${levers} 项杠杆可收回成本：`,
		saved: (tonnes, money) => `每年 ${tonnes}，节省 ${money}；按节省总额由大到小排列`,
		adding: (names) => `${names.join('、')}使排放增加，未画出。`,
		capped: '断开的色块超出坐标轴，其成本已标出。',
		cappedRange: '带箭头的线表示区间超出坐标轴。',
		cutBy: (tonnes) => `减排 ${tonnes}`,
		removed: (tonnes) => `碳移除 ${tonnes}`,
		offset: (tonnes) => `抵消 ${tonnes}`,
		summary: (cheap, dear, year) => `${year} 年每吨成本由 ${cheap} 到 ${dear}。`,
		reader: '按每吨成本排列的杠杆',
		cut: '减排',
		price: '每吨成本',
		aYear: '每年成本',
		range: 'P10 至 P90',
		ranges: (likely) => `区间为 ${likely}。`,
		lever: '杠杆',
		perTonne: (value, currency) => `${value} ${currency === 'RMB' ? '元' : currency}/吨`,
		unit: (currency) => `${currency === 'RMB' ? '元' : currency}/吨`,
		year: (year) => `${year} 年全部杠杆与项目`,
		present: '截至 2035 年各年折现到 2021 年',
		exposure: (year) => `${year} 年运营剩余排放的碳价成本`,
		exposureNote: '未计入其他数字',
		programmes: (year) => `其中 ${year} 年平台项目`,
		programmesNote: '不在图中，从不相抵',
		between: (low, high) => `${low} 至 ${high}`
	},
	hangs: {
		title: '什么左右',
		finding: (name, share) => `${name}决定 ${share}：`,
		pick: '承诺',
		central: '中间值',
		decides: (name, share) => `${name}决定其中 ${share}`,
		others: (share) => `其余许多小因素 ${share}`,
		together: (share) => `共同作用 ${share}`,
		sentence: (first, rest) => `${[first, rest.join('，')].filter(Boolean).join('；')}。`,
		key: '该项结果',
		low: '偏低',
		high: '偏高',
		waiting: '正在计算各种未来',
		nothing: '没有不确定因素影响这项承诺。',
		input: '因素',
		share: '决定',
		reader: '按影响大小排列的因素'
	},
	inputs: {
		carrier: (name) => `排放因子：${name}`,
		source: (name) => `清单拆分：${name}`,
		part: (name, what, source) => (source ? `${name}（${source}）：${what}` : `${name}：${what}`),
		strength: { reduce: '最多减少', switch: '最多替换', factor: '最多降低', generate: '单位产出' },
		ratio: '替换后用能',
		cost: '成本',
		avoided: '单位避免量',
		attribution: '计入份额'
	},
	bridge: {
		title: (from, to, without, action) => `${from} 至 ${to} 年：不采取行动 ${without}；${action}`,
		takesOff: (tonnes) => `行动再减去 ${tonnes}`,
		adds: (tonnes) => `行动再增加 ${tonnes}`,
		noAction: '未采取行动',
		titleAnchor: (year) => `${year} 年尚无变化`,
		titleBefore: (year, anchor, change) => `${year} 年排放与 ${anchor} 年相比：${change}`,
		demand: '需求增长',
		factors: '电网等排放因子',
		recorded: '按报告值',
		net: (year) => `${year} 年净排放`,
		gross: (year) => `${year} 年`,
		frozen: '不采取行动',
		step: '步骤',
		reader: '各步变化',
		summary: (from, start, to, end) => `从 ${from} 年的 ${start} 到 ${to} 年净排放 ${end}。`
	},
	lower: {
		likely: (futures) => `${futures} 种未来的 P10 至 P90`,
		label: '结果背后的原因',
		tabs: { costs: '成本', hangs: '取决于什么', bridge: '变化分解' },
		comma: '，',
		semicolon: '；',
		colon: '：'
	}
};
