/** Where a step led, and what it was in words. */
export interface TrailStep {
  readonly href: string;
  readonly said: string | undefined;
  /** What the window was called when it was left. */
  readonly title?: string;
}

/** An earlier step, and how many of the browser's entries it lies back; undefined where those reach no further. */
export interface EarlierStep extends TrailStep {
  readonly entriesBack: number | undefined;
}

const pathOf = (href: string | undefined): string | undefined => href?.split('?')[0];

/**
 * The steps of a visit, all of them. A browser remembers only the last fifty or so; from the earliest it
 * can reach, this goes on by putting the addresses of earlier steps in the place of that one, and back up
 * the same way. An entry of the browser at some index stands for the step of that number less `shift`.
 */
export class Trail {
  private readonly steps = new Map<number, TrailStep>();
  private start = 0;
  private furthest = 0;
  private shift = 0;
  /** The shift at which the browser's later entries are right. */
  private base = 0;
  private moving = false;

  constructor(private readonly entries: () => number) {}

  begin(index: number, href: string): void {
    this.steps.clear();
    this.start = index;
    this.furthest = index;
    this.shift = 0;
    this.base = 0;
    this.steps.set(index, { href, said: undefined });
  }

  went(action: string, index: number, step: TrailStep): void {
    if (action === 'PUSH') {
      this.base = this.shift;
      this.furthest = index;
      for (const later of this.steps.keys()) if (later > this.number(index)) this.steps.delete(later);
    }
    if (action === 'PUSH' || (action === 'REPLACE' && !this.moving)) this.steps.set(this.number(index), step);
    this.moving = false;
    this.furthest = Math.max(this.furthest, index);
  }

  /** Keeps what the window was called at an index that is being left. */
  left(index: number, title: string): void {
    const step = this.steps.get(this.number(index));
    if (step) this.steps.set(this.number(index), { ...step, title });
  }

  /** The nearest earlier step on another page. */
  cameFrom(index: number): EarlierStep | undefined {
    const here = this.number(index);
    const path = pathOf(this.steps.get(here)?.href);
    for (let number = here - 1; number >= this.start; number -= 1) {
      const step = this.steps.get(number);
      if (!step || pathOf(step.href) === path) continue;
      const back = here - number;
      const reached = Math.max(this.start, this.furthest - this.entries() + 1);
      return { ...step, entriesBack: this.shift === 0 && index - back >= reached ? back : undefined };
    }
    return undefined;
  }

  /** What goes a step back: the browser, or the address that takes the place of this one. */
  back(index: number): 'back' | TrailStep | undefined {
    if (!this.canGoBack(index)) return undefined;
    if (index > Math.max(this.start, this.furthest - this.entries() + 1)) return 'back';
    this.shift++;
    return this.moveTo(index);
  }

  forth(index: number): 'forward' | TrailStep | undefined {
    if (!this.canGoForth(index)) return undefined;
    if (this.shift === this.base) return 'forward';
    this.shift--;
    return this.moveTo(index);
  }

  /** A step that has no words was no act: it is where the visit, or a page, began. */
  canGoBack(index: number): boolean {
    return this.steps.get(this.number(index))?.said !== undefined && this.steps.has(this.number(index) - 1);
  }

  canGoForth(index: number): boolean {
    return this.shift > this.base || index < this.furthest;
  }

  /** The step before and the last one, in words. */
  said(index: number): readonly [string | undefined, string | undefined] {
    return [this.steps.get(this.number(index) - 1)?.said, this.steps.get(this.number(index))?.said];
  }

  private moveTo(index: number): TrailStep | undefined {
    this.moving = true;
    return this.steps.get(this.number(index));
  }

  private number(index: number): number {
    return index - this.shift;
  }
}
