import type { Problem, Reasons } from '../profile/problem';
import { apart } from './spaced';

/** What is wrong with a file, in one Chinese sentence that begins with the place. */
export function describeProblem(problem: Problem): string {
	// A path is set apart from the words after it, the file's own name is a word among them.
	const at = problem.path === '' ? '文件' : `${problem.path} `;
	switch (problem.reason) {
		case 'unreadable':
			return `${at}不是有效的 JSON：内容不完整或已损坏。`;
		case 'wrong-type':
			return problem.expected === 'valid'
				? `${at}的值不可用：${named(problem.received)}。`
				: `${at}应为${apart(named(problem.expected))}，而不是${apart(named(problem.received))}。`;
		case 'unknown-key':
			return `${at}不是已知的条目。`;
		case 'missing':
			return `缺少${apart(at.trimEnd())}。`;
		case 'duplicate':
			return `${at}重复了“${problem.id}”，此处只能出现一次。`;
		case 'reserved':
			return `${at}不能用“${problem.id}”，这个词留作合计。`;
		case 'unknown-id':
			return `${at}引用了“${problem.id}”，但公司档案的${LISTS[problem.of] ?? problem.of}中没有它。`;
		case 'unknown-unit':
			return `${at}的单位“${problem.unit}”无法识别；自有单位请列入配置的 units。`;
		case 'wrong-unit':
			return `${at}的单位是“${problem.unit}”，应为“${problem.expected}”。`;
		case 'low-value-high': {
			const { low, value, high } = problem;
			return `${at}的低值、中值和高值应依次递增，现为 ${low}、${value}、${high}。`;
		}
		case 'out-of-range':
			return `${at}为 ${problem.value}，应${range(problem)}。`;
		case 'not-a-year':
			return problem.min === problem.max
				? `${at}为 ${problem.value}，应为 ${problem.min}。`
				: `${at}为 ${problem.value}，应为 ${problem.min} 至 ${problem.max} 之间的年份。`;
		case 'end-before-start':
			return `${at}为 ${problem.end}，早于起始年 ${problem.start}。`;
		case 'best-is-today':
			return `${at}为 ${problem.value}，与当前水平相同，没有可调的余地。`;
		case 'second-clean':
			return `${at}是“${problem.source}”的第二项清洁电力作用，每个排放源只能有一项。`;
		case 'cannot-act':
			return `${at}不会起任何作用：${WHY[problem.why]}。`;
		case 'too-tangled': {
			const { source, levers, most } = problem;
			return `${at.trimEnd()}：在“${source}”上重复作用或影响自发电量的杠杆有 ${levers} 项，超过可分清各自贡献的上限 ${most} 项。`;
		}
		case 'nothing-modelled':
			return `${at}有披露值，但 ${problem.year} 年没有任何排放源产生 ${problem.scope} 排放。`;
		case 'no-base':
			return `${at}以 ${problem.year} 年为基准，但该年没有排放。`;
		case 'other-profile':
			return `该情景属于另一家企业“${problem.given}”，而此处的企业是${apart(problem.name)}（“${problem.loaded}”）。`;
		case 'too-long':
			return `${at}有 ${problem.length} 个字符，最多只能有 ${problem.most} 个。`;
		case 'too-large':
			return `${at}有 ${problem.bytes} 字节，最多只能有 ${problem.most} 字节。`;
		case 'no-file':
			return '无法读取该文件：它可能已被移动或删除，或者是一个文件夹。';
		case 'empty-file':
			return '该文件是空的。';
		case 'other-file':
			return OTHER_FILES[problem.kind];
		case 'no-scenario':
			return `该文件不含 Glidepath 情景。${OPENS}`;
		case 'library-file':
			return '这是包含全部情景的文件，请在“情景”页面导入。';
		case 'damaged-link':
			return '链接不完整或已损坏，请重新复制整个链接。';
		case 'newer-link':
			return `链接由更新版本的 Glidepath 生成（格式 ${problem.version}，本页最高支持 ${problem.known}），请刷新页面以更新。`;
		case 'link-profile':
			return `链接所用的公司档案“${problem.given}”（数据摘要 ${problem.digest}）不在此处，当前使用的是“${problem.loaded}”。`;
		default:
			return problem satisfies never;
	}
}

const OPENS = '可打开的是情景的 JSON 文件；包含全部情景的文件请在“情景”页面导入。';
const OTHER_FILES = {
	table: `CSV 表格无法在此打开，其中不含设定。${OPENS}`,
	workbook: `工作簿无法在此打开，其中没有可读取的设定。${OPENS}`,
	zip: `压缩包无法在此打开，请先解压。${OPENS}`,
	other: `这不是 JSON 文件。${OPENS}`
} satisfies Record<Reasons['other-file']['kind'], string>;

const WHY = {
	'no-effects': '没有列出作用',
	'no-strength': '在任何水平下强度都为零',
	'no-source': '排放源为空，也没有其他排放源转换到它',
	'no-change': '最佳水平与排放源当前水平相同',
	'not-percent': '杠杆的范围应在 0 至 100% 之内',
	'to-itself': '把排放源转换成了它自己'
} satisfies Record<Reasons['cannot-act']['why'], string>;

/** Names of the lists that an id is looked up in. */
const LISTS: Record<string, string> = {
	assumptions: '假设',
	carriers: '能源与排放载体',
	drivers: '驱动因素',
	sources: '排放源',
	levers: '杠杆',
	boundaries: '边界'
};

/** Kinds of JSON value; a value itself ("linear", 3) is shown as it is. */
const KINDS: Record<string, string> = {
	Object: '对象',
	Id: '由字母、数字、连字符、点和下划线组成的标识',
	Array: '列表',
	number: '数字',
	string: '文本',
	boolean: 'true 或 false'
};
const named = (kind: string) => KINDS[kind] ?? kind;

function range({ min, max }: { min: number; max: number }): string {
	if (max === Infinity) return min === 0 ? '不小于 0' : min > 0 && min < 1e-99 ? '大于 0' : `不小于 ${min}`;
	return min === -Infinity ? `不大于 ${max}` : `在 ${min} 至 ${max} 之间`;
}
