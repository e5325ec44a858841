import neo4j from 'neo4j-driver';
import type { NodeRecord } from '../../model/nodes.ts';
import { wordsOf } from '../search-text.ts';
import type { SearchOptions } from '../store.ts';
import { callWords, Conditions } from './conditions.ts';
import type { Connection } from './connection.ts';
import { checkFirst } from '../page-size.ts';
import { ANY_NODE, nodeOf, type Values } from './shape.ts';
import { statement } from './statement.ts';
import { matchOf } from './words.ts';

/** Exact name first, then a name that begins so, then the rest: as `bySearchRank` has it. */
const RANK = `
  CASE
    WHEN n._called = $wanted OR n._calledShort = $wanted THEN 0
    WHEN n._called STARTS WITH $wanted OR n._calledShort STARTS WITH $wanted THEN 1
    ELSE 2
  END`;

export async function search(connection: Connection, text: string, options: SearchOptions): Promise<NodeRecord[]> {
  const { labels, first = 20, listedOnly = false } = options;
  checkFirst(first);
  const words = matchOf(text);
  if (words === undefined || first === 0) return [];
  const conditions = new Conditions();
  const opening = callWords(conditions, words);
  conditions.add('$labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)');
  conditions.add(`NOT $listedOnly OR NOT n:Person OR n.consent = 'yes'`);
  const search = statement(
    'search',
    `${opening} ${conditions.where}
     WITH n ORDER BY ${RANK}, n._sort, n.id LIMIT $first
     RETURN ${ANY_NODE.of('n')} AS node`,
  );
  const rows = await connection.read<{ node: Values }>(search, {
    ...conditions.parameters,
    wanted: wordsOf(text).join(' '),
    labels: labels ?? null,
    listedOnly,
    first: neo4j.int(first),
  });
  return rows.map(({ node }) => nodeOf(ANY_NODE, node));
}
