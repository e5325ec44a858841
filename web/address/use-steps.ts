import { useRouter, useRouterState } from '@tanstack/react-router';
import { Trail, type TrailStep } from './trail.ts';

interface StepState {
  readonly said?: string;
  readonly __TSR_index?: number;
}

const indexOf = (state: unknown): number => (state as StepState).__TSR_index ?? 0;

/** The steps of this visit. */
const trail = new Trail(() => window.history.length);

/** Undo and redo of what was done on a page: the browser's own history as far as it reaches, with words. */
export function useSteps() {
  const router = useRouter();
  const index = useRouterState({ select: ({ location }) => indexOf(location.state) });
  const go = (step: 'back' | 'forward' | TrailStep | undefined) => {
    if (step === 'back') router.history.back();
    else if (step === 'forward') router.history.forward();
    else if (step) router.history.replace(step.href, { said: step.said });
  };
  return {
    undo: () => go(trail.back(index)),
    redo: () => go(trail.forth(index)),
    canUndo: trail.canGoBack(index),
    canRedo: trail.canGoForth(index),
    /** The step before and the last one, in words. */
    said: trail.said(index),
  };
}

/** Follows the history from the start of a visit. Call once. */
export function followSteps(history: {
  readonly location: { readonly state: unknown; readonly href: string };
  subscribe(hear: (change: { action: { type: string }; location: { state: unknown; href: string } }) => void): () => void;
}): () => void {
  trail.begin(indexOf(history.location.state), history.location.href);
  return history.subscribe(({ action, location }) => {
    trail.went(action.type, indexOf(location.state), { href: location.href, said: (location.state as StepState).said });
  });
}
