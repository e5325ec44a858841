import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { WeightedGraph } from '../../../graph/measures/weighted-graph.ts';
import { graphOf } from './graphs.ts';

const table = <Row extends z.ZodType>(name: string, row: Row): z.infer<Row>[] =>
  z.array(row).parse(parse(readFileSync(new URL(`networks/${name}.csv`, import.meta.url)), { columns: true }));

const node = z.coerce.number().int();

/** 34 members of a karate club; strengths are the settings in which two met outside it. Node 0 is the paper's member 1. */
export function karate(): { graph: WeightedGraph; clubs: string[] } {
  const ties = table('karate-ties', z.object({ source: node, target: node, weight: node }));
  const clubs = table('karate-clubs', z.object({ club: z.string() })).map(({ club }) => club);
  return { graph: graphOf(clubs.length, ties.map(({ source, target, weight }) => [source, target, weight])), clubs };
}

/** 18 women; strengths are the events at which two met, of 14. */
export function davis(): { graph: WeightedGraph; women: string[] } {
  const came = new Map<string, Set<string>>();
  for (const { woman, event } of table('davis-attendance', z.object({ woman: z.string(), event: z.string() }))) {
    came.set(woman, (came.get(woman) ?? new Set()).add(event));
  }
  const women = [...came.keys()];
  const ties = women.flatMap((one, a) =>
    women.slice(0, a).map((other, b) => [b, a, [...came.get(one)!].filter((event) => came.get(other)!.has(event)).length] as const),
  );
  return { graph: graphOf(women.length, ties.filter(([, , events]) => events > 0)), women };
}

/** 115 college football teams that played each other in 2000, and their conferences. */
export function football(): { graph: WeightedGraph; conferences: number[] } {
  const teams = table('football-teams', z.object({ conference: node }));
  const games = table('football-games', z.object({ source: node, target: node }));
  return {
    graph: graphOf(teams.length, games.map(({ source, target }) => [source, target])),
    conferences: teams.map(({ conference }) => conference),
  };
}
