const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** A path through points; where one is missing the line is broken. */
export function linePath(points: readonly (readonly [number, number] | undefined)[]): string {
  let path = '';
  let drawing = false;
  for (const point of points) {
    if (point) path += `${drawing ? 'L' : 'M'}${rounded(point[0])} ${rounded(point[1])}`;
    drawing = point !== undefined;
  }
  return path;
}

/** The same as a staircase: each value holds until the next. */
export function stairPath(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => (i === 0 ? `M${rounded(x)} ${rounded(y)}` : `H${rounded(x)}V${rounded(y)}`))
    .join('');
}
