import { matchingTexts } from '../../texts/matching.ts';
import { Notice } from '../../ui/notice.tsx';
import { useBoard } from './board-context.ts';
import { named } from './board-people.ts';

/** What went wrong, said where it was asked for: at one of these places. */
export function PlaceFault({ at }: { readonly at: readonly string[] }) {
  const { adjusting, people } = useBoard();
  const { fault, overtaken } = adjusting;
  if (!fault || overtaken || !at.includes(fault.where)) return null;
  return (
    <Notice tone="error">
      <strong>{matchingTexts.failed}</strong> {named(fault.text, people.values())}
    </Notice>
  );
}
