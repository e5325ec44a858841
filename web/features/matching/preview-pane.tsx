import { TriedOnThePast } from '../../network/tried-on-the-past.tsx';
import { useBoard } from './board-context.ts';
import { PreviewFigures } from './preview-figures.tsx';

/** What the round would do to the network, and how far such suggestions came true before. */
export function PreviewPane() {
  const { round, look } = useBoard();
  return (
    <PreviewFigures preview={round.preview} status={round.status} waiting={look.waiting}>
      <TriedOnThePast level="PERSON" />
    </PreviewFigures>
  );
}
