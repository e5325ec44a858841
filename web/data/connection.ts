import { useEffect, useState, useSyncExternalStore } from 'react';

type Listener = () => void;

const LONGEST_WAIT_MS = 8_000;
/** A server that starts again is back before anybody is told that it was away. */
const TOLD_AFTER_MS = 1_500;

let isLost = false;
const listeners = new Set<Listener>();
const whenStands = new Set<(wasLost: boolean) => void>();
const tryNow = new Set<Listener>();

/** The line to the server was cut: it is tried again until it is back. */
export function lineLost(): void {
  if (isLost) return;
  isLost = true;
  listeners.forEach((tell) => tell());
}

/** The line is there, for the first time or again. */
export function lineStands(): void {
  const wasLost = isLost;
  isLost = false;
  if (wasLost) listeners.forEach((tell) => tell());
  whenStands.forEach((tell) => tell(wasLost));
}

/** Called each time the line comes to stand; says whether it had been cut. Gives what ends that. */
export function onLineStands(act: (wasLost: boolean) => void): () => void {
  whenStands.add(act);
  return () => whenStands.delete(act);
}

/** Waits before the line is tried again: longer each time, until the browser says it is online or somebody asks. */
export function untilNextTry(tries: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      tryNow.delete(done);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries) * (0.75 + Math.random() / 2));
    tryNow.add(done);
    window.addEventListener('online', done);
  });
}

/** Tries the line now. */
export const tryLineNow = (): void => tryNow.forEach((act) => act());

const subscribe = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the line has been cut for more than a moment. */
export function useLineLost(): boolean {
  const lost = useSyncExternalStore(subscribe, () => isLost);
  const [told, setTold] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTold(lost), lost ? TOLD_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [lost]);
  return lost && told;
}
