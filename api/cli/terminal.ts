/** Where a command writes and what surrounds it; in tests, no process at all. */
export interface Terminal {
  /** Data. Resolves when there is room for more. */
  out(text: string): Promise<void>;
  /** Messages and progress. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Progress is redrawn in place where somebody watches. */
  readonly isWatched: boolean;
  readonly now: () => Date;
}

/** The terminal of this process. A reader that stops early, as `head` does, ends the command quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    isWatched: process.stderr.isTTY,
    now: () => new Date(),
  };
}
