import type { StorageWords } from './storage.en';

export const storage: StorageWords = {
	problem: {
		forbidden:
			'浏览器不为本页保存任何数据：可能是无痕窗口，或存储已被关闭。您可以继续操作；关闭标签页之前，请先导出需要保留的内容。',
		full: '没有空间可供保存：磁盘或本站可用的存储空间已满。之前保存的内容完好。请腾出空间后再保存，或将情景库导出为文件。',
		newer: (found: number | null) =>
			`情景库已由更新版本的 Glidepath 接管${found === null ? '' : `（数据库版本 ${found}）`}。请刷新页面以使用新版本。您可以在此继续操作，但现在保存的内容仅在此标签页内有效：请先导出。`,
		blocked:
			'另一个标签页正以旧版本的 Glidepath 占用情景库。请关闭其他 Glidepath 标签页，之后在此保存的内容才会保留；在此之前仅在此标签页内有效。',
		silent: '浏览器的存储尚未响应。您可以继续操作；在其响应之前，此处保存的内容仅在此标签页内有效。',
		failed: (detail: string) =>
			`浏览器未能保存您最近的更改（${detail.replace(/[.。]$/, '')}）。您可以继续操作；请将需要保留的内容导出为文件。`
	},
	exportLibrary: '导出情景库',
	back: (when: string) => `已恢复您于${when}未保存的内容。若改为打开“已公布目标”，它仍保留在“情景”页中。`,
	startFresh: '打开“已公布目标”',
	last: (name: string, time: string) => `您最近的情景是“${name}”（${time} 保存）。`,
	openLast: '打开',
	unreadableDraft:
		'此版本的 Glidepath 无法读取您之前编辑的内容。内容已原样保留，并会包含在情景库的导出文件中。',
	changedElsewhere: (name: string, version: number) =>
		`“${name}”已在另一个标签页中更改（第 ${version} 版）。此处显示的仍是您自己的内容。`,
	deletedElsewhere: (name: string) => `“${name}”已在另一个标签页中删除。此处显示的内容仍可由您保存。`,
	openIt: '打开新版',
	keepMine: '保留我的',
	unnamed: '未命名情景'
};
