import type { Change } from '../model/change.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Label, NodeId } from '../model/node-id.ts';
import type { NodeRecord } from '../model/nodes.ts';
import type { RecordId, RelationId, RelationKind, RelationRecord } from '../model/relations.ts';

/**
 * Where the records are kept. Two adapters, one promise: plain JavaScript in and out, dates as ISO
 * days, every rule of the model upheld by `write`, whoever calls. All methods reject with
 * KithError UNAVAILABLE when the store cannot be reached and BAD_INPUT for a wrong argument.
 */
export interface Store {
  /** Nodes of a kind in a stable order, a page at a time; a cursor stays good while others write. */
  find<L extends Label>(query: NodeQuery<L>): Promise<Page<NodeRecord<L>>>;

  /** How many nodes `find` would page through. */
  count(query: Pick<NodeQuery<Label>, 'label' | 'where'>): Promise<number>;

  /** The nodes with these ids, in this order, undefined where there is none. */
  nodes(ids: readonly NodeId[]): Promise<readonly (NodeRecord | undefined)[]>;

  /** The relations with these ids, in this order, undefined where there is none. */
  relations(ids: readonly RelationId[]): Promise<readonly (RelationRecord | undefined)[]>;

  /** For each node, a page of its relations of one kind with the nodes at their other ends. One call, one statement. */
  related(ids: readonly NodeId[], query: RelatedQuery): Promise<readonly Page<Related>[]>;

  /** For each node, how many relations `related` would page through. */
  countRelated(ids: readonly NodeId[], query: RelatedQuery): Promise<readonly number[]>;

  /**
   * Nodes whose words begin with the words of `text`, accents and case folded, best first: exact
   * name, then name that begins so, then all else; equals by name, then id. Any text is harmless.
   */
  search(text: string, options?: SearchOptions): Promise<readonly NodeRecord[]>;

  /** Everything, in batches, off the main thread where the adapter can; one moment's picture. */
  stream(options?: StreamOptions): AsyncIterable<StreamBatch>;

  /**
   * All changes or none, and their log in the same transaction. Writing what is already so changes
   * nothing and makes no version. @throws KithError BAD_INPUT, CONFLICT or UNAVAILABLE.
   */
  write(changes: Iterable<Change>, by: string, why: string, options?: WriteOptions): Promise<Written>;

  /** The version of the last write; 0 when there was none. Strictly increases. */
  version(): Promise<number>;

  /** What was written after a version, oldest first: everything another process needs to follow. */
  changesSince(version: number, options?: LogOptions): AsyncIterable<LoggedChange>;

  /** Heads of the log, newest first. */
  log(page: { readonly first: number; readonly before?: number; readonly record?: RecordId }): Promise<readonly LogHead[]>;

  close(): Promise<void>;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** A cursor for each item, to go on after it. */
  readonly cursors: readonly string[];
  readonly hasNext: boolean;
}

export interface NodeQuery<L extends Label> {
  readonly label: L;
  readonly where?: Where;
  /** Ties break by id. Default: by name. */
  readonly order?: Order;
  /** 0 to 10,000. */
  readonly first: number;
  readonly after?: string | undefined;
}

/**
 * `name`: folded name (people whose name may not be listed come last, by id, so that order tells
 * nothing); `date`: the node's date; `region`: region, then name; `distance`: from `where.near`;
 * `from`: the relation's start (related only). What has no value comes last either way.
 */
export interface Order {
  readonly by: 'name' | 'date' | 'region' | 'distance' | 'from';
  readonly descending?: boolean;
}

/** Every condition must hold. */
export interface Where {
  readonly ids?: readonly NodeId[] | undefined;
  /** Words the node must hold, as in `search`. */
  readonly text?: string | undefined;
  readonly fields?: Readonly<Record<string, FieldCondition>> | undefined;
  readonly near?: { readonly lat: number; readonly lon: number; readonly km: number } | undefined;
  readonly related?: readonly RelatedCondition[] | undefined;
}

/** One of these values, or (dates and numbers) from `from` on and before `to`; `absent`: has no value. */
export type FieldCondition =
  | { readonly in: readonly (string | number | boolean)[] }
  | { readonly from?: string | number | undefined; readonly to?: string | number | undefined }
  | { readonly absent: boolean };

/** The node has such a relation. `via` is the third node a relation names (the area represented, say). */
export interface RelatedCondition {
  readonly kind: RelationKind;
  readonly direction: Direction;
  readonly ids?: readonly NodeId[] | undefined;
  readonly fields?: Readonly<Record<string, FieldCondition>> | undefined;
  readonly via?: readonly NodeId[] | undefined;
  readonly at?: IsoDate | undefined;
  /** Turns the condition round: the node has no such relation. */
  readonly none?: boolean | undefined;
}

/** `out`: the given node is the relation's start; `in`: its end; `both`: either. */
export type Direction = 'out' | 'in' | 'both';

export interface RelatedQuery {
  readonly kind: RelationKind;
  /** `via`: the given node is the third one the relation names; the other end is then its start. */
  readonly direction: Direction | 'via';
  /** Only relations that hold on this day. Relations without a period always hold. */
  readonly at?: IsoDate | undefined;
  /** Conditions on the relation's own fields. */
  readonly fields?: Readonly<Record<string, FieldCondition>> | undefined;
  /** Conditions on the node at the other end. */
  readonly other?: Readonly<Record<string, FieldCondition>> | undefined;
  /** Default: by name of the other node; ties break by relation id. */
  readonly order?: Order | undefined;
  readonly first: number;
  readonly after?: string | undefined;
}

export interface Related {
  readonly relation: RelationRecord;
  readonly node: NodeRecord;
}

export interface SearchOptions {
  readonly labels?: readonly Label[] | undefined;
  /** Default 20, at most 1,000. */
  readonly first?: number | undefined;
  /** Leaves out people who have not agreed to be listed. */
  readonly listedOnly?: boolean | undefined;
}

export interface StreamOptions {
  /** Default: all. An empty list: none. */
  readonly labels?: readonly Label[];
  /** Default: all. An empty list: none. */
  readonly kinds?: readonly RelationKind[];
  /** Leaves `rest` of the relation columns empty, which is far faster. Default false. */
  readonly withoutRest?: boolean;
}

/** First every batch of nodes, then batches of relations, each of one kind. */
export type StreamBatch =
  | { readonly nodes: readonly NodeRecord[]; readonly ordinals: Int32Array; readonly version: number }
  | { readonly relations: RelationColumns; readonly version: number };

/** Relations of one kind as columns; nodes by the ordinals their own batches gave (below 2^31, with gaps). */
export interface RelationColumns {
  readonly kind: RelationKind;
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** -1 where the relation names no third node. */
  readonly via: Int32Array;
  /** Day numbers; NO_DAY where not known. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The role, offer or seat; for ATTENDED, what the person attended as. */
  readonly word: readonly (string | undefined)[];
  /** The other fields; undefined with `withoutRest`. */
  readonly rest?: readonly Readonly<Record<string, unknown>>[];
}
export const NO_DAY = -0x8000_0000;

export interface WriteOptions {
  /** When it was first written, for a restore; default now. An ISO instant. */
  readonly at?: string;
  /** Refuses with CONFLICT unless the store still is at this version. */
  readonly ifVersion?: number;
}

export interface Written {
  readonly version: number;
  /** Records that differ from before. 0 when all was already so. */
  readonly changed: number;
}

export interface LogHead {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly changed: number;
}

export interface LogOptions {
  /** The last version to give. */
  readonly until?: number;
}

/** One record before and after one write; undefined where it was not there. */
export interface LoggedChange {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly record: RecordId;
  readonly before?: NodeRecord | RelationRecord;
  readonly after?: NodeRecord | RelationRecord;
}
