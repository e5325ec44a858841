import { useAreas } from '../../../network/use-areas.ts';
import type { Topic } from '../../../network/use-topics.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberField } from '../number-field.tsx';
import { emptyGroup, type GroupAsked } from './plan-request.ts';

const MOST_GROUPS = 100;

interface GroupRowsProps {
  readonly groups: readonly GroupAsked[];
  readonly topics: readonly Topic[];
  readonly onChange: (groups: readonly GroupAsked[]) => void;
}

/** The groups of a plan, one by one. */
export function GroupRows({ groups, topics, onChange }: GroupRowsProps) {
  const { areas = [] } = useAreas();
  const byName = [...areas].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const next = Math.max(0, ...groups.map(({ key }) => key)) + 1;
  return (
    <div className="plan-groups">
      {groups.map((group, place) => {
        const set = (part: Partial<GroupAsked>) => onChange(groups.map((one) => (one === group ? { ...one, ...part } : one)));
        return (
          <fieldset key={group.key} className="plan-group">
            <legend>{planTexts.groupNumber(place + 1)}</legend>
            <label className="match-rule plan-rule-wide">
              <span>{planTexts.groupName}</span>
              <input className="input" value={group.name} onChange={(event) => set({ name: event.target.value })} />
            </label>
            <label className="match-rule plan-rule-wide">
              <span>{planTexts.groupTopic}</span>
              <select className="input" value={group.topic ?? ''} onChange={(event) => set({ topic: event.target.value || undefined })}>
                <option value="">{planTexts.noTopic}</option>
                {topics.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className="match-rule plan-rule-wide">
              <span>{planTexts.venue}</span>
              <select className="input" value={group.venueArea ?? ''} onChange={(event) => set({ venueArea: event.target.value || undefined })}>
                <option value="">{planTexts.noVenue}</option>
                {byName.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <NumberField text={planTexts.least} value={group.least} least={2} most={100} none={planTexts.even} onChange={(least) => set({ least })} />
            <NumberField text={planTexts.most} value={group.most} least={2} most={100} none={planTexts.even} onChange={(most) => set({ most })} />
            <NumberField text={planTexts.seats} value={group.seats} least={2} most={1_000} none={draftTexts.any} onChange={(seats) => set({ seats })} />
            {groups.length > 1 && (
              <Button look="quiet" className="match-act" aria-label={planTexts.removeGroupSaid(place + 1)} onClick={() => onChange(groups.filter((one) => one !== group))}>
                {planTexts.removeGroup}
              </Button>
            )}
          </fieldset>
        );
      })}
      {groups.length < MOST_GROUPS && <Button onClick={() => onChange([...groups, emptyGroup(next)])}>{planTexts.addGroup}</Button>}
    </div>
  );
}
