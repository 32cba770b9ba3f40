/** Raised whenever the same scenario of the same profile comes to other numbers than before. */
export const MODEL_VERSION = 1;
