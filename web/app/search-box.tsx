import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { recordPath } from '../address/record-path.ts';
import { useRecordSearch, type FoundRecord } from '../data/record-search.ts';
import { kindNames, shellTexts } from '../texts/shell.ts';
import { Mark } from '../ui/mark.tsx';
import { useWayTo } from './way-between.ts';
import './search-box.css';

/** Search over everything: type, go down the list, open. `/` and Ctrl K come here from anywhere. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  /** Enter came before what was found. */
  const eager = useRef(false);
  const listId = useId();
  const navigate = useNavigate();
  const { found, searching, failed, forText } = useRecordSearch(open ? text : '');
  useSearchKeys(input);
  const way = useWayTo(found);
  const choices = found.length + (way ? 1 : 0);

  const asked = text.trim() !== '';
  const shown = open && asked;
  const leave = () => {
    setOpen(false);
    setText('');
    // Whoever goes by keyboard goes on from what was opened.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const go = (record: FoundRecord | undefined) => {
    const path = record && recordPath(record.id);
    if (!path) return;
    leave();
    void navigate({ to: path });
  };
  const goTheWay = () => {
    leave();
    void navigate({ to: '/map', search: way?.search as never });
  };

  const choose = () => {
    if (way && active === found.length) goTheWay();
    else go(found[active]);
  };
  useEffect(() => {
    if (!eager.current || forText !== text.trim()) return;
    eager.current = false;
    choose();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      setText('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (forText === text.trim()) choose();
      else eager.current = true;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setActive((before) => (before + step + choices) % Math.max(1, choices));
    }
  };

  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={shellTexts.search}
        aria-description={shellTexts.searchKeys}
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && active < choices ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={shellTexts.search}
        value={text}
        onChange={(event) => {
          eager.current = false;
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-panel" hidden={!shown}>
        <ul id={listId} role="listbox" aria-label={shellTexts.searchShort}>
          {found.map((record, i) => (
            <li
              key={record.id}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => go(record)}
            >
              {record.kind === 'Area' && <Mark region={record.region} />}
              <span className="search-name">{record.label}</span>
              <span className="muted small">{[kindNames[record.kind], record.where].filter(Boolean).join(', ')}</span>
            </li>
          ))}
          {way && (
            <li
              id={`${listId}-${found.length}`}
              role="option"
              aria-selected={active === found.length}
              onMouseDown={(event) => event.preventDefault()}
              onClick={goTheWay}
            >
              {shellTexts.wayTo(way.to.label)}
            </li>
          )}
        </ul>
        <p className="search-said" role="status">
          {searching
            ? shellTexts.searching
            : failed
              ? shellTexts.searchFailed
              : found.length > 0
                ? shellTexts.found(found.length)
                : shellTexts.nothingFound(text.trim())}
        </p>
      </div>
    </search>
  );
}

function useSearchKeys(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey;
      const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !ctrlK) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [input]);
}
