/** The calendar of the specification; scenarios and links name its years. */
export const TIME = { baseYear: 2020, anchorYear: 2021, endYear: 2035 } as const;
