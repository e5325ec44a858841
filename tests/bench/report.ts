/** Collects what was measured and prints it as it comes. */
export class Report {
  private readonly ratios: { what: string; ratio: number; goal: number }[] = [];

  heading(text: string): void {
    console.log(`\n${text}`);
  }

  /** A figure of this machine on this day, beside the goal it was set; never a test. */
  figure(what: string, values: readonly number[], unit: string, goal?: string): void {
    const goalText = goal === undefined ? '' : `  (goal: ${goal})`;
    console.log(`  ${what}: ${shown(median(values))} ${unit}, median of ${values.length}${goalText}`);
  }

  /** How many times as much one does as the other, both measured in turns in this run. */
  ratio(what: string, ours: readonly number[], theirs: readonly number[], goal: number): void {
    const ratio = median(ours) / median(theirs);
    this.ratios.push({ what, ratio, goal });
    console.log(
      `  ${what}: ${shown(median(ours))} against ${shown(median(theirs))}, ${ratio.toFixed(2)} times as many  (goal: at least ${goal})`,
    );
  }

  close(): void {
    const missed = this.ratios.filter(({ ratio, goal }) => ratio < goal);
    console.log(missed.length === 0 ? '\nEvery ratio reached its goal.' : '\nRatios below their goal:');
    for (const { what, ratio, goal } of missed) console.log(`  ${what}: ${ratio.toFixed(2)} of ${goal}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const shown = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3));
