import { fromDayNumber, type IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Measure, Measures } from '../../graph/measures/network-measures.ts';
import type { NetworkSummary } from '../../graph/measures/network-summary.ts';
import { bandOf } from '../../graph/ties/band.ts';
import { partyId } from '../../graph/ties/tie-question.ts';
import type { Patience } from '../../graph/ties/waiting.ts';
import { communityLabels, type NetworkAt } from '../../graph/services/networks/network-at.ts';
import { regionTies, type RegionTies } from '../../graph/services/networks/region-ties.ts';
import type { Community, NetworkLink, NetworkTie } from './network.ts';

/** More ties than this are not listed: the strongest are. */
export const MOST_TIES = 40_000;
/** Steps that it takes to write out one party or tie. */
const LISTED_TAKES = 1_500;

/** A network as its fields are read, each worked out when it is asked for. */
export class NetworkValue {
  private keptNodes: ReadonlySet<number> | undefined;

  constructor(
    readonly network: NetworkAt,
    private readonly limit: number,
    private readonly patience: Patience,
    private readonly readLinks: () => NetworkLink[],
  ) {}

  get at(): IsoDate {
    return fromDayNumber(this.network.question.at);
  }

  get level(): string {
    return this.network.question.evidence.level;
  }

  get truncated(): boolean {
    return this.hasTooManyParties || this.network.ties.size > MOST_TIES;
  }

  get summary(): NetworkSummary {
    return this.network.parties.summaryOf(this.network.measures, this.patience.spend);
  }

  /** Parties in the order of their ids; those with the most strength where there are too many. */
  get nodes(): NetworkNodeValue[] {
    const { listed } = this;
    this.patience.spend(listed.size * LISTED_TAKES, 'parties to list');
    return [...listed].map((node) => new NetworkNodeValue(this.network, node, this.patience));
  }

  get ties(): NetworkTie[] {
    const { question, ties } = this.network;
    const rows = this.rowsListed();
    this.patience.spend(rows.length * LISTED_TAKES, 'ties to list');
    return rows.map((k) => ({
      a: partyId(question, ties.a[k]!),
      b: partyId(question, ties.b[k]!),
      strength: ties.strength[k]!,
      band: bandOf(ties.strength[k]!),
      interactionCount: ties.count[k]!,
      lastContact: fromDayNumber(ties.last[k]!),
    }));
  }

  /** Ties between parties listed, by place in the table. */
  private rowsListed(): number[] {
    const { ties, parties } = this.network;
    const { listed } = this;
    const isListed = (place: number) => listed.has(parties.nodeOf(place));
    const all = Array.from({ length: ties.size }, (_, k) => k);
    const rows = this.hasTooManyParties ? all.filter((k) => isListed(ties.a[k]!) && isListed(ties.b[k]!)) : all;
    if (rows.length <= MOST_TIES) return rows;
    const strongest = rows.sort((x, y) => ties.strength[y]! - ties.strength[x]! || x - y).slice(0, MOST_TIES);
    return strongest.sort((x, y) => x - y);
  }

  /** Between areas listed only. */
  get links(): NetworkLink[] {
    const { question, parties } = this.network;
    const ids = new Set<string>([...this.listed].map((node) => partyId(question, parties.places[node]!)));
    const links = this.readLinks().filter(({ a, b }) => ids.has(a) && ids.has(b));
    this.patience.spend(links.length * LISTED_TAKES, 'links to list');
    return links;
  }

  get regionTies(): RegionTies[] {
    return regionTies(this.network);
  }

  /** Largest first, then by label. */
  get communities(): Omit<Community, 'name'>[] {
    const { question, parties, measures } = this.network;
    const labels = communityLabels(this.network, this.patience);
    const strength = measures.read('strength', this.patience.spend);
    const within = strengthWithin(this.network, labels);
    const members = new Map<number, number[]>();
    labels.forEach((label, node) => {
      if (label < 0) return;
      const known = members.get(label);
      if (known) known.push(node);
      else members.set(label, [node]);
    });
    this.patience.spend(labels.length * LISTED_TAKES, 'parties to list');
    return [...members]
      .map(([label, nodes]) => ({
        label,
        size: nodes.length,
        members: nodes
          .sort((x, y) => within[y]! - within[x]! || strength[y]! - strength[x]! || x - y)
          .map((node): NodeId => partyId(question, parties.places[node]!)),
      }))
      .sort((x, y) => y.size - x.size || x.label - y.label);
  }

  private get hasTooManyParties(): boolean {
    return this.network.parties.places.length > this.limit;
  }

  private get listed(): ReadonlySet<number> {
    return (this.keptNodes ??= this.chosen());
  }

  private chosen(): Set<number> {
    const all = [...this.network.parties.places.keys()];
    if (!this.hasTooManyParties) return new Set(all);
    const strength = this.network.measures.read('strength', this.patience.spend);
    return new Set(all.sort((x, y) => strength[y]! - strength[x]! || x - y).slice(0, this.limit).sort((x, y) => x - y));
  }
}

/** One party of a network, with its measures. */
export class NetworkNodeValue {
  constructor(
    private readonly network: NetworkAt,
    private readonly node: number,
    private readonly patience: Patience,
  ) {}

  get id(): NodeId {
    return partyId(this.network.question, this.network.parties.places[this.node]!);
  }

  get region(): string | undefined {
    return this.network.parties.regions[this.node];
  }

  get areaIds(): NodeId[] {
    return this.network.parties.areasOf(this.node);
  }

  get firstContact(): IsoDate | undefined {
    const day = this.network.parties.firstDayOf(this.node);
    return day === undefined ? undefined : fromDayNumber(day);
  }

  get community(): number | undefined {
    const label = communityLabels(this.network, this.patience)[this.node]!;
    return label < 0 ? undefined : label;
  }

  get measures(): NodeMeasuresValue {
    return new NodeMeasuresValue(this.network, this.node, this.patience);
  }
}

class NodeMeasuresValue {
  constructor(
    private readonly network: NetworkAt,
    private readonly node: number,
    private readonly patience: Patience,
  ) {}

  private read<M extends Measure>(measure: M): Measures[M] {
    return this.network.measures.read(measure, this.patience.spend);
  }

  get degree(): number {
    return this.read('degree')[this.node]!;
  }

  get strength(): number {
    return this.read('strength')[this.node]!;
  }

  get betweenness(): number {
    return this.read('betweenness').values[this.node]!;
  }

  get betweennessError(): number | undefined {
    return this.read('betweenness').standardError?.[this.node];
  }

  get closeness(): number | undefined {
    return this.read('closeness')?.[this.node];
  }

  get clustering(): number | undefined {
    return known(this.read('clustering')[this.node]!);
  }

  get constraint(): number | undefined {
    return known(this.read('constraint')[this.node]!);
  }

  get effectiveSize(): number | undefined {
    return known(this.read('effectiveSize')[this.node]!);
  }

  get eiIndex(): number | undefined {
    return known(this.read('eiIndex').values[this.node]!);
  }

  get brokerage() {
    const { coordinator, consultant, gatekeeper, representative, liaison, total } = this.read('brokerage');
    const at = (column: Float64Array) => column[this.node]!;
    return {
      coordinator: at(coordinator),
      consultant: at(consultant),
      gatekeeper: at(gatekeeper),
      representative: at(representative),
      liaison: at(liaison),
      total: at(total),
    };
  }
}

const known = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

function strengthWithin({ measures }: NetworkAt, labels: Int32Array): Float64Array {
  const { offsets, targets, weights, size } = measures.graph;
  const within = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      if (labels[node] === labels[targets[place]!]) within[node]! += weights[place]!;
    }
  }
  return within;
}
