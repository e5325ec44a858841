import { memo, type ReactNode } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { REGIONS, regionSlug } from '../../geography/regions.ts';
import { mapTexts } from '../../texts/map.ts';
import { figure } from '../../ui/count.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { Counts } from './counts.ts';
import { LINK_KINDS, type LinkKind } from '../../network/links.ts';
import { Lenses } from './lenses.tsx';
import { LeastStrength } from './least-strength.tsx';
import { LookChoice } from './look-choice.tsx';
import { asAddress, type MapState, type Pane, type ShowWord } from './map-address.ts';
import { COLOUR_WORDS, SIZE_WORDS } from './measures.ts';
import { TopicChoice } from './topic-choice.tsx';
import './filter-pane.css';

interface FilterPaneProps {
  readonly state: MapState;
  readonly counts: Counts;
  readonly change: ChangeAddress;
  readonly onFold: (pane: Pane) => void;
  readonly arranging: boolean;
}

const toggled = <T,>(set: ReadonlySet<T>, word: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(word)) next.add(word);
  return next;
};

/** What is shown: which areas, which regions, what is drawn between them, how it looks, arranged how. */
export const FilterPane = memo(function FilterPane({ state, counts, change, onFold, arranging }: FilterPaneProps) {
  const shows: readonly (readonly [ShowWord, string, string])[] = [
    ['everything', mapTexts.everything, mapTexts.areas(counts.areas)],
    ['unlinked', mapTexts.unlinked, mapTexts.areas(counts.unlinked)],
    ['long', mapTexts.long, mapTexts.tieCount(counts.long)],
    ['cross', mapTexts.cross, mapTexts.tieCount(counts.crossing)],
  ];
  const slugs = REGIONS.map(({ name }) => regionSlug(name));
  const all = state.without.size === 0;
  return (
    <aside className="filters no-print" aria-label={mapTexts.unfoldFilters}>
      <Lenses change={change} />
      <Heading text={mapTexts.show} action={<Button look="quiet" className="filters-act" onClick={() => onFold('filters')}>{mapTexts.fold}</Button>} />
      <ul>
        {shows.map(([word, text, count]) => (
          <li key={word}>
            <button
              type="button"
              className="filters-show"
              aria-pressed={state.show === word}
              onClick={() => change(asAddress.show(word), { said: `showed ${text.toLowerCase()}` })}
            >
              {text} <span className="muted small">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <Heading
        text={mapTexts.regions}
        action={
          <Button
            look="quiet"
            className="filters-act"
            onClick={() =>
              change(asAddress.without(all ? new Set(slugs) : new Set()), { said: all ? 'left out all regions' : 'showed all regions' })
            }
          >
            {all ? mapTexts.noRegions : mapTexts.allRegions}
          </Button>
        }
      />
      {REGIONS.map(({ name }) => (
        <label key={name} className="check filters-check">
          <input
            type="checkbox"
            checked={!state.without.has(regionSlug(name))}
            onChange={() =>
              change(asAddress.without(toggled(state.without, regionSlug(name))), {
                said: `${state.without.has(regionSlug(name)) ? 'showed' : 'left out'} ${name}`,
              })
            }
          />
          <Mark region={name} />
          {name}
          <span className="check-count muted">{counts.byRegion.get(name) ?? 0}</span>
        </label>
      ))}
      <TopicChoice topic={state.topic} change={change} />
      <Heading text={mapTexts.linksMadeOf} />
      {LINK_KINDS.map((kind: LinkKind) => (
        <label key={kind} className="check filters-check">
          <input
            type="checkbox"
            checked={state.kinds.has(kind)}
            onChange={() =>
              change(asAddress.kinds(toggled(state.kinds, kind)), {
                said: `${state.kinds.has(kind) ? 'left out' : 'showed'} ${mapTexts.kinds[kind].toLowerCase()}`,
              })
            }
          />
          {mapTexts.kinds[kind]}
          <span className="check-count muted">{state.kinds.has(kind) && figure(counts.byKind.get(kind) ?? 0)}</span>
        </label>
      ))}
      <LeastStrength least={state.least} change={change} />
      <LookChoice
        heading={mapTexts.colourBy}
        value={state.colour}
        words={COLOUR_WORDS}
        onChange={(colour) => change(asAddress.colour(colour), { said: `coloured by ${mapTexts.looks[colour].toLowerCase()}` })}
      />
      <LookChoice
        heading={mapTexts.sizeBy}
        value={state.size}
        words={SIZE_WORDS}
        onChange={(size) => change(asAddress.size(size), { said: `sized by ${mapTexts.looks[size].toLowerCase()}` })}
      />
      <Heading text={mapTexts.layout} action={arranging ? <span className="muted small">{mapTexts.arranging}</span> : undefined} />
      <Choice
        label={mapTexts.layout}
        value={state.layout}
        options={[
          { value: 'places', text: mapTexts.places },
          { value: 'force', text: mapTexts.force },
        ]}
        onChange={(layout) => change(asAddress.layout(layout), { said: `arranged by ${layout === 'force' ? 'ties' : 'place'}` })}
      />
      {state.hidden.size > 0 && (
        <Button className="filters-hidden" onClick={() => change(asAddress.hidden(new Set()), { said: 'showed hidden areas' })}>
          {mapTexts.showHidden(state.hidden.size)}
        </Button>
      )}
    </aside>
  );
});

function Heading({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return (
    <div className="filters-heading">
      <h2>{text}</h2>
      {action}
    </div>
  );
}
