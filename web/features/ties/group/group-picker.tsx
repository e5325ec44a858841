import { useState } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import { AreaPicker } from '../../../network/area-picker.tsx';
import { graphql } from '../../../data/graphql.ts';
import { REGIONS, regionSlug } from '../../../geography/regions.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { GROUP_KINDS, readGroup, type Group, type GroupKind } from './group.ts';
import { asAddress } from '../ties-address.ts';
import { useEveryPage } from '../../../data/use-every-page.ts';
import '../../../ui/field.css';

const CLUSTERS = graphql(`
  query ClusterNames($after: String) {
    list: clusters(first: 100, after: $after) {
      totalCount
      nodes {
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const TOPICS = graphql(`
  query TopicNames($after: String) {
    list: topics(first: 100, after: $after) {
      totalCount
      nodes {
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whose ties: what kind of group, and which. */
export function GroupPicker({ group }: { readonly group: Group | undefined }) {
  const [, change] = useAddress();
  const [picked, setKind] = useState<GroupKind>();
  const shown = group?.kind === 'picked' ? undefined : group;
  const kind = picked ?? shown?.kind ?? (group ? undefined : 'party');
  const clusters = useEveryPage({ query: CLUSTERS, variables: {}, pageIn: ({ list }) => list, pause: kind !== 'cluster' });
  const topics = useEveryPage({ query: TOPICS, variables: {}, pageIn: ({ list }) => list, pause: kind !== 'topic' });
  const choose = (id: string) => {
    setKind(undefined);
    change({ ...asAddress.group(readGroup(id)), rows: undefined, level: undefined }, { said: stepTexts.choseGroup });
  };
  const lists = {
    region: REGIONS.map(({ name }) => ({ id: name, label: name })),
    cluster: clusters.nodes ?? [],
    topic: topics.nodes ?? [],
  };
  const choices = { region: tiesTexts.chooseRegion, cluster: tiesTexts.chooseCluster, topic: tiesTexts.chooseTopic };
  const chosen = shown && shown.kind === kind ? (shown.kind === 'region' ? shown.name : shown.id) : '';
  // A list shows its first entry for a value it has not, and would claim that it is chosen.
  const value = kind !== undefined && kind !== 'party' && lists[kind].some(({ id }) => id === chosen) ? chosen : '';
  return (
    <>
      <label className="ties-control">
        <span className="unseen">{tiesTexts.groupOf}</span>
        <select className="input" value={kind ?? ''} onChange={(event) => setKind(event.target.value as GroupKind)}>
          {group?.kind === 'picked' && (
            <option value="" disabled={kind !== undefined}>
              {tiesTexts.pickedGroup(group.level, group.ids.length)}
            </option>
          )}
          {GROUP_KINDS.map((word) => (
            <option key={word} value={word}>
              {tiesTexts.groupKinds[word]}
            </option>
          ))}
        </select>
      </label>
      {kind === undefined ? null : kind === 'party' ? (
        <span className="ties-end">
          <AreaPicker label={tiesTexts.groupKinds.party} value={shown?.kind === 'party' && shown.level === 'area' ? shown.id : undefined} onChange={choose} />
        </span>
      ) : (
        <label className="ties-control">
          <span className="unseen">{tiesTexts.groupKinds[kind]}</span>
          <select
            className="input"
            value={value}
            onChange={(event) => choose(kind === 'region' ? `region:${regionSlug(event.target.value)}` : event.target.value)}
          >
            <option value="" disabled>
              {choices[kind]}
            </option>
            {lists[kind].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
