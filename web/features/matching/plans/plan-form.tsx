import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { useAsOf } from '../../../data/as-of.ts';
import { useTopics } from '../../../network/use-topics.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { isDay } from '../../../ui/dates.ts';
import { Fault } from '../../../ui/query-state.tsx';
import { useIsShown } from '../../../ui/use-is-shown.ts';
import { asAddress, readDraftState } from '../draft-address.ts';
import { GroupRows } from './group-rows.tsx';
import { NumberField } from '../number-field.tsx';
import { planPath } from './plan-list.tsx';
import { HOWS, isComplete, planInput, USUAL_PLAN, type PlanAsked } from './plan-request.ts';
import { DRAFT_PLAN } from './plans-query.ts';
import { PoolChoice } from './pool-choice.tsx';
import { RuleFields } from './rule-fields.tsx';
import { SearchLine } from './search-line.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { useSearch } from './use-search.ts';
import '../preset-choice.css';
import './plans.css';

/** Which areas, how many groups of what size, what they learn about, under which rules, how long to search. */
export function PlanForm() {
  const [search, change] = useAddress();
  const state = readDraftState(search);
  const { date } = useAsOf();
  const topics = useTopics();
  const navigate = useNavigate();
  const isShown = useIsShown();
  const [{ fetching, error }, send] = useMutation(DRAFT_PLAN);
  const searching = useSearch();
  const [asked, setAsked] = useState<PlanAsked>(USUAL_PLAN);
  const set = (part: Partial<PlanAsked>) => setAsked((before) => ({ ...before, ...part }));
  const ready = isComplete(asked);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || fetching) return;
    const { data } = await searching.run((progress) => send({ input: planInput(asked, state, state.day ?? date), progress }));
    // Whoever went elsewhere meanwhile is not called back: the draft stands in the list.
    if (data && isShown()) void navigate({ to: planPath(data.draftClusterPlan.id), search: {} as never });
  };

  return (
    <form id="draft" className="matching-draft" onSubmit={(event) => void submit(event)} aria-label={planTexts.draft}>
      <h2>{planTexts.draft}</h2>
      <p className="small muted">{draftTexts.draftLead}</p>
      <h3>{planTexts.from}</h3>
      <PoolChoice state={state} topics={topics} />
      <h3>{planTexts.groups}</h3>
      <Choice label={planTexts.how} value={asked.how} options={HOWS.map((value) => ({ value, text: planTexts.hows[value] }))} onChange={(how) => set({ how })} />
      {asked.how === 'alike' ? (
        <div>
          <NumberField text={planTexts.groupCount} value={asked.count} least={1} most={100} onChange={(count) => count !== null && set({ count })} />
          <NumberField text={planTexts.least} value={asked.least} least={2} most={100} none={planTexts.even} onChange={(least) => set({ least })} />
          <NumberField text={planTexts.most} value={asked.most} least={2} most={100} none={planTexts.even} onChange={(most) => set({ most })} />
          <NumberField text={planTexts.seats} value={asked.seats} least={2} most={1_000} none={draftTexts.any} onChange={(seats) => set({ seats })} />
          <p className="small muted">{planTexts.sizesHelp}</p>
        </div>
      ) : (
        <GroupRows groups={asked.groups} topics={topics} onChange={(groups) => set({ groups })} />
      )}
      {asked.how === 'alike' && <TopicChoice about={asked.about} chosen={asked.topics} topics={topics} onChange={set} />}
      <details className="matching-fold">
        <summary>{draftTexts.rules}</summary>
        <RuleFields rules={asked.rules} onChange={(rules) => set({ rules })} />
      </details>
      <NumberField text={planTexts.timeLimit} value={asked.seconds} least={1} most={60} onChange={(seconds) => seconds !== null && set({ seconds })} />
      <details className="matching-fold">
        <summary>{planTexts.more}</summary>
        <label className="field">
          <span>{draftTexts.day}</span>
          <input
            className="input"
            type="date"
            required
            value={state.day ?? date}
            onChange={(event) => isDay(event.target.value) && change(asAddress.day(event.target.value === date ? undefined : event.target.value), { replace: true })}
          />
        </label>
        <label className="field">
          <span>{draftTexts.name}</span>
          <input className="input" value={asked.name} onChange={(event) => set({ name: event.target.value })} />
          <small className="small muted">{planTexts.nameHelp}</small>
        </label>
      </details>
      {error && <Fault error={error} />}
      <div className="matching-submit">
        {/* Above the button, which stays where it is: a second click on it must not stop what the first began. */}
        <SearchLine searching={searching} />
        <Button look="filled" type="submit" disabled={!ready || fetching} aria-describedby="draft-help">
          {fetching ? draftTexts.drafting : draftTexts.draftIt}
        </Button>
        <span id="draft-help" className="small muted">
          {ready ? '' : planTexts.chooseTopics}
        </span>
      </div>
    </form>
  );
}
