import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { useBoard } from './board-context.ts';
import type { BoardPerson } from './board-people.ts';

/** Somebody on a card: the name, by which they are moved, and their area. Where nothing is moved the name leads to their page. */
export function PersonName({ person, movable }: { readonly person: BoardPerson; readonly movable: boolean }) {
  const { lifting, dragging, openMove } = useBoard();
  const { id, label, area, areaId, region } = person;
  // In a group of areas the area is the member itself.
  const isArea = areaId === id;
  const isCarried = dragging.carried?.id === id;
  const isTarget = lifting.lifted?.over === id || dragging.carried?.over === id;
  return (
    <div className={`match-seat ${isCarried ? 'match-lifted' : ''} ${isTarget ? 'match-target' : ''}`} data-seat={id} data-about={id}>
      {movable ? (
        <button
          type="button"
          className="match-name"
          data-person={id}
          aria-haspopup="dialog"
          aria-keyshortcuts="M"
          aria-describedby="match-move-help"
          onKeyDown={(event) => lifting.onKeyDown(event, id)}
          onBlur={lifting.onBlur}
          onPointerDown={(event) => dragging.onPointerDown(event, id)}
          onClick={() => !dragging.wasDrag() && openMove(id)}
        >
          {isArea && <Mark region={region} />}
          {label}
        </button>
      ) : (
        <span className="match-name">
          {isArea && <Mark region={region} />}
          <RecordLink id={id}>{label}</RecordLink>
        </span>
      )}
      {area !== undefined && !isArea && (
        <span className="match-area">
          <Mark region={region} />
          {area}
        </span>
      )}
    </div>
  );
}
