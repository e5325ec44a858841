import { dayNumber, fromDayNumber, type IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { bandOf, type Band } from '../../graph/ties/band.ts';
import { receipts, strengthOf, type Receipt } from '../../graph/ties/receipts.ts';
import { partyId, type TieQuestion } from '../../graph/ties/tie-question.ts';
import type { TieTable } from '../../graph/ties/tie-table.ts';

interface Figures {
  readonly strength: number;
  readonly interactionCount: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** A tie as its fields are read: the figures at once, the receipts once they are asked for. */
export class TieValue {
  private kept: readonly Receipt[] | undefined;
  private readonly figures: Figures;

  constructor(
    readonly question: TieQuestion,
    /** Places of the two. */
    readonly places: readonly [a: number, b: number],
    figures?: Figures,
  ) {
    this.figures = figures ?? figuresOf(this.receipts);
  }

  /** The tie in row k of a table. */
  static ofRow(question: TieQuestion, table: TieTable, k: number): TieValue {
    return new TieValue(question, [table.a[k]!, table.b[k]!], {
      strength: table.strength[k]!,
      interactionCount: table.count[k]!,
      first: table.first[k]!,
      last: table.last[k]!,
    });
  }

  /** In the order of days. */
  get receipts(): readonly Receipt[] {
    const { evidence, at, options } = this.question;
    return (this.kept ??= receipts(evidence, ...this.places, at, options));
  }

  /** Its receipts up to another day, which may be later than its own. */
  receiptsUntil(last: IsoDate): readonly Receipt[] {
    const { evidence, options, at } = this.question;
    const day = dayNumber(last);
    return day > at ? receipts(evidence, ...this.places, day, options) : this.receipts;
  }

  get ids(): readonly [a: NodeId, b: NodeId] {
    return [partyId(this.question, this.places[0]), partyId(this.question, this.places[1])];
  }

  get at(): IsoDate {
    return fromDayNumber(this.question.at);
  }

  get strength(): number {
    return this.figures.strength;
  }

  get band(): Band {
    return bandOf(this.figures.strength);
  }

  get interactionCount(): number {
    return this.figures.interactionCount;
  }

  get firstContact(): IsoDate | undefined {
    return dateOf(this.figures.first);
  }

  get lastContact(): IsoDate | undefined {
    return dateOf(this.figures.last);
  }
}

const dateOf = (day: number | undefined): IsoDate | undefined => (day === undefined ? undefined : fromDayNumber(day));

const figuresOf = (own: readonly Receipt[]): Figures => ({
  strength: strengthOf(own),
  interactionCount: own.length,
  first: own[0]?.day,
  last: own.at(-1)?.day,
});
