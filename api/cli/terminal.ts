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

/**
 * The terminal of this process. A reader of the data that stops early, as `head` does, ends the
 * command quietly; nobody reading the messages is no reason to leave the work half done.
 */
export function processTerminal(): Terminal {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(`What the command prints cannot be written (${code}).\n`);
    process.exit(1);
  });
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
