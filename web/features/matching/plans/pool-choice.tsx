import { useQuery } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { REGIONS } from '../../../geography/regions.ts';
import type { Topic } from '../../../network/use-topics.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Fault } from '../../../ui/query-state.tsx';
import { asAddress, type DraftState } from '../draft-address.ts';
import { DRAFT_CHOICES } from '../rounds-query.ts';

/** Which areas a plan draws from; it stands in the address. */
export function PoolChoice({ state, topics }: { readonly state: DraftState; readonly topics: readonly Topic[] }) {
  const { cluster, topic, regions } = state;
  const [, change] = useAddress();
  const [{ data, error }, again] = useQuery({ query: DRAFT_CHOICES });
  const set = (part: Parameters<typeof change>[0]) => change(part, { replace: true });
  return (
    <>
      {error && <Fault error={error} onAgain={again} />}
      <label className="field">
        <span>{planTexts.cluster}</span>
        <select className="input" value={cluster ?? ''} onChange={(event) => set(asAddress.cluster(event.target.value || undefined))}>
          <option value="">{planTexts.anyCluster}</option>
          {data?.clusters.nodes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{planTexts.topic}</span>
        <select className="input" value={topic ?? ''} onChange={(event) => set(asAddress.topic(event.target.value || undefined))}>
          <option value="">{planTexts.anyTopic}</option>
          {topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details className="matching-fold" open={regions.length > 0 ? true : undefined}>
        <summary>{planTexts.regionsChosen(regions.length)}</summary>
        <fieldset className="matching-regions">
          <legend className="unseen">{planTexts.regions}</legend>
          {REGIONS.map(({ name }) => (
            <label key={name} className="check">
              <input
                type="checkbox"
                checked={regions.includes(name)}
                onChange={(event) => set(asAddress.regions(event.target.checked ? [...regions, name] : regions.filter((one) => one !== name)))}
              />
              <Mark region={name} />
              {name}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}
