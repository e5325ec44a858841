import type { Terminal } from './terminal.ts';

const REDRAW_MS = 200;
const LINE_MS = 2_000;

/** Tells on stderr how far long work is: in place where somebody watches, else a line now and then. */
export class Progress {
  private last: number;
  private drawn = false;

  constructor(private readonly terminal: Terminal) {
    this.last = Date.now();
  }

  show(text: string): void {
    const now = Date.now();
    if (now - this.last < (this.terminal.isWatched ? REDRAW_MS : LINE_MS)) return;
    this.last = now;
    this.drawn = this.terminal.isWatched;
    this.terminal.err(this.terminal.isWatched ? `\r\u001b[K${text}` : `${text}\n`);
  }

  /** Clears the line for what is said next. */
  end(): void {
    if (this.drawn) this.terminal.err('\r\u001b[K');
    this.drawn = false;
  }
}
