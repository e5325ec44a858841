import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { matchingTexts } from '../../texts/matching.ts';
import type { BoardPerson } from './board-people.ts';
import type { KeptApart } from './kept-apart-query.ts';
import { choicesFor, nextBox, type Arrow } from './moves.ts';

export interface Lifting {
  /** Whom the arrow keys are choosing a place for, and whom they point at. */
  readonly lifted: { readonly id: string; readonly over: string } | undefined;
  /** For the live region. */
  readonly said: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, id: string) => void;
  readonly onBlur: () => void;
}

interface LiftAsked {
  readonly people: ReadonlyMap<string, BoardPerson>;
  readonly apart: readonly KeptApart[];
  readonly mayMove: boolean;
  readonly openMove: (id: string) => void;
  readonly onDrop: (id: string, onto: string) => void;
}

const ARROWS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const isArrow = (key: string): key is Arrow => ARROWS.includes(key);
const elementOf = (id: string): HTMLElement | null => document.querySelector(`[data-person="${CSS.escape(id)}"]`);

/** Moving somebody by keyboard: arrow keys go over the cards, Enter pairs, Escape leaves all as it was. */
export function useLift({ people, apart, mayMove, openMove, onDrop }: LiftAsked): Lifting {
  const [lifted, setLifted] = useState<Lifting['lifted']>();
  const [said, setSaid] = useState('');

  const point = useCallback(
    (id: string, arrow: Arrow) => {
      const choices = choicesFor([...people.values()], apart, id);
      const from = elementOf(lifted?.over ?? id)?.getBoundingClientRect();
      const boxes = choices.flatMap(({ id: key }) => {
        const box = key === lifted?.over ? undefined : elementOf(key)?.getBoundingClientRect();
        return box ? [{ key, box }] : [];
      });
      const over = from && nextBox(from, boxes, arrow);
      const who = over === undefined ? undefined : people.get(over);
      if (!who) return setSaid(matchingTexts.nobodyThere);
      setLifted({ id, over: who.id });
      elementOf(who.id)?.scrollIntoView({ block: 'nearest' });
      const mates = who.mates.map((one) => people.get(one)?.label ?? '').join(', ');
      setSaid(`${lifted ? '' : `${matchingTexts.lifted(people.get(id)?.label ?? '')} `}${matchingTexts.over(who.label, who.area, mates)}`);
    },
    [people, apart, lifted],
  );

  const end = useCallback((words: string) => {
    setLifted(undefined);
    setSaid(words);
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>, id: string) => {
      if (!mayMove || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      if (isArrow(key)) point(id, key);
      else if (key === 'Escape' && lifted) end(matchingTexts.dropped);
      else if ((key === 'Enter' || key === ' ') && lifted) {
        onDrop(id, lifted.over);
        end('');
      } else if (key.toLowerCase() === 'm') openMove(id);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [mayMove, lifted, point, end, onDrop, openMove],
  );

  const onBlur = useCallback(() => setLifted(undefined), []);
  return useMemo(() => ({ lifted, said, onKeyDown, onBlur }), [lifted, said, onKeyDown, onBlur]);
}
