import { useVirtualizer } from '@tanstack/react-virtual';
import { usePrinting } from '../../ui/use-printing.ts';

/** Fewer rows are all there, for whoever searches the page or reads it aloud. */
const ALL_UP_TO = 300;
const ROW_PX = 32;
const BEYOND = 30;

export interface RowsInView {
  /** Whether some are left out: then all must be of one height. */
  readonly isLong: boolean;
  readonly from: number;
  /** One past the last. */
  readonly to: number;
  /** Pixels of the rows left out before and after. */
  readonly above: number;
  readonly below: number;
  readonly show: (row: number) => void;
}

/** Of many rows those near what is in view; on paper all. */
export function useRowsInView(count: number, frame: HTMLElement | null): RowsInView {
  const printing = usePrinting();
  const isLong = count > ALL_UP_TO && !printing;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of what it gives is handed on to what is memoised
  const virtual = useVirtualizer({ count: isLong ? count : 0, getScrollElement: () => frame, estimateSize: () => ROW_PX, overscan: BEYOND });
  if (!isLong) return { isLong, from: 0, to: count, above: 0, below: 0, show: () => undefined };
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    isLong,
    from: first?.index ?? 0,
    to: last ? last.index + 1 : Math.min(count, BEYOND),
    above: first?.start ?? 0,
    below: virtual.getTotalSize() - (last?.end ?? 0),
    show: (row) => virtual.scrollToIndex(row),
  };
}
