import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useTopics } from '../../network/use-topics.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { isDay } from '../../ui/dates.ts';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useIsShown } from '../../ui/use-is-shown.ts';
import { ClusterChoice } from './cluster-choice.tsx';
import { asAddress, drawsFromSomebody, readDraftState } from './draft-address.ts';
import { ByHandChoice } from './by-hand-choice.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { RegionChoice } from './region-choice.tsx';
import { roundPath } from './round-list.tsx';
import { RoundRules } from './round-rules.tsx';
import { DRAFT } from './rounds-query.ts';
import { TopicField } from './topic-field.tsx';
import { useClusters } from './use-clusters.ts';

const USUAL_RULES = { monthsApart: 24, mostCommitments: 3, withinKm: null as number | null, nobodyLeftOut: true, trio: true };

/** Whom to draw from, what matters most, for which day, under which rules. */
export function DraftForm() {
  const [search, change] = useAddress();
  const state = readDraftState(search);
  const { cluster, topic, regions, people, preset, day } = state;
  const { date } = useAsOf();
  const navigate = useNavigate();
  const isShown = useIsShown();
  const { clusters, error: clustersFault, again } = useClusters();
  const topics = useTopics();
  const [{ fetching, error }, send] = useMutation(DRAFT);
  const [name, setName] = useState('');
  const [rules, setRules] = useState(USUAL_RULES);
  const set = (part: Parameters<typeof change>[0]) => change(part, { replace: true });
  const ready = drawsFromSomebody(state);
  const narrowed = Number(topic !== undefined) + regions.length + people.length;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || fetching) return;
    const pool = { cluster: cluster ?? null, topic: topic ?? null, regions: [...regions], people: [...people] };
    const { data: made } = await send({ input: { pool, preset, at: day ?? date, name: name.trim() || null, rules } });
    // Whoever went elsewhere meanwhile is not called back: the draft stands in the list.
    if (made && isShown()) void navigate({ to: roundPath(made.draftBuddyRound.id), search: {} as never });
  };

  return (
    <form id="draft" className="matching-draft" onSubmit={(event) => void submit(event)} aria-label={matchingTexts.draft}>
      <h2>{matchingTexts.draft}</h2>
      <p className="small muted">{draftTexts.draftLead}</p>
      <h3>{matchingTexts.from}</h3>
      {clustersFault && <Fault error={clustersFault} onAgain={again} />}
      {!clusters && !clustersFault && <Skeleton rows={6} label={matchingTexts.reading} />}
      {clusters && <ClusterChoice clusters={clusters} chosen={cluster} onChange={(id) => set(asAddress.cluster(id))} />}
      <details className="matching-fold" open={narrowed > 0 ? true : undefined}>
        <summary>{narrowed > 0 ? matchingTexts.narrowed(narrowed) : matchingTexts.narrow}</summary>
        <TopicField topics={topics} chosen={topic} onChange={(id) => set(asAddress.topic(id))} />
        <RegionChoice chosen={regions} onChange={(names) => set(asAddress.regions(names))} />
        <ByHandChoice kind="Person" label={matchingTexts.people} chosen={people} onChange={(ids) => set(asAddress.people(ids))} />
      </details>
      <PresetChoice name="matters" value={preset} onChange={(chosen) => set(asAddress.preset(chosen))} />
      <label className="field">
        <span>{draftTexts.day}</span>
        <input className="input" type="date" required value={day ?? date} onChange={(event) => isDay(event.target.value) && set(asAddress.day(event.target.value === date ? undefined : event.target.value))} />
        <small className="small muted">{matchingTexts.dayHelp}</small>
      </label>
      <details className="matching-fold">
        <summary>{matchingTexts.rulesOfDraft}</summary>
        <label className="field">
          <span>{draftTexts.name}</span>
          <input className="input" value={name} onChange={(event) => setName(event.target.value)} />
          <small className="small muted">{matchingTexts.nameHelp}</small>
        </label>
        <RoundRules rules={rules} disabled={false} onChange={(changed) => setRules({ ...rules, ...changed })} />
      </details>
      {error && <Fault error={error} />}
      <div className="matching-submit matching-submit-near">
        <Button look="filled" type="submit" disabled={!ready || fetching} aria-describedby="draft-help">
          {fetching ? draftTexts.drafting : draftTexts.draftIt}
        </Button>
        <span id="draft-help" className="small muted">
          {ready ? '' : matchingTexts.chooseFirst}
        </span>
      </div>
    </form>
  );
}
