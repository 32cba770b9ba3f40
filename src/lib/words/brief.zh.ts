import type { BriefWords } from './brief.en';
import { spaced } from './spaced';

const dates = new Intl.DateTimeFormat('zh-Hans', { day: 'numeric', month: 'long', year: 'numeric' });

/** 可打印的单页简报。 */
export const brief: BriefWords = {
	documentTitle: (scenario) => `${scenario}：Glidepath 简报`,
	kind: '情景简报',
	print: '打印或存为 PDF',
	back: '返回模拟',
	counting: '正在推算各种未来，概率与区间稍后给出。',
	ready: '一页 A4，情景与年份与模拟页一致。',
	date: (date) => spaced(...dates.format(date).split(/(\d+)/)),
	about: (company, inventory) => `${company}，${inventory}清单`,
	version: (version) => `情景第 ${version} 版`,
	edited: (name) => `${name}（已修改）`,
	chanceToMeet: (chance) => `达成概率 ${chance}`,
	certain: '确定，只取决于一项杠杆',
	central: '中间值 ',
	others: {
		title: '其他承诺',
		pledge: (name, when, chance) => `${name}（${[when, ...(chance === null ? [] : [chance])].join('，')}）`,
		year: (year) => `${year} 年`,
		everyYear: '每年',
		more: (count) => `另有 ${count} 项`,
		join: (items) => items.join('、')
	},
	paths: {
		title: '排放与减排来源',
		unit: (unit, reported) => `${unit}；${reported} 年及以前为报告值，其后为模拟值；阴影为 P10 至 P90`
	},
	levers: {
		title: (year) => `${year} 年作用最大的杠杆`,
		none: (year) => `${year} 年没有杠杆改变范围一至三。`,
		name: '杠杆',
		today: (year) => `现状（${year}）`,
		effect: (unit) => `${unit} CO2e`,
		range: 'P10 至 P90',
		between: (low, high) => `${low} 至 ${high}`,
		price: (currency) => `${currency === 'RMB' ? '元' : currency}/吨`,
		evidence: '依据',
		all: '全部杠杆，范围一至三',
		net: (money) => `每年净成本 ${money}`,
		saved: (money) => `每年净节省 ${money}`,
		basis: {
			target: '水平已公布',
			cut: (basis) => `减排为${basis}`,
			cost: (basis) => `成本为${basis}`,
			both: (basis) => `减排与成本为${basis}`,
			join: (parts) => parts.join('，')
		}
	},
	decides: {
		title: (pledge) => `什么左右“${pledge}”`
	},
	closing: {
		title: '差距何在',
		colon: '：',
		gap: (gap) => `${gap}。`,
		alone: (helps, more) =>
			`单独达到最优可补：${helps.join('、')}${more > 0 ? `，另有 ${more} 项较小` : ''}。`,
		help: (lever, amount) => `${lever} ${amount}`,
		closed: '全部同时达到最优即可弥合。',
		left: (gap) => `${spaced('全部同时达到最优仍差', gap)}。`,
		nothing: '除碳移除与抵消外，各项杠杆均已达到最优。',
		noProgramme: '各项目均已达到最优。',
		clear: '没有差距：主要承诺都很可能达成。'
	},
	cost: {
		title: '成本：',
		year: (year, money, range) => `${year} 年净成本 ${money}${range ? `（P10 至 P90：${range}）` : ''}`,
		present: (anchor, end, money) => `${anchor} 至 ${end} 年现值 ${money}`,
		exposure: (money, year) => `${year} 年运营碳价成本 ${money}，未计入`,
		join: (parts) => `${parts.join('；')}。`,
		platform: '范围三+：',
		avoided: (tonnes, year) => `${year} 年避免 ${tonnes}，从不相抵。`
	},
	notes: '备注',
	notesGoOn: '……全文见情景',
	foot: {
		world: '外部假设：',
		stop: '。',
		space: '',
		central: '均为中间值',
		differs: (name, value, central) => `${name} ${value}（中间值 ${central}）`,
		more: (count) => `另改 ${count} 项`,
		join: (parts) => parts.join('，'),
		dots: (dots) => `每个圆点代表 ${dots} 种等可能未来之一`,
		rule: (likely, unlikely) => `达成概率不低于 ${likely}% 为达成，${unlikely}% 至 ${likely - 1}% 为接近`,
		open: '打开此情景',
		code: '打开此情景的二维码',
		guidance: '均为模型估算，并非公司指引',
		model: (version) => `模型版本 ${version}`,
		sentences: (parts) => `${parts.join('。')}。`
	}
};
