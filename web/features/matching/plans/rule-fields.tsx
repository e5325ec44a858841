import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { NumberField } from '../number-field.tsx';
import type { PlanRules } from './plan-query.ts';

interface RuleFieldsProps {
  readonly rules: PlanRules;
  readonly disabled?: boolean;
  readonly onChange: (rules: PlanRules) => void;
}

/** From how much experience on an area is experienced, and below how much it is new: what the API takes where nothing is said. */
const EXPERIENCED_FROM = 0.67;
const NEW_BELOW = 0.34;

/** The hard rules of a plan. */
export function RuleFields({ rules, disabled = false, onChange }: RuleFieldsProps) {
  const { experienced, newcomers } = rules;
  return (
    <div className="match-rules">
      <label className="check">
        <input type="checkbox" checked={rules.everyonePlaced} disabled={disabled} onChange={(event) => onChange({ ...rules, everyonePlaced: event.target.checked })} />
        {planTexts.everyonePlaced}
      </label>
      <label className="check">
        <input type="checkbox" checked={rules.pastApart} disabled={disabled} onChange={(event) => onChange({ ...rules, pastApart: event.target.checked })} />
        {planTexts.pastApart}
      </label>
      {rules.pastApart && (
        <NumberField text={planTexts.monthsApart} value={rules.monthsApart} least={1} most={600} disabled={disabled} onChange={(n) => n !== null && onChange({ ...rules, monthsApart: n })} />
      )}
      <NumberField text={planTexts.seatsPerArea} value={rules.seatsPerArea} least={1} most={2} disabled={disabled} onChange={(n) => n !== null && onChange({ ...rules, seatsPerArea: n })} />
      <NumberField text={planTexts.withinKm} value={rules.withinKm} least={1} most={20_000} none={draftTexts.any} disabled={disabled} onChange={(withinKm) => onChange({ ...rules, withinKm })} />
      <NumberField
        text={planTexts.experienced}
        value={experienced?.least ?? null}
        least={1}
        most={100}
        none={draftTexts.any}
        disabled={disabled}
        onChange={(least) => onChange({ ...rules, experienced: least === null ? null : { from: experienced?.from ?? EXPERIENCED_FROM, least } })}
      />
      <NumberField
        text={planTexts.newcomers}
        value={newcomers?.least ?? null}
        least={1}
        most={100}
        none={draftTexts.any}
        disabled={disabled}
        onChange={(least) => onChange({ ...rules, newcomers: least === null ? null : { below: newcomers?.below ?? NEW_BELOW, least } })}
      />
      <NumberField
        text={planTexts.mostFromRegion}
        value={rules.mostFromRegion}
        least={1}
        most={100}
        none={draftTexts.any}
        disabled={disabled}
        onChange={(mostFromRegion) => onChange({ ...rules, mostFromRegion })}
      />
      <NumberField text={planTexts.leastRegions} value={rules.leastRegions} least={1} most={9} none={draftTexts.any} disabled={disabled} onChange={(leastRegions) => onChange({ ...rules, leastRegions })} />
    </div>
  );
}
