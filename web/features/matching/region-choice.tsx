import { REGIONS } from '../../geography/regions.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { Mark } from '../../ui/mark.tsx';

interface RegionChoiceProps {
  readonly chosen: readonly string[];
  /** Whether what stands above says already what is chosen here. */
  readonly isHeaded?: boolean;
  readonly onChange: (names: readonly string[]) => void;
}

/** The regions that those drawn from are of. */
export function RegionChoice({ chosen, isHeaded = false, onChange }: RegionChoiceProps) {
  return (
    <fieldset className="matching-regions">
      <legend className={isHeaded ? 'unseen' : undefined}>{draftTexts.regions}</legend>
      {REGIONS.map(({ name }) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, name] : chosen.filter((one) => one !== name))}
          />
          <Mark region={name} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
