import { draftTexts } from '../../texts/drafts.ts';
import { Notice } from '../../ui/notice.tsx';
import { named, type BoardPerson } from './board-people.ts';
import type { BoardFault } from './use-turns.ts';

interface FaultLineProps {
  /** Places on the board: what was asked for elsewhere is told elsewhere. */
  readonly at: readonly string[];
  readonly turns: { readonly fault: BoardFault | undefined; readonly overtaken: boolean };
  readonly people: Iterable<Pick<BoardPerson, 'id' | 'label'>>;
  /** Said where somebody else was quicker; undefined: the head of the board says it. */
  readonly conflict: string | undefined;
}

/** What went wrong, said where it was asked for. */
export function FaultLine({ at, turns: { fault, overtaken }, people, conflict }: FaultLineProps) {
  if (!fault || !at.includes(fault.where) || (overtaken && conflict === undefined)) return null;
  return (
    <Notice tone="error">
      {overtaken ? (
        conflict
      ) : (
        <>
          <strong>{draftTexts.failed}</strong> {named(fault.text, people)}
        </>
      )}
    </Notice>
  );
}
