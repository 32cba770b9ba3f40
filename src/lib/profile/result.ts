/** Expected failure as a value. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; problems: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const failed = <E>(problems: E) => ({ ok: false, problems }) as const;
