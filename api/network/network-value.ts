import { fromDayNumber, type IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { bandOf } from '../../graph/ties/band.ts';
import { partyId } from '../../graph/ties/tie-question.ts';
import type { NetworkAt } from '../../graph/services/networks/network-at.ts';
import { regionTies, type RegionTies } from '../../graph/services/networks/region-ties.ts';
import type { Community, NetworkLink, NetworkTie } from './network.ts';

/** A network as its fields are read, each worked out when it is asked for. */
export class NetworkValue {
  private listed: ReadonlySet<number> | undefined;

  constructor(
    readonly network: NetworkAt,
    private readonly limit: number,
    private readonly readLinks: () => NetworkLink[],
  ) {}

  get at(): IsoDate {
    return fromDayNumber(this.network.question.at);
  }

  get level(): string {
    return this.network.question.evidence.level;
  }

  get truncated(): boolean {
    return this.network.parties.places.length > this.limit;
  }

  get summary() {
    return this.network.summary;
  }

  /** Parties in the order of their ids; those with the most strength where there are too many. */
  get nodes(): NetworkNodeValue[] {
    return [...this.nodeNumbers].map((node) => new NetworkNodeValue(this.network, node));
  }

  get ties(): NetworkTie[] {
    const { question, ties, parties } = this.network;
    const rows = Array.from({ length: ties.size }, (_, k) => k);
    const isListed = (place: number) => this.nodeNumbers.has(parties.nodeOf(place));
    return (this.truncated ? rows.filter((k) => isListed(ties.a[k]!) && isListed(ties.b[k]!)) : rows).map((k) => ({
      a: partyId(question, ties.a[k]!),
      b: partyId(question, ties.b[k]!),
      strength: ties.strength[k]!,
      band: bandOf(ties.strength[k]!),
      interactionCount: ties.count[k]!,
      lastContact: fromDayNumber(ties.last[k]!),
    }));
  }

  get links(): NetworkLink[] {
    return this.readLinks();
  }

  get regionTies(): RegionTies[] {
    return regionTies(this.network);
  }

  /** Largest first, then by label. */
  get communities(): Omit<Community, 'name'>[] {
    const { question, parties, measures, communityLabels } = this.network;
    const members = new Map<number, number[]>();
    communityLabels().forEach((label, node) => {
      if (label >= 0) members.set(label, [...(members.get(label) ?? []), node]);
    });
    const within = strengthWithin(this.network, communityLabels());
    return [...members]
      .map(([label, nodes]) => ({
        label,
        size: nodes.length,
        members: nodes
          .sort((x, y) => within[y]! - within[x]! || measures.strength[y]! - measures.strength[x]! || x - y)
          .map((node): NodeId => partyId(question, parties.places[node]!)),
      }))
      .sort((x, y) => y.size - x.size || x.label - y.label);
  }

  private get nodeNumbers(): ReadonlySet<number> {
    return (this.listed ??= this.chosen());
  }

  private chosen(): Set<number> {
    const all = [...this.network.parties.places.keys()];
    if (!this.truncated) return new Set(all);
    const { strength } = this.network.measures;
    return new Set(all.sort((x, y) => strength[y]! - strength[x]! || x - y).slice(0, this.limit).sort((x, y) => x - y));
  }
}

/** One party of a network, with its measures. */
export class NetworkNodeValue {
  constructor(
    private readonly network: NetworkAt,
    private readonly node: number,
  ) {}

  get id(): NodeId {
    return partyId(this.network.question, this.network.parties.places[this.node]!);
  }

  get region(): string | undefined {
    return this.network.parties.regions[this.node];
  }

  get community(): number | undefined {
    const label = this.network.communityLabels()[this.node]!;
    return label < 0 ? undefined : label;
  }

  get measures(): NodeMeasuresValue {
    return new NodeMeasuresValue(this.network.measures, this.node);
  }
}

class NodeMeasuresValue {
  constructor(
    private readonly all: NetworkAt['measures'],
    private readonly node: number,
  ) {}

  get degree(): number {
    return this.all.degree[this.node]!;
  }

  get strength(): number {
    return this.all.strength[this.node]!;
  }

  get betweenness(): number {
    return this.all.betweenness.values[this.node]!;
  }

  get betweennessError(): number | undefined {
    return this.all.betweenness.standardError?.[this.node];
  }

  get closeness(): number | undefined {
    return this.all.closeness?.[this.node];
  }

  get clustering(): number | undefined {
    return known(this.all.clustering[this.node]!);
  }

  get constraint(): number | undefined {
    return known(this.all.constraint[this.node]!);
  }

  get effectiveSize(): number | undefined {
    return known(this.all.effectiveSize[this.node]!);
  }

  get eiIndex(): number | undefined {
    return known(this.all.eiIndex.values[this.node]!);
  }

  get brokerage() {
    const { coordinator, consultant, gatekeeper, representative, liaison, total } = this.all.brokerage;
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
