import { useState, type FormEvent } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import type { Search } from '../../../address/search.ts';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Button } from '../../../ui/button.tsx';
import { roleWord } from '../../../ui/words.ts';
import { CheckList } from '../check-list.tsx';
import { EVENT_KINDS } from '../interaction-kinds.ts';
import { PartyList } from './party-list.tsx';
import type { LevelWord } from '../party-id.ts';
import { CENTRAL_BY, REMOVABLE_ROLES, removalInAddress, REMOVALS, type CentralWord, type Removal, type RemovalWord } from './removal.ts';
import '../../../ui/field.css';

interface RemovalFormProps {
  readonly removal: Removal;
  readonly level: LevelWord;
}

/** What to take out; every choice goes to the address at once. */
export function RemovalForm({ removal, level }: RemovalFormProps) {
  const [, change] = useAddress();
  const set = (changes: Search) => change(changes, { said: stepTexts.tookOut, replace: true });
  return (
    <div className="ties-removal no-print">
      <label className="field">
        <span>{tieNetworkTexts.remove}</span>
        <select className="input" value={removal.remove} onChange={(event) => set(removalInAddress.remove(event.target.value as RemovalWord))}>
          {REMOVALS.map((word) => (
            <option key={word} value={word}>
              {tieNetworkTexts.removals[word]}
            </option>
          ))}
        </select>
      </label>
      {removal.remove === 'central' && (
        <>
          <label className="field">
            <span>{tieNetworkTexts.howMany}</span>
            <input
              className="input ties-days"
              type="number"
              min={1}
              max={50}
              value={removal.count}
              onChange={(event) => Number(event.target.value) >= 1 && set(removalInAddress.count(Number(event.target.value)))}
            />
          </label>
          <label className="field">
            <span>{tieNetworkTexts.byMeasure}</span>
            <select className="input" value={removal.by} onChange={(event) => set(removalInAddress.by(event.target.value as CentralWord))}>
              {CENTRAL_BY.map((word) => (
                <option key={word} value={word}>
                  {tieNetworkTexts.measures[word]}
                </option>
              ))}
            </select>
          </label>
          <p className="small muted ties-removal-help">{tieNetworkTexts.measureHelp[removal.by]}</p>
        </>
      )}
      {removal.remove === 'parties' && (
        <PartyList kind={level} ids={removal.parties} onChange={(ids) => set(removalInAddress.parties(ids))} />
      )}
      {removal.remove === 'employer' && (
        <PartyList
          kind="organisation"
          ids={removal.employer ? [removal.employer] : []}
          onChange={(ids) => set(removalInAddress.employer(ids.at(-1)))}
        />
      )}
      {removal.remove === 'roles' && (
        <CheckList
          legend={tieNetworkTexts.roles}
          options={REMOVABLE_ROLES.map(({ value }) => ({ value, text: roleWord(value) }))}
          chosen={removal.roles}
          onChange={(roles) => set(removalInAddress.roles(roles))}
        />
      )}
      {removal.remove === 'kinds' && (
        <CheckList
          legend={tieNetworkTexts.eventKinds}
          options={EVENT_KINDS.map((value) => ({ value, text: tiesTexts.kindNames[value] }))}
          chosen={removal.eventKinds}
          onChange={(kinds) => set(removalInAddress.eventKinds(kinds))}
        />
      )}
      {removal.remove === 'events' && <EventName key={removal.named ?? ''} named={removal.named} onChange={(named) => set(removalInAddress.named(named))} />}
    </div>
  );
}

function EventName({ named, onChange }: { readonly named: string | undefined; readonly onChange: (named: string) => void }) {
  const [draft, setDraft] = useState(named ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(draft);
  };
  return (
    <form className="ties-date-form" onSubmit={submit}>
      <label className="field">
        <span>{tieNetworkTexts.eventName}</span>
        <input className="input" type="search" value={draft} onChange={(event) => setDraft(event.target.value)} />
      </label>
      <Button type="submit">{tieNetworkTexts.remove}</Button>
    </form>
  );
}
