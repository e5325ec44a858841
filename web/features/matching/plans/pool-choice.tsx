import { useAddress } from '../../../address/use-address.ts';
import type { Topic } from '../../../network/use-topics.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Fault } from '../../../ui/query-state.tsx';
import { asAddress, type DraftState } from '../draft-address.ts';
import { ByHandChoice } from '../by-hand-choice.tsx';
import { RegionChoice } from '../region-choice.tsx';
import { TopicField } from '../topic-field.tsx';
import { useClusters } from '../use-clusters.ts';

/** Which areas a plan draws from; it stands in the address. */
export function PoolChoice({ state, topics }: { readonly state: DraftState; readonly topics: readonly Topic[] }) {
  const { cluster, topic, regions, areas } = state;
  const [, change] = useAddress();
  const { clusters, error, again } = useClusters();
  const set = (part: Parameters<typeof change>[0]) => change(part, { replace: true });
  return (
    <>
      {error && <Fault error={error} onAgain={again} />}
      <label className="field">
        <span>{draftTexts.cluster}</span>
        <select className="input" value={cluster ?? ''} onChange={(event) => set(asAddress.cluster(event.target.value || undefined))}>
          <option value="">{planTexts.anyCluster}</option>
          {clusters?.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <TopicField topics={topics} chosen={topic} onChange={(id) => set(asAddress.topic(id))} />
      <details className="matching-fold" open={regions.length > 0 ? true : undefined}>
        <summary>{planTexts.regionsChosen(regions.length)}</summary>
        <RegionChoice isHeaded chosen={regions} onChange={(names) => set(asAddress.regions(names))} />
      </details>
      <details className="matching-fold" open={areas.length > 0 ? true : undefined}>
        <summary>{planTexts.areasChosen(areas.length)}</summary>
        <ByHandChoice kind="Area" label={planTexts.areaByName} chosen={areas} onChange={(ids) => set(asAddress.areas(ids))} />
      </details>
    </>
  );
}
