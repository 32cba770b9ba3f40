import type { LibraryWords } from './library.en';
import { apart } from './spaced';

/** 情景库的全部文字：页面、对话框与提示。 */
export const library: LibraryWords = {
	title: '情景',
	count: (shown, all) => (shown === all ? `已保存 ${all} 个` : `${all} 个中的 ${shown} 个`),
	opening: '正在打开情景库',
	search: '搜索名称、备注和标签',
	clearSearch: '清除搜索',
	sortBy: '排序',
	sorts: { changed: '最近修改', name: '名称', pledges: '最可能达成承诺', net: '净排放最低' },
	chanceOf: (pledge) => `概率：${pledge}`,
	tags: '标签',
	noHits: '没有符合的情景。',
	showAll: '显示全部',
	columns: {
		select: '选择',
		path: '净排放',
		name: '名称',
		net: (year) => `${year} 年净排放`,
		versions: '版本',
		changed: '修改时间',
		actions: '操作'
	},
	pathHelp: (start, end) => `${start} 至 ${end} 年范围一至三净排放，各行同一刻度；虚线：维持现状。`,
	status: (pledge, status, chance) => `${pledge}：${status}，达成概率 ${chance}`,
	measures: { intensity: '碳强度', cumulative: '平台减碳' },
	counting: (pledge) => `${pledge}：正在推算`,
	pathLabel: (year, net) => `${year} 年净排放：${net}`,
	keys: '方向键在情景间移动。回车打开，F2 编辑名称与备注，空格选择，Delete 删除。',
	row: {
		open: (name) => `打开${name}`,
		select: (name) => `选择${name}`,
		edit: (name) => `${name}的名称、备注和标签`,
		duplicate: (name) => `复制${name}`,
		versions: (name) => `${name}的各个版本`,
		remove: (name) => `删除${name}`,
		times: (changed, created) => `修改于 ${changed}。创建于 ${created}。`,
		isOpen: '已打开'
	},
	short: { edit: '编辑', duplicate: '复制', versions: '版本', remove: '删除' },
	colon: '：',
	stop: '。',
	versionCount: (count) => `${count} 个版本`,
	selection: {
		count: (count) => `已选 ${count} 个`,
		compare: '比较',
		compareHint: '可比较二至六个情景。',
		remove: '删除',
		clear: '取消选择'
	},
	file: { import: '导入', export: '导出全部', drop: '拖放文件即可导入', name: 'glidepath-情景' },
	empty: {
		title: '还没有保存的情景',
		text: '保存的情景会连同路径与承诺列在这里。它们只存在本浏览器内，不会外传。',
		save: (name) => `保存“${name}”`,
		starts: '或者从这些开始'
	},
	drafts: {
		title: '未保存的工作',
		text: '留在已关闭窗口中的内容，以及打开其他内容时暂存的内容。',
		open: '打开',
		openOf: (name) => `打开对${name}的修改`,
		discard: '丢弃',
		sure: '确定永久丢弃？',
		of: (name) => `对${name}的修改`,
		changes: (named, more) => [...named, ...(more ? [`另有 ${more} 项`] : [])].join('；')
	},
	deleted: {
		title: '最近删除',
		text: '会保留一段时间，以便找回。',
		when: (when) => `${when}删除`,
		bringBack: '找回',
		erase: '彻底删除',
		sure: '连同全部版本彻底删除？'
	},
	broken: {
		title: '无法读取',
		text: '这些条目无法作为本企业的情景读取，已原样保留。',
		export: '原样导出',
		erase: '彻底删除',
		sure: '确定彻底删除？',
		more: (count) => `另有 ${count} 处错误。`
	},
	yes: '是',
	no: '否',
	close: '关闭',
	cancel: '取消',
	about: {
		saveTitle: '保存情景',
		copyTitle: '另存副本',
		editTitle: '名称、备注和标签',
		name: '名称',
		notes: '备注',
		tags: '标签',
		tagsHint: '用逗号分隔',
		addTag: (tag) => `添加标签${tag}`,
		nameTaken: '已有同名情景，两者都会保留。',
		nameMissing: '情景需要一个名称。',
		save: '保存',
		saving: '正在保存',
		gone: '该情景已不在库中。现在保存会成为一个新情景。'
	},
	conflict: {
		title: '其间已在别处保存',
		text: (name, theirs) => `您打开“${name}”之后，另一个窗口保存了第 ${theirs} 版。`,
		over: (version) => `将我的保存为第 ${version} 版`,
		overNote: (theirs) => `第 ${theirs} 版仍保留在版本中。`,
		asNew: '将我的另存为新情景',
		asNewNote: '两者都保持原样。'
	},
	problem: {
		title: '未能保存',
		again: '重试',
		export: '导出为文件',
		keeps: '您的工作仍在此页打开。'
	},
	versions: {
		title: (name) => `“${name}”的版本`,
		version: (version) => `第 ${version} 版`,
		newest: '最新',
		first: '最初的版本。',
		same: (version) => `设置与第 ${version} 版相同。`,
		since: (version, changes) => `与第 ${version} 版相比：${changes}`,
		changes: (named, more) => named.join('；') + (more ? '；' : ''),
		more: (more) => `另有 ${more} 项`,
		unread: '无法读取各版本。请关闭此窗口后重试，或刷新页面。',
		open: '打开',
		openOf: (version) => `打开第 ${version} 版`,
		restore: '恢复',
		restoreOf: (version) => `恢复第 ${version} 版`,
		help: (created) =>
			`创建于 ${created}。“打开”会以未保存的状态显示该版本；“恢复”使其成为最新版本，不会丢失任何内容。`
	},
	menu: {
		saved: '已保存',
		all: (count) => `全部情景（${count}）`,
		page: '情景页面',
		copy: '另存副本',
		rename: '重命名'
	},
	told: {
		savedNew: (name) => `已保存“${name}”。`,
		savedVersion: (version) => `已保存为第 ${version} 版。`,
		all: '全部情景',
		versions: '各个版本',
		openedOver: (name) => `已打开“${name}”。未保存的修改可用一次撤销找回。`,
		gone: '该情景已不在库中。',
		conflict: (name, theirs) =>
			`“${name}”未能保存：您打开之后，另一个窗口保存了第 ${theirs} 版。请再次保存并作出选择。`,
		undo: '撤销',
		deleted: (names) => (names.length === 1 ? `已删除“${names[0]}”。` : `已删除 ${names.length} 个情景。`),
		duplicated: (name) => `已添加“${name}”。`,
		restored: (old, now) => `第 ${old} 版已重新成为最新版，即第 ${now} 版。`,
		imported: ({ added, known, copies, broken, drafts, foreign }) =>
			[
				added > 0
					? `新增 ${added} 个`
					: known > 0 || copies > 0
						? '没有新的情景'
						: broken.scenarios > 0 || foreign.length > 0
							? '未导入任何情景'
							: '文件中没有情景',
				...(known ? [`${known} 个已存在`] : []),
				...(copies ? [`${copies} 个作为副本加入`] : []),
				...(broken.scenarios ? [`${broken.scenarios} 个情景无法读取`] : []),
				...(broken.parts ? [`${broken.parts} 个早期版本或未保存的修改无法读取`] : []),
				...(drafts ? [`${drafts} 份未保存的修改已存放`] : [])
			].join('，') + '。',
		sentences: (parts) => parts.join(''),
		foreign: ({ scenarios, drafts }, ids, more, here, hereId) => {
			const named = ids.map((id) => `“${id}”`).join('、');
			const whose =
				ids.length === 1
					? `另一家企业${named}，而`
					: `其他企业：${named}${more ? `，另有 ${more} 家` : ''}；`;
			const what = [
				...(scenarios ? [`${scenarios} 个情景`] : []),
				...(drafts ? [`${drafts} 份未保存的修改`] : [])
			].join('和 ');
			return `${what}属于${whose}此处的企业是${apart(here)}（“${hereId}”）。`;
		},
		why: (name, sentence) => `“${name}”：${sentence}`,
		refused: {
			'not-a-library': '它既不是情景库，也不是本企业的情景。',
			newer: '它由更新版本的 Glidepath 生成，请重新加载此页以获取新版本。',
			'too-large': '文件过大。',
			unreadable: '文件已损坏或不是 JSON。'
		},
		notImported: (file, why) => `未导入 ${file}：${why}`,
		notImportedWhole: (file, sentence) => `未导入 ${file}。${sentence}`,
		exported: (count) => `已导出 ${count} 个情景。`
	}
};
