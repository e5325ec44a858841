import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { NumberField } from './number-field.tsx';
import type { Round } from './round-query.ts';
import './match-panes.css';

type Rules = Round['brief']['rules'];

interface RoundRulesProps {
  readonly rules: Rules;
  readonly disabled: boolean;
  readonly onChange: (rules: Partial<Rules>) => void;
}

/** The hard rules: those that always hold, and those the organiser sets. */
export function RoundRules({ rules, disabled, onChange }: RoundRulesProps) {
  return (
    <div className="match-rules">
      <ul>
        {matchingTexts.fixedRules.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <NumberField counts="left" text={matchingTexts.monthsApart} value={rules.monthsApart} least={0} most={600} disabled={disabled} onChange={(n) => n !== null && onChange({ monthsApart: n })} />
      <NumberField counts="left" text={matchingTexts.mostCommitments} value={rules.mostCommitments} least={1} most={100} disabled={disabled} onChange={(n) => n !== null && onChange({ mostCommitments: n })} />
      <NumberField
        counts="left"
        text={matchingTexts.withinKm}
        value={rules.withinKm}
        least={1}
        most={20_000}
        none={draftTexts.any}
        disabled={disabled}
        onChange={(withinKm) => onChange({ withinKm })}
      />
      <label className="check">
        <input type="checkbox" checked={rules.nobodyLeftOut} disabled={disabled} onChange={(event) => onChange({ nobodyLeftOut: event.target.checked })} />
        {matchingTexts.nobodyLeftOut}
      </label>
      <label className="check">
        <input type="checkbox" checked={rules.trio} disabled={disabled} onChange={(event) => onChange({ trio: event.target.checked })} />
        {matchingTexts.trio}
      </label>
    </div>
  );
}
