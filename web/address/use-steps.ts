import { useRouter, useRouterState } from '@tanstack/react-router';

interface StepState {
  readonly said?: string;
  readonly __TSR_index?: number;
}

/** How far forward this visit has gone; the browser tells where we are, not how far on one can go. */
const furthest = { index: 0 };
const words = new Map<number, string | undefined>();

/** Undo and redo of what was done on a page: the browser's own history, with words. */
export function useSteps() {
  const router = useRouter();
  const state = useRouterState({ select: ({ location }) => location.state as StepState });
  const index = state.__TSR_index ?? 0;
  return {
    undo: () => router.history.back(),
    redo: () => router.history.forward(),
    canUndo: index > 0 && words.get(index) !== undefined,
    canRedo: index < furthest.index,
    /** The step before and the last one, in words. */
    said: [words.get(index - 1), words.get(index)] as const,
  };
}

/** Follows the history from the start of a visit. Call once. */
export function followSteps(history: {
  readonly location: { readonly state: unknown };
  subscribe(hear: (change: { action: { type: string }; location: { state: unknown } }) => void): () => void;
}): () => void {
  furthest.index = (history.location.state as StepState).__TSR_index ?? 0;
  return history.subscribe(({ action, location }) => {
    const { said, __TSR_index: index = 0 } = location.state as StepState;
    if (action.type === 'PUSH') furthest.index = index;
    if (action.type === 'PUSH' || action.type === 'REPLACE') words.set(index, said);
    furthest.index = Math.max(furthest.index, index);
  });
}
