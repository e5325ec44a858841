import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';

interface ComboboxOptions {
  /** Whether the list may show; the caller keeps it, for what is looked for depends on it. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** What is looked for; empty for nothing. */
  readonly sought: string;
  /** How many there are to choose from. */
  readonly count: number;
  /** Whether they are what was found for the text as it stands: Enter pressed before waits for that. */
  readonly isCurrent: boolean;
  readonly onText: (text: string) => void;
  readonly onChoose: (index: number) => void;
  /** Escape while no list shows; while one does, it closes that and nothing else. */
  readonly onEscape?: () => void;
}

/**
 * A field that finds as one types: down the list with the arrow keys, Enter chooses, Escape or leaving the field closes it.
 * Source: WAI-ARIA Authoring Practices, combobox with a list.
 */
export function useCombobox({ open, setOpen, sought, count, isCurrent, onText, onChoose, onEscape }: ComboboxOptions) {
  const listId = useId();
  const [active, setActive] = useState(0);
  /** Enter came before what was found. */
  const eager = useRef(false);
  const shown = open && sought !== '';
  const optionId = (index: number) => `${listId}-${index}`;

  const choose = (index: number) => {
    if (index >= count) return;
    setOpen(false);
    setActive(0);
    onChoose(index);
  };
  useEffect(() => {
    if (!eager.current || !shown || !isCurrent) return;
    eager.current = false;
    choose(active);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !shown) onEscape?.();
    if (sought === '' || !['Escape', 'Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) return;
    if (event.key === 'Escape') {
      if (!shown) return;
      event.stopPropagation();
      setOpen(false);
    } else if (event.key !== 'Enter') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown) setActive((active + step + count) % Math.max(1, count));
      setOpen(true);
    } else if (!shown) {
      return;
    } else if (isCurrent) {
      choose(active);
    } else {
      eager.current = true;
    }
    event.preventDefault();
  };
  return {
    shown,
    input: {
      type: 'text',
      role: 'combobox',
      'aria-expanded': shown,
      'aria-controls': listId,
      'aria-activedescendant': shown && active < count ? optionId(active) : undefined,
      'aria-autocomplete': 'list',
      autoComplete: 'off',
      spellCheck: false,
      onChange: (event: { readonly target: { readonly value: string } }) => {
        eager.current = false;
        setActive(0);
        setOpen(true);
        onText(event.target.value);
      },
      onFocus: () => setOpen(true),
      onBlur: () => {
        eager.current = false;
        setOpen(false);
      },
      onKeyDown,
    },
    list: { id: listId, role: 'listbox' },
    option: (index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === active,
      // The field keeps the focus.
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onClick: () => choose(index),
    }),
  } as const;
}
