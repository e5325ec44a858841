import { draftTexts } from '../../../texts/drafts.ts';
import { Mark } from '../../../ui/mark.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import type { BoardArea } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';

/** An area on a card: its name, by which it is moved. Where nothing is moved the name leads to its page. */
export function AreaButton({ area, movable }: { readonly area: BoardArea; readonly movable: boolean }) {
  const { dragging, openArea } = usePlanBoard();
  const { id, label, region, locked } = area;
  return (
    <span className={`match-seat plan-area ${dragging.carried?.id === id ? 'match-lifted' : ''}`} data-about={id}>
      <Mark region={region} />
      {movable ? (
        <button
          type="button"
          className="match-name"
          data-person={id}
          aria-haspopup="dialog"
          aria-describedby="plan-move-help"
          onPointerDown={(event) => dragging.onPointerDown(event, id)}
          onClick={() => !dragging.wasDrag() && openArea(id)}
        >
          {label}
        </button>
      ) : (
        <span className="match-name">
          <RecordLink id={id}>{label}</RecordLink>
        </span>
      )}
      {locked && <b className="plan-locked small">{draftTexts.locked}</b>}
    </span>
  );
}
