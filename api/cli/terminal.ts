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

/** Whoever read the data has stopped, as `head` does: there is nothing more to do, and nothing wrong. */
export class ReaderLeft extends Error {}

/**
 * The terminal of this process. A reader of the data that stops early ends the command at its next
 * word, as it would end anyway: a process cut off while a thread reads the store does not end quietly.
 * Nobody reading the messages is no reason to leave the work half done.
 */
export function processTerminal(): Terminal {
  process.stderr.on('error', () => undefined);
  let readerLeft: () => void = () => undefined;
  const left = new Promise<never>((_, reject) => (readerLeft = () => reject(new ReaderLeft('The reader left.'))));
  left.catch(() => undefined);
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return readerLeft();
    process.stderr.write(`What the command prints cannot be written (${code}).\n`);
    process.exit(1);
  });
  const written = (text: string) =>
    new Promise<void>((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    });
  return {
    out: (text) => Promise.race([left, written(text)]),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    isWatched: process.stderr.isTTY,
    now: () => new Date(),
  };
}
