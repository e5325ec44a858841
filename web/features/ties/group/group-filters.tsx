import { useAddress } from '../../../address/use-address.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Choice } from '../../../ui/choice.tsx';
import { CheckList } from '../check-list.tsx';
import { INTERACTION_KINDS } from '../interaction-kinds.ts';
import { asAddress, SORTS, type SortWord, type TiesState } from '../ties-address.ts';
import '../tie-controls.css';

/** In which order, and made of what. */
export function GroupFilters({ state }: { readonly state: TiesState }) {
  const [, change] = useAddress();
  return (
    <div className="ties-filters no-print">
      <label className="ties-control">
        <span>{tiesTexts.sort}</span>
        <select className="input" value={state.sort} onChange={(event) => change(asAddress.sort(event.target.value as SortWord), { replace: true })}>
          {SORTS.map((word) => (
            <option key={word} value={word}>
              {tiesTexts.sorts[word]}
            </option>
          ))}
        </select>
      </label>
      {state.group && state.group.kind !== 'party' && (
        <Choice
          label={tiesTexts.ends}
          value={state.ends}
          options={[
            { value: 'both', text: tiesTexts.endsWords.both },
            { value: 'either', text: tiesTexts.endsWords.either },
          ]}
          onChange={(ends) => change(asAddress.ends(ends))}
        />
      )}
      <details className="table-behind ties-kinds" open={state.kinds.length > 0}>
        <summary>
          {tiesTexts.kinds}: {state.kinds.length === 0 ? tiesTexts.allKinds.toLowerCase() : state.kinds.map((kind) => tiesTexts.kindNames[kind].toLowerCase()).join(', ')}
        </summary>
        <CheckList
          legend={tiesTexts.kindsHelp}
          options={INTERACTION_KINDS.map((value) => ({ value, text: tiesTexts.kindNames[value] }))}
          chosen={state.kinds}
          onChange={(kinds) => change(asAddress.kinds(kinds), { replace: true })}
        />
      </details>
    </div>
  );
}
