import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const KEPT_AS = 'kith.theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function chosen(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return undefined;
  }
}

let choice = chosen();
const current = (): Theme => choice ?? (system.matches ? 'dark' : 'light');

function show(): void {
  document.documentElement.dataset['theme'] = current();
  listeners.forEach((hear) => hear());
}

/** Shows the reader's choice, else the device's, and follows the device. */
export function startTheme(): void {
  system.addEventListener('change', show);
  show();
}

export function chooseTheme(theme: Theme): void {
  choice = theme;
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Holds until the page is left.
  }
  show();
}

export const useTheme = (): Theme =>
  useSyncExternalStore((hear) => {
    listeners.add(hear);
    return () => listeners.delete(hear);
  }, current);
