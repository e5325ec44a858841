import { useSyncExternalStore } from 'react';
import type { CombinedError } from 'urql';
import { errorCode, errorText } from '../data/error-words.ts';
import { recordTexts } from '../texts/records.ts';
import type { Undo } from './undo.ts';

export interface Saved {
  readonly text: string;
  /** What takes it back, where that can be done. */
  readonly undo?: Undo | undefined;
  readonly tone?: 'done' | 'error';
  /** The page it is told on; it is gone with that page. */
  readonly path: string;
}

let saved: Saved | undefined;
const listeners = new Set<() => void>();

function keep(next: Saved | undefined): void {
  saved = next;
  listeners.forEach((hear) => hear());
}

/** Tells on the page shown what was saved. Call it once that page is the right one. */
export const tellSaved = (text: string, undo?: Undo): void => keep({ text, undo, path: location.pathname });
export const tellFailed = (text: string): void => keep({ text, tone: 'error', path: location.pathname });
/** Tells that something was not saved, or, without an answer, that nobody knows. */
export const tellRefused = (error: CombinedError): void =>
  tellFailed(errorCode(error) === undefined ? recordTexts.noAnswer : recordTexts.notSaved(errorText(error)));
export const forgetSaved = (): void => keep(undefined);

/** Brings the keyboard to what is told, where there is something. */
export const focusSaved = (): void => document.querySelector<HTMLElement>('.saved-line button')?.focus({ preventScroll: true });

/** Forgets what was told on a page that was left. */
export function leaveBehind(): void {
  if (saved && saved.path !== location.pathname) forgetSaved();
}

const subscribe = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** What was saved last, until it is closed or the page left. */
export const useSaved = (): Saved | undefined => useSyncExternalStore(subscribe, () => saved);
