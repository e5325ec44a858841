import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trail } from '../../../web/address/trail.ts';

/** A browser that remembers no more than so many pages, as browsers do, and a visit in it. */
class Visit {
  private entries: { href: string; index: number }[] = [{ href: 'start', index: 0 }];
  private at = 0;
  private readonly trail = new Trail(() => this.entries.length);

  constructor(private readonly most: number) {
    this.trail.begin(0, 'start');
  }

  get href(): string {
    return this.entries[this.at]!.href;
  }

  private get index(): number {
    return this.entries[this.at]!.index;
  }

  act(href: string): void {
    const index = this.index + 1;
    this.entries = [...this.entries.slice(0, this.at + 1), { href, index }].slice(-this.most);
    this.at = this.entries.length - 1;
    this.trail.went('PUSH', index, { href, said: `went to ${href}` });
  }

  undo(): void {
    this.follow(this.trail.back(this.index), -1);
  }

  redo(): void {
    this.follow(this.trail.forth(this.index), 1);
  }

  can(): [boolean, boolean] {
    return [this.trail.canGoBack(this.index), this.trail.canGoForth(this.index)];
  }

  said() {
    return this.trail.said(this.index);
  }

  private follow(step: ReturnType<Trail['back']> | ReturnType<Trail['forth']>, by: 1 | -1): void {
    if (step === undefined) return;
    if (typeof step === 'string') {
      this.at += by;
      if (!this.entries[this.at]) throw new Error('The browser has nothing there.');
      this.trail.went(by < 0 ? 'BACK' : 'FORWARD', this.index, { href: this.href, said: undefined });
    } else {
      this.entries[this.at] = { href: step.href, index: this.index };
      this.trail.went('REPLACE', this.index, step);
    }
  }
}

describe('the trail of a visit', () => {
  it('leads back over two hundred steps to the start, and forth again to the end, though the browser remembers fifty', () => {
    const visit = new Visit(50);
    const walked = Array.from({ length: 200 }, (_, i) => `step ${i}`);
    for (const step of walked) visit.act(step);
    const back = walked.map(() => (visit.undo(), visit.href));
    expect(back).toEqual([...walked.slice(0, -1).reverse(), 'start']);
    expect(visit.can()).toEqual([false, true]);
    const forth = walked.map(() => (visit.redo(), visit.href));
    expect(forth).toEqual(walked);
    expect(visit.can()).toEqual([true, false]);
    expect(visit.said()).toEqual(['went to step 198', 'went to step 199']);
  });

  it('is what a list of steps would be, whatever is done, undone and redone in between', () => {
    const acts = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('act') }, { weight: 2, arbitrary: fc.constant('undo') }, { weight: 1, arbitrary: fc.constant('redo') }), { maxLength: 200 });
    fc.assert(
      fc.property(acts, fc.integer({ min: 2, max: 60 }), (walk, most) => {
        const visit = new Visit(most);
        let [list, place] = [['start'], 0];
        walk.forEach((step, i) => {
          if (step === 'act') {
            list = [...list.slice(0, place + 1), `step ${i}`];
            place = list.length - 1;
            visit.act(`step ${i}`);
          } else if (step === 'undo') {
            place = Math.max(0, place - 1);
            visit.undo();
          } else {
            place = Math.min(list.length - 1, place + 1);
            visit.redo();
          }
          expect(visit.href).toBe(list[place]);
          expect(visit.can()).toEqual([place > 0, place < list.length - 1]);
        });
      }),
      { numRuns: 500 },
    );
  });

  describe('to where one came from', () => {
    const walked = (hrefs: readonly string[], entries: number): Trail => {
      const trail = new Trail(() => Math.min(entries, hrefs.length));
      hrefs.forEach((href, i) => {
        if (i === 0) trail.begin(0, href);
        else {
          trail.left(i - 1, `window of ${hrefs[i - 1]}`);
          trail.went('PUSH', i, { href, said: undefined });
        }
      });
      return trail;
    };

    it('passes over steps on the page itself to the last step before it', () => {
      const trail = walked(['/map', '/map?area=mill', '/area/mill', '/area/mill?tab=people'], 50);
      expect(trail.cameFrom(3)).toEqual({ href: '/map?area=mill', said: undefined, title: 'window of /map?area=mill', entriesBack: 2 });
    });

    it('is nothing where the visit began', () => {
      expect(walked(['/area/mill', '/area/mill?tab=people'], 50).cameFrom(1)).toBeUndefined();
    });

    it('has no entries to go back where the browser has forgotten them', () => {
      const trail = walked(['/map', '/area/mill', ...Array.from({ length: 9 }, (_, i) => `/area/mill?tab=${i}`)], 5);
      expect(trail.cameFrom(10)).toMatchObject({ href: '/map', entriesBack: undefined });
    });
  });
});
