import { memo } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { REGIONS, regionSlug } from '../../geography/regions.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { Counts } from './counts.ts';
import { LEVELS } from '../../network/level.ts';
import { Heading } from './filter-heading.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { Lenses } from './lenses.tsx';
import { LeastStrength } from './least-strength.tsx';
import { LinkKinds } from './link-kinds.tsx';
import { LookChoice } from './look-choice.tsx';
import { asAddress, coloursAt, type MapState, type Pane, type ShowWord } from './map-address.ts';
import { SIZE_WORDS } from './measures.ts';
import { toggled } from './toggled.ts';
import type { Arranged } from './use-force-layout.ts';
import { WidthChoice } from './width-choice.tsx';
import { TopicChoice } from './topic-choice.tsx';
import './filter-pane.css';

/** What of the state the filters show: a selection is nothing to them. */
const PARTS = ['level', 'show', 'without', 'topic', 'kinds', 'least', 'colour', 'size', 'width', 'layout', 'hulls', 'pins', 'hidden'] as const satisfies readonly (keyof MapState)[];
export type FilterState = Pick<MapState, (typeof PARTS)[number]>;

interface FilterPaneProps {
  readonly state: FilterState;
  readonly counts: Counts;
  readonly change: ChangeAddress;
  readonly onFold: (pane: Pane) => void;
  readonly arranging: Arranged['progress'];
}

/** What is shown: which areas, which regions, what is drawn between them, how it looks, arranged how. */
export const FilterPane = memo(function FilterPane({ state, counts, change, onFold, arranging }: FilterPaneProps) {
  const shows: readonly (readonly [ShowWord, string, string])[] = [
    ['everything', mapTexts.everything, mapTexts.parties(state.level, counts.parties)],
    ['linked', mapTexts.linked, mapTexts.parties(state.level, counts.parties - counts.unlinked)],
    ['unlinked', mapTexts.unlinked, mapTexts.parties(state.level, counts.unlinked)],
    ['long', mapTexts.long, mapTexts.tieCount(counts.long)],
    ['cross', mapTexts.cross, mapTexts.tieCount(counts.crossing)],
  ];
  const slugs = REGIONS.map(({ name }) => regionSlug(name));
  const all = state.without.size === 0;
  return (
    <aside className="filters no-print" data-pane="filters" aria-label={mapTexts.unfoldFilters}>
      <Choice
        label={mapTexts.level}
        value={state.level}
        options={LEVELS.map((level) => ({ value: level, text: mapTexts.levels[level] }))}
        onChange={(level) => change(asAddress.level(level), { said: stepTexts.level(mapTexts.levels[level]) })}
      />
      <Lenses change={change} />
      <Heading text={mapTexts.show} action={<Button look="quiet" className="filters-act" data-fold="filters" onClick={() => onFold('filters')}>{mapTexts.fold}</Button>} />
      <ul>
        {shows.map(([word, text, count]) => (
          <li key={word}>
            <button
              type="button"
              className="filters-show"
              aria-pressed={state.show === word}
              onClick={() => change(asAddress.show(word), { said: stepTexts.showed(text) })}
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
              change(asAddress.without(all ? new Set(slugs) : new Set()), { said: all ? stepTexts.leftOutRegions : stepTexts.showedRegions })
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
                said: stepTexts[state.without.has(regionSlug(name)) ? 'showedRegion' : 'leftOutRegion'](name),
              })
            }
          />
          <Mark region={name} />
          {name}
          <span className="check-count muted">{counts.byRegion.get(name) ?? 0}</span>
        </label>
      ))}
      <TopicChoice topic={state.topic} change={change} />
      {state.level === 'areas' && <LinkKinds state={state} counts={counts} change={change} />}
      <LeastStrength least={state.least} change={change} />
      <LookChoice
        heading={mapTexts.colourBy}
        value={state.colour}
        words={coloursAt(state.level)}
        onChange={(colour) => change(asAddress.colour(colour), { said: stepTexts.coloured(mapTexts.looks[colour]) })}
      />
      <LookChoice
        heading={mapTexts.sizeBy}
        value={state.size}
        words={SIZE_WORDS}
        onChange={(size) => change(asAddress.size(size), { said: stepTexts.sized(mapTexts.looks[size]) })}
      />
      <WidthChoice width={state.width} change={change} />
      <LayoutChoice state={state} change={change} arranging={arranging} />
      {state.hidden.size > 0 && (
        <Button className="filters-hidden" onClick={() => change(asAddress.hidden(new Set()), { said: stepTexts.showedHidden })}>
          {mapTexts.showHidden(state.hidden.size)}
        </Button>
      )}
    </aside>
  );
}, saysTheSame);

function saysTheSame({ state, ...props }: FilterPaneProps, { state: next, ...others }: FilterPaneProps): boolean {
  return PARTS.every((part) => state[part] === next[part]) && Object.entries(others).every(([name, value]) => props[name as keyof typeof props] === value);
}
