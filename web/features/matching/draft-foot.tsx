import type { ReactNode } from 'react';
import { draftTexts } from '../../texts/drafts.ts';
import { Button } from '../../ui/button.tsx';
import './board-foot.css';

interface DraftFootProps {
  readonly draft: {
    readonly status: string;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly history: readonly { readonly text: string }[];
    readonly suggestions: readonly { readonly members: readonly { readonly message: string | null }[] }[];
  };
  /** That nothing is sent by Kith itself. */
  readonly neverSent: string;
  readonly busy: boolean;
  /** How long the last step took, in words. */
  readonly took?: string | undefined;
  readonly onStep: (input: { undo: true } | { redo: true }) => void;
  /** The button that proposes it. */
  readonly propose: ReactNode;
  readonly onMessages: () => void;
}

/** Back and forth, the last steps in words, and the one thing to do with a round or plan. */
export function DraftFoot({ draft, neverSent, busy, took, onStep, propose, onMessages }: DraftFootProps) {
  const isDraft = draft.status === 'DRAFT';
  const [before, last] = [draft.history.at(-2), draft.history.at(-1)];
  const toSend = draft.suggestions.flatMap(({ members }) => members.filter(({ message }) => message !== null)).length;
  const step = (input: { undo: true } | { redo: true }, may: boolean) => () => {
    if (may && !busy) onStep(input);
  };
  return (
    <footer className="match-bottom no-print">
      {isDraft && (
        <>
          {/* Not disabled: that would take the focus away from whoever undoes the last step. */}
          <Button aria-disabled={!draft.canUndo} onClick={step({ undo: true }, draft.canUndo)}>
            {draftTexts.undo}
          </Button>
          <Button aria-disabled={!draft.canRedo} onClick={step({ redo: true }, draft.canRedo)}>
            {draftTexts.redo}
          </Button>
          <p className="match-steps muted">
            {busy ? draftTexts.working : !last ? draftTexts.nothingDone : (
              <>
                {before && `${before.text} `}
                <strong>{last.text.replace(/\.$/, '')}</strong>
                {took}
              </>
            )}
          </p>
        </>
      )}
      <p className="match-never muted">{neverSent}</p>
      {isDraft ? propose : <Button onClick={onMessages}>{draftTexts.messages(toSend)}</Button>}
    </footer>
  );
}
