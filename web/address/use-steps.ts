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

/** The page one came from, as one left it, and the way back there; undefined where the visit began here. */
export function useCameFrom(): { readonly href: string; readonly title: string | undefined; readonly goBack: () => void } | undefined {
  const router = useRouter();
  const index = useRouterState({ select: ({ location }) => indexOf(location.state) });
  const step = trail.cameFrom(index);
  if (!step) return undefined;
  const { href, title, entriesBack } = step;
  return { href, title, goBack: () => (entriesBack === undefined ? router.history.push(href) : router.history.go(-entriesBack)) };
}

/** Follows the history from the start of a visit. Call once. */
export function followSteps(history: {
  readonly location: { readonly state: unknown; readonly href: string };
  subscribe(hear: (change: { action: { type: string }; location: { state: unknown; href: string } }) => void): () => void;
}): () => void {
  trail.begin(indexOf(history.location.state), history.location.href);
  return history.subscribe(({ action, location }) => {
    // What is drawn is still the page being left.
    if (action.type === 'PUSH') trail.left(indexOf(location.state) - 1, document.title);
    trail.went(action.type, indexOf(location.state), { href: location.href, said: (location.state as StepState).said });
  });
}
