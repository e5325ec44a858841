import { checkKind, missingNode, patchedNode, patchedRelation, sameRecord, type Change } from '../../model/change.ts';
import { badInput, conflict } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import { nameOf, type NodePatch, type NodeRecord } from '../../model/nodes.ts';
import {
  isRelationId,
  parseRelationId,
  qualifierOf,
  relationRule,
  viaOf,
  type RecordId,
  type RelationId,
  type RelationPatch,
  type RelationRecord,
} from '../../model/relations.ts';
import { membershipFaults } from '../../model/memberships.ts';
import { searchTextOf, sortTextOf, wordsOf } from '../search-text.ts';
import type { Connection } from './connection.ts';
import { membershipsOf } from './memberships.ts';
import { nodeOf, RELATION_COLUMNS, relationOf, restOf, type NodeRow, type RelationRow } from './rows.ts';

interface Stored<R> {
  readonly row: number;
  readonly record: R;
}

const FIND_NODE = 'SELECT n, record FROM node WHERE id = $id';
const FIND_RELATION = `
  SELECT r.r, ${RELATION_COLUMNS}
  FROM relation r JOIN node s ON s.n = r.start JOIN node e ON e.n = r."end" LEFT JOIN node v ON v.n = r.via
  WHERE r.start = $start AND r.kind = $kind AND r."end" = $end AND r."from" = $from AND r.qualifier = $qualifier`;
const RELATIONS_OF = `
  SELECT ${RELATION_COLUMNS}
  FROM relation r JOIN node s ON s.n = r.start JOIN node e ON e.n = r."end" LEFT JOIN node v ON v.n = r.via
  WHERE r.start = $n OR r."end" = $n OR r.via = $n`;
const INSERT_NODE = `
  INSERT INTO node (id, label, sort, called, called_short, kind, region, date, lat, lon, record)
  VALUES ($id, $label, $sort, $called, $calledShort, $kind, $region, $date, $lat, $lon, $record)`;
const UPDATE_NODE = `
  UPDATE node SET sort = $sort, called = $called, called_short = $calledShort, kind = $kind, region = $region,
    date = $date, lat = $lat, lon = $lon, record = $record WHERE n = $n`;
const INSERT_RELATION = `
  INSERT INTO relation (kind, start, "end", "from", qualifier, via, "to", rest)
  VALUES ($kind, $start, $end, $from, $qualifier, $via, $to, $rest)`;
const UPDATE_RELATION = 'UPDATE relation SET via = $via, "to" = $to, rest = $rest WHERE r = $r';
const INSERT_LOG = `
  INSERT INTO log_row (version, seq, record, before, after) VALUES ($version, $seq, $record, $before, $after)`;

// Left to itself, SQLite reads all rows of the version.
const FIND_LOG =
  'SELECT seq, before FROM log_row INDEXED BY log_row_by_record WHERE record = $record AND version = $version';

/** Makes the changes of one transaction and writes their log; the caller begins and commits. */
export class Writer {
  /** Records that differ from before the write. */
  changed = 0;
  private nextSeq = 0;
  private removedAny = false;
  private readonly rowOf = new Map<NodeId, number>();
  private readonly touchedAreas = new Set<NodeId>();
  private readonly touchedClusters = new Set<NodeId>();

  constructor(
    private readonly connection: Connection,
    private readonly version: number,
  ) {}

  apply(change: Change): void {
    if ('node' in change) this.putNode(change.node);
    else if ('relation' in change) this.putRelation(change.relation);
    else if (isRelationId(change.remove)) this.removeRelation(change.remove);
    else this.removeNode(change.remove);
  }

  /** The rules that only the whole can break. @throws KithError CONFLICT */
  checkRules(): void {
    const memberships = membershipsOf(this.connection, this.touchedAreas, this.touchedClusters);
    const [fault, ...more] = membershipFaults(memberships);
    if (fault) throw conflict(fault.message + (more.length > 0 ? ` There are ${more.length} more faults like it.` : ''));
  }

  private putNode(patch: NodePatch): void {
    const before = this.findNode(patch.id);
    const after = patchedNode(before?.record, patch);
    if (sameRecord(before?.record, after)) return;
    const columns = nodeColumns(after);
    let row: number;
    if (before) {
      row = before.row;
      this.connection.run(UPDATE_NODE, { ...columns, n: row });
      this.connection.run('DELETE FROM words WHERE rowid = $n', { n: row });
    } else {
      row = Number(this.connection.run(INSERT_NODE, columns).lastInsertRowid);
      this.rowOf.set(after.id, row);
    }
    const words = searchTextOf(after);
    if (words !== '') this.connection.run('INSERT INTO words (rowid, text) VALUES ($n, $words)', { n: row, words });
    if (after.label === 'Cluster' && before) this.touchedClusters.add(after.id);
    this.log(after.id, before?.record, after);
  }

  private putRelation(patch: RelationPatch): void {
    checkKind(patch);
    const before = this.findRelation(patch as RelationRecord);
    const after = patchedRelation(before?.record, patch);
    if (before && sameRecord(before.record, after)) return;
    const via = viaOf(after);
    const columns = {
      via: via === undefined ? null : this.rowOfNode(via, after),
      to: after.to ?? null,
      rest: restOf(after),
    };
    if (before) {
      this.connection.run(UPDATE_RELATION, { ...columns, r: before.row });
    } else {
      this.connection.run(INSERT_RELATION, {
        ...columns,
        kind: after.kind,
        start: this.rowOfNode(after.start, after),
        end: this.rowOfNode(after.end, after),
        from: after.from ?? '',
        qualifier: qualifierOf(after) ?? '',
      });
    }
    this.touch(after);
    this.log(after.id, before?.record, after);
  }

  private removeNode(id: NodeId): void {
    const before = this.findNode(id);
    if (!before) return;
    for (const row of this.connection.all<RelationRow>(RELATIONS_OF, { n: before.row })) {
      const relation = relationOf(row);
      if (relation.start === id || relation.end === id) this.removeRelation(relation.id);
      else this.clearVia(relation);
    }
    this.connection.run('DELETE FROM words WHERE rowid = $n', { n: before.row });
    this.connection.run('DELETE FROM node WHERE n = $n', { n: before.row });
    this.rowOf.delete(id);
    this.log(id, before.record, undefined);
  }

  private clearVia(relation: RelationRecord): void {
    const { via } = relationRule(relation.kind);
    if (via) this.putRelation({ ...relation, id: undefined, [via.field]: null } as unknown as RelationPatch);
  }

  private removeRelation(id: RelationId): void {
    const before = this.findRelation(parseRelationId(id));
    if (!before) return;
    this.connection.run('DELETE FROM relation WHERE r = $r', { r: before.row });
    this.log(id, before.record, undefined);
  }

  private findNode(id: NodeId): Stored<NodeRecord> | undefined {
    const row = this.connection.get<NodeRow & { n: number }>(FIND_NODE, { id });
    if (!row) return undefined;
    this.rowOf.set(id, row.n);
    return { row: row.n, record: nodeOf(row) };
  }

  private findRelation(wanted: {
    readonly kind: RelationRecord['kind'];
    readonly start: NodeId;
    readonly end: NodeId;
    readonly from?: string | null;
    readonly qualifier?: string;
  }): Stored<RelationRecord> | undefined {
    const start = this.known(wanted.start);
    const end = this.known(wanted.end);
    if (start === undefined || end === undefined) return undefined;
    const qualifier = wanted.qualifier ?? qualifierOf(wanted) ?? '';
    const parameters = { start, end, kind: wanted.kind, from: wanted.from ?? '', qualifier };
    const row = this.connection.get<RelationRow & { r: number }>(FIND_RELATION, parameters);
    return row && { row: row.r, record: relationOf(row) };
  }

  private known(id: NodeId): number | undefined {
    return this.rowOf.get(id) ?? this.findNode(id)?.row;
  }

  private rowOfNode(id: NodeId, relation: RelationRecord): number {
    const row = this.known(id);
    if (row === undefined) throw badInput(missingNode(id, relation));
    return row;
  }

  private touch(relation: RelationRecord): void {
    if (relation.kind === 'MEMBER_OF' && relation.area) this.touchedAreas.add(relation.area);
  }

  /** One row for each record: what it was before the write and what it is after all of it. */
  private log(record: RecordId, before: object | undefined, after: object | undefined): void {
    this.removedAny ||= after === undefined;
    const { version } = this;
    const json = (value: object | undefined) => (value ? JSON.stringify(value) : null);
    // A record that was not there before can only be in this log already when something was removed.
    const earlier =
      before || this.removedAny ? this.connection.get<LogRow>(FIND_LOG, { version, record }) : undefined;
    if (!earlier) {
      this.connection.run(INSERT_LOG, { version, seq: this.nextSeq++, record, before: json(before), after: json(after) });
      this.changed++;
      return;
    }
    const original = earlier.before === null ? undefined : (JSON.parse(earlier.before) as object);
    if (sameRecord(original, after)) {
      this.connection.run('DELETE FROM log_row WHERE version = $version AND seq = $seq', { version, seq: earlier.seq });
      this.changed--;
    } else {
      this.connection.run('UPDATE log_row SET after = $after WHERE version = $version AND seq = $seq', {
        version,
        seq: earlier.seq,
        after: json(after),
      });
    }
  }
}

interface LogRow {
  readonly seq: number;
  readonly before: string | null;
}

function nodeColumns(node: NodeRecord) {
  const loose = node as unknown as Record<string, string | number | undefined>;
  const shortName = loose['shortName'];
  return {
    id: node.id,
    label: node.label,
    sort: sortTextOf(node),
    called: wordsOf(nameOf(node) ?? '').join(' '),
    calledShort: shortName === undefined ? null : wordsOf(String(shortName)).join(' '),
    kind: loose['kind'] ?? null,
    region: loose['region'] ?? null,
    date: loose['date'] ?? null,
    lat: loose['lat'] ?? null,
    lon: loose['lon'] ?? null,
    record: JSON.stringify(node),
  };
}
