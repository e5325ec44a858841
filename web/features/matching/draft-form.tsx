import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { REGIONS } from '../../geography/regions.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { isDay } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ClusterChoice } from './cluster-choice.tsx';
import { asAddress, drawsFromSomebody, readDraftState } from './draft-address.ts';
import { PeopleChoice } from './people-choice.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { RoundRules } from './round-rules.tsx';
import { DRAFT, DRAFT_CHOICES } from './rounds-query.ts';

const USUAL_RULES = { monthsApart: 24, mostCommitments: 3, withinKm: null as number | null, nobodyLeftOut: true, trio: true };

/** Whom to draw from, what matters most, for which day, under which rules. */
export function DraftForm() {
  const [search, change] = useAddress();
  const state = readDraftState(search);
  const { cluster, topic, regions, people, preset, day } = state;
  const { date } = useAsOf();
  const navigate = useNavigate();
  const [{ data, error: choicesFault }, again] = useQuery({ query: DRAFT_CHOICES });
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
    if (made) void navigate({ to: `/matching/${made.draftBuddyRound.id.slice('round:'.length)}`, search: {} as never });
  };

  return (
    <form id="draft" className="matching-draft" onSubmit={(event) => void submit(event)} aria-label={matchingTexts.draft}>
      <h2>{matchingTexts.draft}</h2>
      <p className="small muted">{matchingTexts.draftLead}</p>
      <h3>{matchingTexts.from}</h3>
      {choicesFault && <Fault error={choicesFault} onAgain={again} />}
      {!data && !choicesFault && <Skeleton rows={6} label={matchingTexts.reading} />}
      {data && <ClusterChoice clusters={data.clusters.nodes} chosen={cluster} onChange={(id) => set(asAddress.cluster(id))} />}
      <details className="matching-fold" open={narrowed > 0 ? true : undefined}>
        <summary>{narrowed > 0 ? matchingTexts.narrowed(narrowed) : matchingTexts.narrow}</summary>
        <label className="field">
          <span>{matchingTexts.topic}</span>
          <select className="input" value={topic ?? ''} onChange={(event) => set(asAddress.topic(event.target.value || undefined))}>
            <option value="">{matchingTexts.anyTopic}</option>
            {data?.topics.nodes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="matching-regions">
          <legend>{matchingTexts.regions}</legend>
          {REGIONS.map((region) => (
            <label key={region.name} className="check">
              <input
                type="checkbox"
                checked={regions.includes(region.name)}
                onChange={(event) => set(asAddress.regions(event.target.checked ? [...regions, region.name] : regions.filter((one) => one !== region.name)))}
              />
              <Mark region={region.name} />
              {region.name}
            </label>
          ))}
        </fieldset>
        <PeopleChoice chosen={people} onChange={(ids) => set(asAddress.people(ids))} />
      </details>
      <PresetChoice name="matters" value={preset} onChange={(chosen) => set(asAddress.preset(chosen))} />
      <label className="field">
        <span>{matchingTexts.day}</span>
        <input className="input" type="date" required value={day ?? date} onChange={(event) => isDay(event.target.value) && set(asAddress.day(event.target.value === date ? undefined : event.target.value))} />
        <small className="small muted">{matchingTexts.dayHelp}</small>
      </label>
      <details className="matching-fold">
        <summary>{matchingTexts.rulesOfDraft}</summary>
        <label className="field">
          <span>{matchingTexts.name}</span>
          <input className="input" value={name} onChange={(event) => setName(event.target.value)} />
          <small className="small muted">{matchingTexts.nameHelp}</small>
        </label>
        <RoundRules rules={rules} disabled={false} onChange={(changed) => setRules({ ...rules, ...changed })} />
      </details>
      {error && <Fault error={error} />}
      <div className="matching-submit matching-submit-near">
        <Button look="filled" type="submit" disabled={!ready || fetching} aria-describedby="draft-help">
          {fetching ? matchingTexts.drafting : matchingTexts.draftIt}
        </Button>
        <span id="draft-help" className="small muted">
          {ready ? '' : matchingTexts.chooseFirst}
        </span>
      </div>
    </form>
  );
}
