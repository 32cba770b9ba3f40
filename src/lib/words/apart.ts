const HAN = /^\p{Script=Han}/u;

/** Behind a character: a name or a value in Latin letters or figures stands apart from it, words do not. */
export const apart = (text: string): string => (HAN.test(text) ? text : ` ${text}`);
