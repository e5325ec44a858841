import type { Change } from '../../../model/change.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { notFound } from '../../../model/kith-error.ts';
import { commit, type Recorder } from '../../recorder.ts';
import { keptFinding } from '../kept-finding.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { introduce, type Introduced } from './introduce.ts';
import { liveId, parseLiveId } from './live-suggestion.ts';

/** Looked for among so many. */
const MOST = 500;

/**
 * Keeps a peer or collaborator that somebody wants to do something about, as it is worked out today; nothing
 * where it is kept already, or for ids of other suggestions.
 * @throws KithError NOT_FOUND where it is not suggested (any more).
 */
export async function keepIntroduction(recorder: Recorder, matchmaking: Matchmaking, id: string, today: IsoDate): Promise<void> {
  const live = parseLiveId(id);
  if (!live) return;
  const [known] = await recorder.store.nodes([liveId(live.kind, live.of, live.other)]);
  if (known) return;
  const found = await introduce(matchmaking, { kind: live.kind, of: live.of, at: today, first: MOST });
  const meant = found.find(({ other }) => other === live.other);
  if (!meant) throw notFound(`${live.other} is not suggested to ${live.of}, or not any more.`);
  await commit(recorder, changes(live.kind, meant, today), 'Kept a suggestion');
}

function changes(kind: 'peer' | 'collaborator', { of, other, areas, score, findings }: Introduced, date: IsoDate): Change[] {
  const id = liveId(kind, of!, other);
  const members = [
    { end: of!, area: areas[0] },
    { end: other, area: areas[1] },
  ];
  return [
    { node: { id, kind, status: 'suggested', date, score, reasons: findings.map(keptFinding), provenance: 'derived' } },
    ...members.map(
      ({ end, area }, place): Change => ({ relation: { kind: 'SUGGESTS', start: id, end, place, provenance: 'derived', ...(area ? { area } : {}) } }),
    ),
  ];
}
