import type { Dragging } from './use-drag.ts';

/** The name that goes with the pointer while it is carried. */
export function Carried({ dragging: { carried, follow }, labelOf }: { readonly dragging: Dragging; readonly labelOf: (id: string) => string | undefined }) {
  if (!carried) return null;
  return (
    <div ref={follow} className="match-carried" aria-hidden="true">
      {labelOf(carried.id)}
    </div>
  );
}
