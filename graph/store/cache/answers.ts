/**
 * Answers by question, forgotten as a whole when the store changes and by least recent use of the
 * question when there are too many.
 */
export class Answers {
  private readonly byQuestion = new Map<string, Map<string, unknown>>();
  private count = 0;

  constructor(private readonly most: number) {}

  clear(): void {
    this.byQuestion.clear();
    this.count = 0;
  }

  /** The answers to one question, by what it was asked of. */
  to(question: string): Map<string, unknown> {
    const answers = this.byQuestion.get(question) ?? new Map<string, unknown>();
    this.byQuestion.delete(question);
    this.byQuestion.set(question, answers);
    return answers;
  }

  /** Keeps an answer of a weight (the records it holds). */
  keep(question: string, of: string, answer: unknown, weight: number): void {
    this.count += weight + 1;
    this.to(question).set(of, answer);
    if (this.count <= this.most) return;
    // Weights are not kept: when there is too much, the older half of the questions goes.
    const older = [...this.byQuestion.keys()].slice(0, Math.ceil(this.byQuestion.size / 2));
    if (older.includes(question)) return this.clear();
    for (const one of older) this.byQuestion.delete(one);
    this.count = Math.ceil(this.count / 2);
  }
}
