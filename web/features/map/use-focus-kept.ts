import { useEffect, useRef } from 'react';

interface Left {
  readonly element: Element;
  /** In which pane it was, or which pane it unfolded. */
  readonly pane: string | undefined;
  readonly unfolds: string | undefined;
}

/** Where the keyboard goes on from: what folds or unfolds the same pane, what is done with those picked, else the map or the table. */
const instead = ({ pane, unfolds }: Left): readonly string[] => [`[data-fold="${unfolds}"]`, `[data-unfold="${pane}"]`, '.map-picks button', '.map-canvas', '.map-table-frame'];

/** Gives the keyboard somewhere to go on from when what it was on is folded, hidden or closed. */
export function useFocusKept(page: HTMLElement | null): void {
  const last = useRef<Left | undefined>(undefined);
  useEffect(() => {
    if (!page) return undefined;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last.current = { element: target, pane: target.closest<HTMLElement>('[data-pane]')?.dataset['pane'], unfolds: target.dataset['unfold'] };
    };
    // Whoever clicks beside it has left it on purpose.
    const leave = () => {
      last.current = undefined;
    };
    page.addEventListener('focusin', note);
    document.addEventListener('pointerdown', leave, true);
    return () => {
      page.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', leave, true);
    };
  }, [page]);
  // What goes with a pane goes when the page is drawn anew.
  useEffect(() => {
    if (!page || !last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    const selectors = instead(last.current);
    last.current = undefined;
    selectors.flatMap((selector) => page.querySelector<HTMLElement>(selector) ?? [])[0]?.focus();
  });
}
