import '../../ui/field.css';
import './tie-controls.css';

interface CheckListProps<Word extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Word; readonly text: string }[];
  readonly chosen: readonly Word[];
  readonly onChange: (chosen: readonly Word[]) => void;
}

/** Any of a few. */
export function CheckList<Word extends string>({ legend, options, chosen, onChange }: CheckListProps<Word>) {
  return (
    <fieldset className="ties-checks">
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
