import { Link } from '@tanstack/react-router';
import type { ChangeAddress } from '../../address/use-address.ts';
import { keyOf, tiesKey } from '../../network/level.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { asAddress, fitsAddress, type MapState } from './map-address.ts';
import { afterAct, PICK_ACTS, type PickAct, type PickState } from './picking.ts';
import type { Picture } from './picture.ts';

interface PickBarProps {
  readonly state: MapState;
  readonly picture: Picture;
  readonly change: ChangeAddress;
  readonly onDownload: () => void;
  /** Says what came of it, where nothing is seen to change. */
  readonly onSaid: (said: string) => void;
}

const words = mapTexts.picked;
/** As many as the API takes one by one. */
const MOST_COMPARED = 500;
const LEAST: Partial<Record<PickAct, number>> = { common: 2 };

/** What can be done with those picked. */
export function PickBar({ state, picture, change, onDownload, onSaid }: PickBarProps) {
  const { level, picked, only } = state;
  if (picked.size === 0 && only === undefined) return null;
  const write = (next: PickState, said: string) =>
    change(
      {
        ...asAddress.picked(next.picked),
        ...asAddress.only(next.only),
        ...asAddress.hidden(next.hidden),
        // What is hidden cannot stay selected.
        ...(state.selected !== undefined && next.hidden.has(state.selected) ? asAddress.selected(undefined) : {}),
      },
      { said },
    );
  const act = (word: PickAct) => {
    const next = afterAct(word, state, picture);
    if (!next) onSaid(word === 'common' ? words.none : words.noMore);
    else if (!fitsAddress(next.picked, next.only, next.hidden)) onSaid(words.tooMany);
    else write(next, stepTexts.acts[word](mapTexts.parties(level, saidCount(word, state, next))));
  };
  const [a, b] = [...picked].map(tiesKey);
  return (
    <div className="map-picks no-print" role="region" aria-label={words.region}>
      {only && (
        <Button onClick={() => change(asAddress.only(undefined), { said: stepTexts.showedEverything })}>{mapTexts.keptOnly(level, only.size)}</Button>
      )}
      {picked.size > 0 && (
        <>
          <strong>{words.count(level, picked.size)}</strong>
          {PICK_ACTS.filter((word) => picked.size >= (LEAST[word] ?? 1)).map((word) => (
            <Button key={word} onClick={() => act(word)}>
              {words[word]}
            </Button>
          ))}
          {picked.size === 2 && (
            <Link className="button" to="/ties" search={{ a, b } as never}>
              {words.compare}
            </Link>
          )}
          {picked.size > 2 && picked.size <= MOST_COMPARED && (
            <Link className="button" to="/ties" search={{ of: `${level}:${[...picked].map(keyOf).join(',')}` } as never}>
              {words.compareAll}
            </Link>
          )}
          {level === 'people' && (
            <Link className="button" to="/matching" search={{ people: [...picked].map(keyOf).join(',') } as never}>
              {words.draft}
            </Link>
          )}
          {level === 'areas' && (
            <Link className="button" to="/matching/plans" search={{ areas: [...picked].map(keyOf).join(',') } as never}>
              {words.plan}
            </Link>
          )}
          <Button onClick={onDownload}>{words.download}</Button>
          <Button look="quiet" onClick={() => change(asAddress.picked(new Set()), { said: stepTexts.unpicked })}>
            {words.clear}
          </Button>
        </>
      )}
    </div>
  );
}

/** How many a step is said to be about. */
function saidCount(word: PickAct, before: PickState, after: PickState): number {
  if (word === 'only') return after.only?.size ?? 0;
  if (word === 'hide') return before.picked.size;
  if (word === 'common') return (after.only?.size ?? 0) - before.picked.size;
  if (word === 'neighbours') return after.picked.size - before.picked.size;
  return after.picked.size;
}
