import { matchingTexts } from '../../texts/matching.ts';
import type { Preset } from './round-query.ts';
import './preset-choice.css';

export const PRESETS: readonly Preset[] = ['NEW_IDEAS', 'NEW_NEAR_BY', 'EXPERIENCE', 'SAME_BOAT', 'EVEN'];

interface PresetChoiceProps {
  /** Tells several on one page apart. */
  readonly name: string;
  /** Null: the weights were set one by one. */
  readonly value: Preset | null;
  readonly disabled?: boolean;
  readonly onChange: (preset: Preset) => void;
}

/** Starting points of the weights, each with a line of explanation. */
export function PresetChoice({ name, value, disabled = false, onChange }: PresetChoiceProps) {
  return (
    <fieldset className="presets">
      <legend>{matchingTexts.matters}</legend>
      {PRESETS.map((preset) => (
        <label key={preset} className="preset">
          <input type="radio" name={name} checked={value === preset} disabled={disabled} onChange={() => onChange(preset)} />
          <b>{matchingTexts.presets[preset].name}</b>
          <span className="muted small">{matchingTexts.presets[preset].says}</span>
        </label>
      ))}
      {value === null && (
        <label className="preset">
          <input type="radio" name={name} checked readOnly disabled={disabled} />
          <b>{matchingTexts.ownWeights.name}</b>
          <span className="muted small">{matchingTexts.ownWeights.says}</span>
        </label>
      )}
    </fieldset>
  );
}
