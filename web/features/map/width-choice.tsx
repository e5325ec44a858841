import { useId } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { asAddress } from './map-address.ts';
import { WIDTH_WORDS, type WidthWord } from './measures.ts';
import '../../ui/field.css';

/** What the lines of ties are as wide as. */
export function WidthChoice({ width, change }: { readonly width: WidthWord; readonly change: ChangeAddress }) {
  const id = useId();
  const choose = (text: string) => {
    const word = WIDTH_WORDS.find((one) => one === text);
    if (word) change(asAddress.width(word), { said: stepTexts.widened(mapTexts.widths[word]) });
  };
  return (
    <div className="filters-look">
      <label htmlFor={id}>
        <strong>{mapTexts.widthBy}</strong>
      </label>
      <select id={id} className="input" value={width} onChange={(event) => choose(event.target.value)}>
        {WIDTH_WORDS.map((word) => (
          <option key={word} value={word}>
            {mapTexts.widths[word]}
          </option>
        ))}
      </select>
    </div>
  );
}
