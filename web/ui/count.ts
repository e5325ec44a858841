const grouped = new Intl.NumberFormat('en-GB');

/** `1,337`. */
export const figure = (n: number): string => grouped.format(n);

/** `1 area`, `150 areas`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;
