/** Features that are asked for in one page: the most that services are wont to give. */
export const pageSize = 1_000;

/** A service that gives page after page without end is none: ten million features. */
export const mostPages = 10_000;
