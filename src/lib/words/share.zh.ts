import type { ShareWords } from './share.en';

export const share: ShareWords = {
	title: (name) => `分享“${name}”`,
	comparison: (scenarios) => `${scenarios} 个情景的比较`,
	titleComparison: (comparison) => `分享 ${comparison}`,
	link: '链接',
	copy: '复制链接',
	copied: '已复制，可粘贴到消息或文档中。',
	selected: '链接已选中，请按 Ctrl+C 复制（Mac 上按 ⌘C）。',
	send: '发送…',
	close: '关闭',
	qr: '链接的二维码',
	qrHint: '用手机相机扫描',
	noQr: '链接过长，无法生成二维码。',
	contents: [
		'链接中包含完整的情景：名称、备注和全部设置，不经过任何服务器。',
		'对方打开后得到自己的一份副本，不会覆盖任何内容。',
		'链接记下了当前的概率和数值，今后模型更新时可以说明结果有何不同。'
	],
	comparisonContents: [
		'链接中包含所比较的全部情景、其顺序和参照情景，不经过任何服务器。',
		'对方打开后看到这份比较，自己的工作保持不变。',
		'链接记下了当前的概率和数值，今后模型更新时可以说明结果有何不同。'
	],
	tooLong: '内容过长，无法放入链接。请缩短，或以文件形式发送情景。',
	opened: {
		link: (name) => `已从链接打开“${name}”的副本`,
		file: (name) => `已从文件打开“${name}”的副本`,
		differs: (settings) => `有 ${settings} 项设置与您的情景不同。`,
		same: '其设置与您的情景相同。',
		sentence: (parts) => parts.join('，'),
		what: '查看不同之处',
		back: '回到我的情景',
		title: (name, yours) =>
			name === yours ? `“${name}”：副本与您的情景对比` : `“${name}”与您的“${yours}”对比`,
		setting: '设置',
		theirs: '此副本',
		yours: '您的情景'
	},
	refused: {
		link: '无法打开此链接。',
		file: (name) => `无法打开“${name}”。`,
		more: (problems) => `另有 ${problems} 处有误。`,
		join: (sentences) => sentences.join('')
	},
	others: {
		lead: '发送者当时看到的结果与现在不同。',
		scenario: (name) => `“${name}”：`,
		pledge: (name, sent, now) => `${name}：发送时${sent}，按现在的模型${now}。`,
		chance: (chance) => `概率 ${chance}`,
		value: (value) => `中心值 ${value}`,
		both: (chance, value) => `${chance}、${value}`,
		model: (sent, now) => `链接由第 ${sent} 版模型生成，当前为第 ${now} 版。`,
		figures: '发送者所用的公司数据与此处不同。',
		mayDiffer: '发送者所用的公司数据与此处不同，结果可能有差异。'
	},
	file: {
		title: '打开情景文件',
		lead: '以 JSON 保存的情景会作为副本打开；撤销一步即可回到您自己的情景。',
		choose: '选择文件',
		drop: '也可以把文件拖放到页面任意位置。'
	}
};
