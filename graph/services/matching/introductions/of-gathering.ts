import type { Candidate } from '../../../matching/affinity/candidate.ts';
import { topicTreeOf } from '../topic-tree-of.ts';
import { gatheringOf, type Gathering } from './gathering.ts';
import { introduceAmong, type BroughtTogether } from './introduce-among.ts';
import { joiningCounts } from './joining.ts';
import type { OfRecord, Workings } from './of-topic.ts';

/**
 * Whom to bring together round an event, a cluster or joint work. While it is to come or runs: areas outside
 * it that its topics concern, each with the one in it that fits best. Once it is over:
 * areas that were in it together and have no living tie.
 * @throws KithError TOO_COSTLY.
 */
export function introductionsAround({ network, grounds, patience }: Workings, { id, at, first }: OfRecord): BroughtTogether[] {
  const gathering = gatheringOf(network, id, at);
  if (!gathering) return [];
  const { areas, topics, isOver } = gathering;
  const isIn = (area: Candidate) => areas.has(area.id);
  const asked = isOver
    ? ({ kind: 'collaborator', of: isIn } as const)
    : ({ kind: 'peer', of: (area: Candidate) => !isIn(area) && mayJoin(area, gathering), each: 1, topics: topics.length === 0 ? undefined : joiningCounts(topics, topicTreeOf(network)) } as const);
  return introduceAmong(grounds, { ...asked, other: isIn, at, first }, patience);
}

const mayJoin = ({ id, region }: Candidate, { regional }: Gathering): boolean => !regional || (!regional.taken.has(id) && regional.regions.has(region));
