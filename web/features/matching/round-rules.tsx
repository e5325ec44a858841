import { useState } from 'react';
import { matchingTexts } from '../../texts/matching.ts';
import type { Round } from './round-query.ts';
import '../../ui/field.css';
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
      <NumberRule text={matchingTexts.monthsApart} value={rules.monthsApart} least={0} most={600} disabled={disabled} onChange={(n) => n !== null && onChange({ monthsApart: n })} />
      <NumberRule text={matchingTexts.mostCommitments} value={rules.mostCommitments} least={1} most={100} disabled={disabled} onChange={(n) => n !== null && onChange({ mostCommitments: n })} />
      <NumberRule
        text={matchingTexts.withinKm}
        value={rules.withinKm}
        least={1}
        most={20_000}
        none={matchingTexts.withinKmAny}
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

interface NumberRuleProps {
  readonly text: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** What an empty field means; absent: a number is needed. */
  readonly none?: string;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
}

function NumberRule({ text, value, least, most, none, disabled, onChange }: NumberRuleProps) {
  const [draft, setDraft] = useState<string>();
  const apply = () => {
    if (draft === undefined) return;
    setDraft(undefined);
    const chosen = draft.trim() === '' ? null : Math.round(Number(draft));
    const fits = chosen === null ? none !== undefined : Number.isFinite(chosen) && chosen >= least && chosen <= most;
    if (fits && chosen !== value) onChange(chosen);
  };
  return (
    <label className="match-rule">
      <span>{text}</span>
      <input
        className="input"
        type="number"
        min={least}
        max={most}
        placeholder={none}
        value={draft ?? value ?? ''}
        disabled={disabled}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // In a form it would draft before the rule is taken in.
          event.preventDefault();
          apply();
        }}
      />
    </label>
  );
}
