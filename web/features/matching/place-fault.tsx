import { matchingTexts } from '../../texts/matching.ts';
import { useBoard } from './board-context.ts';
import { FaultLine } from './fault-line.tsx';

interface PlaceFaultProps {
  readonly at: readonly string[];
  /** Whether it stands in a dialog, which hides the head of the board. */
  readonly inDialog?: boolean;
}

/** What went wrong in a round, said where it was asked for: at one of these places. */
export function PlaceFault({ at, inDialog = false }: PlaceFaultProps) {
  const { adjusting, people } = useBoard();
  return <FaultLine at={at} turns={adjusting} people={people.values()} conflict={inDialog ? matchingTexts.conflict : undefined} />;
}
