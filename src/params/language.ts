/** English has no prefix of its own: `/` is English, `/zh/` Chinese. */
export function match(param: string): param is 'zh' {
	return param === 'zh';
}
